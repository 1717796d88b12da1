import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import {
  adopt,
  programOf,
  readLesson,
  shareLesson,
  sharedLesson,
  wholeLesson,
  writeLesson,
} from '../../testing/lessons';
import type { OwnLessonView } from './own-lessons.views';
import type { LessonsWaitingView } from './waiting.views';

const hiddenTitle = 'Erfaringen er trukket tilbage';
const secret = 'Kværulantborger';
const words = wholeLesson({
  title: `Sagen om ${secret}en`,
  context: `${secret} i 2025`,
  happened: `${secret}en ringede hver dag om sin ansøgning til kommunen.`,
  cause: `Ingen havde svaret ${secret}en.`,
  recommendation: `Svar ${secret}en samme dag.`,
  applies: `Når en ${secret} ringer.`,
  notApplies: `Uden ${secret}.`,
  technology: [`${secret}telefon`],
  authorName: `${secret}ens veninde`,
});

describe('a recall that hides the text', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let randers: TestClient;
  let viborg: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    const actors = new Actors(erfa);
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
    [randers, viborg] = [await programOf(actors, '0730'), await programOf(actors, '0791')];
  });
  afterAll(() => erfa.close());

  const recall = (id: string, hideText: boolean) =>
    kl.ask(`/api/lesson-review/${id}/recall`, {
      method: 'POST',
      body: { reason: 'Nævner en borger.', hideText },
    });

  /** Everything that somebody can read where the lesson could be told of. */
  const readAll = async (client: TestClient, id: string): Promise<string> => {
    const { id: draft } = await writeLesson(client, { ...words, authorName: null });
    const routes = [
      `/api/lessons/${id}`,
      `/api/lessons?q=${encodeURIComponent(secret)}`,
      `/api/lessons/suggestions?q=${encodeURIComponent(secret.slice(0, 5))}`,
      '/api/lessons',
      `/api/lessons/file.csv?q=${encodeURIComponent(secret)}`,
      '/api/lesson-feed',
      '/api/lessons/waiting',
      '/api/adoptions',
      ...(client === kl ? ['/api/lesson-review', '/api/lesson-review/pairs'] : []),
    ];
    const read: string[] = [];
    for (const route of routes) read.push((await client.ask(route)).text);
    const near = await client.ask('/api/lessons/similar', {
      method: 'POST',
      body: { text: words.happened, except: draft },
    });
    read.push(near.text);
    await client.ask(`/api/own-lessons/${draft}`, { method: 'DELETE' });
    return read.join('\n');
  };

  it('leaves it to its author alone, and says that it was taken back, whose it was and why', async () => {
    const id = await sharedLesson(sanne, words);
    await sharedLesson(randers, {
      ...words,
      ...{ title: 'Næsten det samme', technology: [], authorName: null },
    });
    const { body: adoption } = await adopt(viborg, id);
    expect(await readAll(viborg, id)).toContain(words.title);
    expect((await kl.ask('/api/lesson-review/pairs')).text).toContain(id);
    expect(await recall(id, true)).toMatchObject({ status: 200, body: { textHidden: true } });

    for (const client of [viborg, kl, sanne]) {
      const shown = await readLesson(client, id);
      expect(shown).toMatchObject({
        state: 'recalled',
        textHidden: true,
        title: hiddenTitle,
        recallReason: 'Nævner en borger.',
        origin: { name: 'Aarhus' },
        happened: '',
        technology: [],
        authorName: null,
      });
    }
    // The other lesson, which says nearly the same, is all that is found of those words.
    for (const client of [viborg, kl]) {
      const read = await readAll(client, id);
      for (const text of [words.title, words.authorName ?? '', `${secret}telefon`])
        expect(read).not.toContain(text);
    }
    expect((await viborg.ask('/api/adoptions')).text).toContain(adoption.id);
    const { recalled } = (await viborg.ask<LessonsWaitingView>('/api/lessons/waiting')).body;
    expect(recalled).toMatchObject([
      { lessonId: id, originName: 'Aarhus', reason: 'Nævner en borger.', textHidden: true },
    ]);
    const feed = (await viborg.ask('/api/lesson-feed')).text;
    expect(feed).toContain('<title>Erfaringen er trukket tilbage</title>');
    expect(feed).toContain('KL har skjult teksten fra Aarhus Kommune.');
    expect((await kl.ask('/api/lesson-review/pairs')).text).not.toContain(id);
    // Nothing of it is left in what others' requests read from.
    const left = await erfa.database.ask<{ all: string }>(
      `select concat((select json_agg(p) from published_lesson p where id = $1), (select json_agg(n) from near_lesson n where $1 in (one_id, other_id)),
         (select json_agg(d) from lesson_document d where lesson_id = $1)) as all`,
      [id],
    );
    expect(left[0]?.all).not.toContain(secret);
    const own = (await sanne.ask<OwnLessonView>(`/api/own-lessons/${id}`)).body;
    expect(own).toMatchObject({ title: words.title, happened: words.happened });

    const restored = await kl.ask(`/api/lesson-review/${id}/restoration`, { method: 'POST' });
    expect(restored.status).toBe(200);
    const { title, context, happened, cause, recommendation, applies, notApplies } = words;
    expect(await readLesson(viborg, id)).toMatchObject({
      ...{ title, context, happened, cause, recommendation, applies, notApplies },
      ...{ state: 'shared', textHidden: false, version: 1, recallReason: null },
      ...{ technology: words.technology, authorName: words.authorName },
    });
    expect((await viborg.ask(`/api/lessons?q=${secret}telefon`)).text).toContain(id);
    expect((await kl.ask('/api/lesson-review/pairs')).text).toContain(id);
  });

  it('stays hidden when its author withdraws it, and is not shared anew by that', async () => {
    const id = await sharedLesson(sanne, words);
    await adopt(viborg, id);
    await recall(id, true);
    const refused = { status: 409, body: { code: 'lesson-restore-first' } };
    expect(await shareLesson(sanne, id)).toMatchObject(refused);
    await sanne.ask(`/api/own-lessons/${id}/publication`, { method: 'DELETE' });
    expect(await shareLesson(sanne, id)).toMatchObject(refused);
    expect(await readLesson(viborg, id)).toMatchObject({ title: hiddenTitle, happened: '' });
  });

  it('keeps a name to itself that nobody has previewed since', async () => {
    const id = await sharedLesson(sanne, words);
    await recall(id, true);
    const { version } = (await sanne.ask<OwnLessonView>(`/api/own-lessons/${id}`)).body;
    const { source, ...rest } = words;
    expect(source).toBe('alone');
    const changed = await sanne.ask(`/api/own-lessons/${id}`, {
      method: 'PUT',
      body: { ...rest, authorName: 'En anden' },
      headers: { 'if-match': `"${version}"` },
    });
    expect(changed.status).toBe(200);
    await kl.ask(`/api/lesson-review/${id}/restoration`, { method: 'POST' });
    expect(await readLesson(viborg, id)).toMatchObject({ title: words.title, authorName: null });
  });

  it('lets the text be read where it does not hide it, until somebody says that it should', async () => {
    const open = 'Det stod åbent længe';
    const id = await sharedLesson(sanne, { ...words, title: open });
    const { body: adoption } = await adopt(viborg, id);
    await recall(id, false);
    expect(await readLesson(viborg, id)).toMatchObject({ title: open, textHidden: false });
    const seen = () => viborg.ask(`/api/adoptions/${adoption.id}/recall-seen`, { method: 'POST' });
    const told = async () =>
      (await viborg.ask<LessonsWaitingView>('/api/lessons/waiting')).body.recalled.filter(
        ({ lessonId }) => lessonId === id,
      );
    await seen();
    expect(await told()).toEqual([]);

    expect(await recall(id, true)).toMatchObject({ status: 200, body: { textHidden: true } });
    expect(await readLesson(viborg, id)).toMatchObject({ title: hiddenTitle, happened: '' });
    expect(await readAll(viborg, id)).not.toContain(open);
    expect(await told()).toMatchObject([{ textHidden: true }]);

    const settled = { status: 409, body: { code: 'lesson-settled' } };
    expect(await recall(id, true)).toMatchObject(settled);
    expect(await recall(id, false)).toMatchObject(settled);
    await kl.ask(`/api/lesson-review/${id}/restoration`, { method: 'POST' });
    expect(await readLesson(viborg, id)).toMatchObject({ title: open, state: 'shared' });
  });
});

import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
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
import type { ReviewedLessonView, ReviewWaitingView } from './editors.views';
import type { LessonPreviewView, OwnLessonView } from './own-lessons.views';
import type { LessonsWaitingView } from './waiting.views';

describe('a recalled lesson of one’s own', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let randers: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
    randers = await programOf(new Actors(erfa), '0730');
  });
  afterAll(() => erfa.close());

  const recall = (id: string, reason = 'Nævner en borger.', hideText = true): Promise<Answer> =>
    kl.ask(`/api/lesson-review/${id}/recall`, { method: 'POST', body: { reason, hideText } });
  const restore = (id: string, asked?: string): Promise<Answer> =>
    kl.ask(`/api/lesson-review/${id}/restoration`, {
      method: 'POST',
      body: asked === undefined ? {} : { asked },
    });
  const own = async (id: string): Promise<OwnLessonView> =>
    (await sanne.ask<OwnLessonView>(`/api/own-lessons/${id}`)).body;
  const reviewed = async (id: string): Promise<ReviewedLessonView> =>
    (await kl.ask<ReviewedLessonView>(`/api/lesson-review/${id}`)).body;
  const told = async (client: TestClient): Promise<LessonsWaitingView['ownRecalled']> =>
    (await client.ask<LessonsWaitingView>('/api/lessons/waiting')).body.ownRecalled;
  const mend = async (id: string, happened: string): Promise<void> => {
    const { source, ...words } = wholeLesson({ happened });
    expect(source).toBe('alone');
    const { version } = await own(id);
    const { status } = await sanne.ask(`/api/own-lessons/${id}`, {
      method: 'PUT',
      body: words,
      headers: { 'if-match': `"${version}"` },
    });
    expect(status).toBe(200);
  };
  const ask = async (id: string, client = sanne): Promise<Answer<OwnLessonView>> => {
    const { body } = await sanne.ask<LessonPreviewView>(`/api/own-lessons/${id}/preview`, {
      method: 'POST',
    });
    return client.ask<OwnLessonView>(`/api/own-lessons/${id}/restoration-request`, {
      method: 'POST',
      body: { hash: body.hash },
    });
  };

  it('is told of on the start page of its municipality until somebody there has seen it', async () => {
    const id = await sharedLesson(sanne);
    await recall(id);
    const recalled = { lessonId: id, title: wholeLesson().title, reason: 'Nævner en borger.' };
    expect(await told(sanne)).toMatchObject([{ ...recalled, textHidden: true }]);
    expect(await told(randers)).toEqual([]);
    expect(
      (await randers.ask(`/api/own-lessons/${id}/recall-seen`, { method: 'POST' })).status,
    ).toBe(404);
    const seen = await sanne.ask(`/api/own-lessons/${id}/recall-seen`, { method: 'POST' });
    expect([seen.status, await told(sanne)]).toEqual([204, []]);
    await restore(id);
    await recall(id, 'Igen.');
    expect(await told(sanne)).toMatchObject([{ reason: 'Igen.' }]);
  });

  it('is restored as its author has mended it, and only as an editor has read it', async () => {
    const id = await sharedLesson(sanne, { authorName: 'Sanne L.' });
    await adopt(randers, id);
    await recall(id);
    await mend(id, 'Uden borgeren.');
    expect((await ask(id)).body.shared).toMatchObject({ state: 'recalled', version: 1 });
    const first = await reviewed(id);
    expect(first).toMatchObject({
      title: 'Erfaringen er trukket tilbage',
      asked: { title: wholeLesson().title, happened: 'Uden borgeren.' },
    });
    // Nobody else reads it before an editor has.
    expect((await randers.ask(`/api/lessons/${id}`)).text).not.toContain('Uden borgeren');
    await mend(id, 'Også uden vejen.');
    expect((await ask(id)).status).toBe(200);
    const settled = { status: 409, body: { code: 'lesson-settled' } };
    expect(await restore(id, first.asked?.hash)).toMatchObject(settled);
    expect(await restore(id)).toMatchObject(settled);
    const { asked } = await reviewed(id);
    expect(await restore(id, asked?.hash)).toMatchObject({
      status: 200,
      body: { state: 'shared', version: 2, asked: null, textHidden: false },
    });
    expect(await readLesson(randers, id)).toMatchObject({
      ...{ happened: 'Også uden vejen.', title: wholeLesson().title, state: 'shared', version: 2 },
      kle: [{ code: '27' }],
      ...{ dimension: { node: 'digital-ledelse' }, technology: ['self-service'], authorName: null },
    });
    expect((await own(id)).shared).toMatchObject({ changedSince: false, askedAt: null });
    const versions = await erfa.database.ask<{ fits: boolean }>(
      `select v.content_hash = encode(sha256(convert_to(v.content::text, 'UTF8')), 'hex') and p.content_hash = v.content_hash as fits
       from published_lesson_version v join published_lesson p on p.id = v.lesson_id where v.lesson_id = $1 and v.version = 2`,
      [id],
    );
    expect(versions).toEqual([{ fits: true }]);
  });

  it('is asked for by its own municipality, as it was previewed, and where it is recalled', async () => {
    const id = await sharedLesson(sanne);
    expect(await ask(id)).toMatchObject({ status: 409, body: { code: 'lesson-not-recalled' } });
    await recall(id);
    expect((await ask(id, randers)).status).toBe(404);
    const changed = await sanne.ask(`/api/own-lessons/${id}/restoration-request`, {
      method: 'POST',
      body: { hash: '0'.repeat(64) },
    });
    expect(changed).toMatchObject({ status: 409, body: { code: 'lesson-changed' } });
    await mend(id, 'Hun er 010190-1234.');
    expect(await ask(id)).toMatchObject({ status: 409, body: { code: 'lesson-cpr' } });
    expect((await own(id)).shared?.askedAt).toBeNull();
    // Another municipality reads nothing of what is asked for.
    await mend(id, 'Uden nummeret.');
    await ask(id);
    const [row] = await erfa.database.ask<{ id: string }>(
      `select id from organisation where code = '0730'`,
    );
    await erfa.database.ask('begin');
    await erfa.database.ask(`select set_config('erfa.organisation_id', $1, true)`, [row?.id]);
    await erfa.database.ask('set local role erfa_app');
    expect(await erfa.database.ask('select from lesson_restoration')).toEqual([]);
    await erfa.database.ask('rollback');
  });

  it('is not asked for any more when it is withdrawn, and may be asked for again then', async () => {
    const id = await sharedLesson(sanne);
    await recall(id);
    await ask(id);
    await sanne.ask(`/api/own-lessons/${id}/publication`, { method: 'DELETE' });
    expect((await kl.ask(`/api/lesson-review/${id}`)).status).toBe(404);
    expect((await ask(id)).status).toBe(200);
    expect((await restore(id, (await reviewed(id)).asked?.hash)).status).toBe(200);
    expect(await readLesson(randers, id)).toMatchObject({ state: 'shared', textHidden: false });
    // What its author deletes is asked for no more.
    await recall(id);
    await sanne.ask(`/api/own-lessons/${id}/publication`, { method: 'DELETE' });
    await ask(id);
    expect((await sanne.ask(`/api/own-lessons/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await kl.ask(`/api/lesson-review/${id}`)).status).toBe(404);
  });

  it('counts among what waits for editors, who see what in an unread one is somebody’s own', async () => {
    const waiting = async (): Promise<ReviewWaitingView> =>
      (await kl.ask<ReviewWaitingView>('/api/lesson-review/waiting')).body;
    const before = await waiting();
    const id = await sharedLesson(sanne, { happened: 'Ring til Jens Hansen på 87 12 34 56.' });
    expect((await waiting()).unread).toBe(before.unread + 1);
    expect((await reviewed(id)).marks).toEqual(['person', 'phone']);
    await kl.ask(`/api/lesson-review/${id}`, {
      method: 'PUT',
      body: { version: 1, featured: false },
    });
    expect((await reviewed(id)).marks).toEqual([]);
    await recall(id);
    await ask(id);
    expect(await waiting()).toMatchObject({ unread: before.unread, asked: before.asked + 1 });
    expect((await writeLesson(sanne)).shared).toBeNull();
    expect((await shareLesson(sanne, id)).body).toMatchObject({ code: 'lesson-restore-first' });
  });
});

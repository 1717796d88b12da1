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
import type { LessonPreviewView, OwnLessonsView, OwnLessonView } from './own-lessons.views';

describe('writing and sharing a lesson', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  let randers: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
    randers = await programOf(actors, '0730');
  });
  afterAll(() => erfa.close());

  const put = (client: TestClient, { id, version }: OwnLessonView, change: object) =>
    client.ask<OwnLessonView>(`/api/own-lessons/${id}`, {
      method: 'PUT',
      body: { ...body(), ...change },
      headers: { 'if-match': `"${version}"` },
    });
  /** As it is written again: what it was written from does not change. */
  const body = (): Record<string, unknown> => {
    const { source, ...rest } = wholeLesson();
    expect(source).toBe('alone');
    return rest;
  };
  const own = async (client: TestClient, id: string): Promise<OwnLessonView> =>
    (await client.ask<OwnLessonView>(`/api/own-lessons/${id}`)).body;
  const preview = async (client: TestClient, id: string): Promise<LessonPreviewView> =>
    (await client.ask<LessonPreviewView>(`/api/own-lessons/${id}/preview`, { method: 'POST' }))
      .body;

  it('begins with a title and says what is missing', async () => {
    const begun = await writeLesson(sanne, {
      title: '  Vi prøvede noget ',
      ...{ happened: '', cause: ' ', recommendation: '', applies: '' },
      ...{ kind: null, about: null, phase: null, kle: [] },
      visibility: 'private',
    });
    expect(begun).toMatchObject({
      title: 'Vi prøvede noget',
      missing: ['kind', 'happened', 'cause', 'recommendation', 'applies', 'about', 'phase', 'kle'],
      mine: true,
      writtenBy: 'Sanne Lykkegaard',
      shared: null,
      version: 1,
    });
    const shared = await shareLesson(sanne, begun.id);
    expect([shared.status, shared.body]).toMatchObject([409, { code: 'lesson-incomplete' }]);
    const whole = await put(sanne, begun, {});
    expect(whole.body).toMatchObject({ missing: [], version: 2 });
    expect((await shareLesson(sanne, begun.id)).status).toBe(200);
  });

  it('is its author’s alone until colleagues may read it, and never another municipality’s', async () => {
    const lesson = await writeLesson(sanne, { visibility: 'private' });
    const colleague = await programOf(actors, '0751', 'municipality-admin');
    const seenBy = async (client: TestClient): Promise<[number, boolean]> => {
      const { status } = await client.ask(`/api/own-lessons/${lesson.id}`);
      const { lessons } = (await client.ask<OwnLessonsView>('/api/own-lessons')).body;
      return [status, lessons.some(({ id }) => id === lesson.id)];
    };
    expect(await seenBy(sanne)).toEqual([200, true]);
    expect(await seenBy(colleague)).toEqual([404, false]);
    expect((await put(colleague, lesson, {})).status).toBe(404);
    const share = await colleague.ask(`/api/own-lessons/${lesson.id}/publication`, {
      method: 'POST',
      body: { hash: '0'.repeat(64) },
    });
    expect(share.status).toBe(404);

    const { body: open } = await put(sanne, lesson, { visibility: 'organisation' });
    expect(await seenBy(colleague)).toEqual([200, true]);
    expect(await seenBy(randers)).toEqual([404, false]);
    expect((await randers.ask(`/api/lessons/${lesson.id}`)).status).toBe(404);
    // A colleague may write in it, but not make it private: it would be gone for who wrote it.
    expect((await put(colleague, open, { visibility: 'private' })).body).toMatchObject({
      code: 'invalid-input',
      errors: [{ path: 'visibility' }],
    });
  });

  it('shows exactly what others will see, and points at what somebody should look at', async () => {
    const happened =
      'Ole Skov fandt 1.200.000 kr. Skriv til ole@aarhus.dk eller ring 87 12 34 56. Sag 010190-1234.';
    const { id } = await writeLesson(sanne, { happened, authorName: 'Sanne L.' });
    const { sensitive, ...shown } = await preview(sanne, id);
    expect(sensitive.map(({ field, kind, text }) => `${field} ${kind} ${text}`)).toEqual([
      'happened person Ole Skov',
      'happened amount 1.200.000 kr.',
      'happened mail ole@aarhus.dk',
      'happened phone 87 12 34 56',
      'happened cpr 010190-1234',
    ]);
    for (const { start, end, text } of sensitive) expect(happened.slice(start, end)).toBe(text);
    const { hash, missing, originName, ...words } = shown;
    expect([hash.length, missing, originName]).toEqual([64, [], 'Aarhus']);
    const mended = happened.replace(' Sag 010190-1234.', '');
    await put(sanne, await own(sanne, id), { happened: mended, authorName: 'Sanne L.' });
    expect((await shareLesson(sanne, id)).status).toBe(200);
    expect(await readLesson(randers, id)).toMatchObject({
      ...words,
      happened: mended,
      origin: { code: '0751', name: 'Aarhus' },
      own: false,
      state: 'shared',
      version: 1,
      adoptions: [],
      counts: { municipalities: 0, inUse: 0, creatingValue: 0, abandoned: 0 },
    });
  });

  it.each([
    { title: 'Borger 010190-1234' },
    { applies: 'Gælder 0101901234' },
    { notApplies: '311290 – 4321' },
    { technology: ['sag 010190-1234'] },
    { authorName: 'Ole 010190-1234' },
  ])('never shares a CPR number, whoever says that it may stand: %j', async (change) => {
    const lesson = await writeLesson(sanne, change);
    const [field = ''] = Object.keys(change);
    const found = (await preview(sanne, lesson.id)).sensitive.filter(({ kind }) => kind === 'cpr');
    expect(found).toMatchObject([{ field }]);
    // By token too.
    const program = await programOf(actors, '0751', 'municipality-admin');
    for (const client of [sanne, program])
      expect(await shareLesson(client, lesson.id)).toMatchObject({
        status: 409,
        body: { code: 'lesson-cpr', title: 'Der står et CPR-nummer i erfaringen', fields: [field] },
      });
    expect((await own(sanne, lesson.id)).shared).toBeNull();
    expect((await randers.ask(`/api/lessons/${lesson.id}`)).status).toBe(404);
  });

  it('takes no CPR number in by any other way, and stands by none', async () => {
    const id = await sharedLesson(sanne);
    const kl = await erfa.as('mette.bruun');
    const fault = (path: string) => ({ status: 400, body: { errors: [{ path, code: 'noCpr' }] } });
    expect(await adopt(randers, id, { outcome: 'Hun er 010190-1234' })).toMatchObject(
      fault('outcome'),
    );
    const reason = 'Der står 010190-1234';
    expect(
      await kl.ask(`/api/lesson-review/${id}/recall`, { method: 'POST', body: { reason } }),
    ).toMatchObject(fault('reason'));
    const places = { about: 'solution', phase: 'before', kle: ['54'], dimension: null };
    expect(
      await kl.ask(`/api/lesson-review/${id}/places`, {
        method: 'PUT',
        body: { ...places, technology: ['010190-1234'] },
        headers: { 'if-match': '"1"' },
      }),
    ).toMatchObject(fault('technology'));
    // As it may stand from before: nobody stands by it, and a recall of it is not undone.
    await erfa.database.ask(
      `update published_lesson set happened = 'Borger 010190-1234' where id = $1`,
      [id],
    );
    const confirmed = await sanne.ask(`/api/own-lessons/${id}/confirmation`, {
      method: 'POST',
      body: {},
    });
    expect(confirmed).toMatchObject({ status: 409, body: { code: 'lesson-cpr' } });
    await kl.ask(`/api/lesson-review/${id}/recall`, {
      method: 'POST',
      body: { reason: 'Personoplysninger' },
    });
    const restored = await kl.ask(`/api/lesson-review/${id}/restoration`, { method: 'POST' });
    expect(restored).toMatchObject({ status: 409, body: { code: 'lesson-cpr' } });
    expect((await readLesson(randers, id)).state).toBe('recalled');
  });

  it('shares what was previewed, or nothing', async () => {
    const lesson = await writeLesson(sanne);
    const { hash } = await preview(sanne, lesson.id);
    await put(sanne, lesson, { title: 'Et andet navn' });
    const shared = await sanne.ask(`/api/own-lessons/${lesson.id}/publication`, {
      method: 'POST',
      body: { hash },
    });
    expect([shared.status, shared.body]).toMatchObject([
      409,
      { code: 'lesson-changed', current: { title: 'Et andet navn' } },
    ]);
    expect((await randers.ask(`/api/lessons/${lesson.id}`)).status).toBe(404);
  });

  it('keeps each version as it was shared, while others read the newest that was', async () => {
    const lesson = await writeLesson(sanne, { title: 'Først' });
    await shareLesson(sanne, lesson.id);
    const { body: changed } = await put(sanne, lesson, { title: 'Siden' });
    expect(changed.shared).toMatchObject({ version: 1, changedSince: true });
    expect((await readLesson(randers, lesson.id)).title).toBe('Først');
    const { body: again } = await shareLesson(sanne, lesson.id);
    expect(again.shared).toMatchObject({ version: 2, changedSince: false });
    expect(await readLesson(randers, lesson.id)).toMatchObject({ title: 'Siden', version: 2 });
    const versions = await erfa.database.ask<{ title: string; fits: boolean }>(
      `select content->>'title' as title, content_hash = encode(sha256(convert_to(content::text, 'UTF8')), 'hex') as fits
       from published_lesson_version where lesson_id = $1 order by version`,
      [lesson.id],
    );
    expect(versions).toEqual([
      { title: 'Først', fits: true },
      { title: 'Siden', fits: true },
    ]);
    await expect(
      erfa.database.ask(`update published_lesson_version set content = '{}' where lesson_id = $1`, [
        lesson.id,
      ]),
    ).rejects.toThrow('what was published never changes');
  });

  it('is withdrawn at once: its words are gone, and its title stays for those who took it up', async () => {
    const id = await sharedLesson(sanne, { authorName: 'Sanne Lykkegaard' });
    const viborg = await programOf(actors, '0791');
    expect((await adopt(viborg, id)).status).toBe(201);
    expect((await sanne.ask(`/api/own-lessons/${id}`, { method: 'DELETE' })).body).toMatchObject({
      code: 'lesson-shared',
    });
    const withdraw = () =>
      sanne.ask<OwnLessonView>(`/api/own-lessons/${id}/publication`, { method: 'DELETE' });
    expect((await withdraw()).body.shared).toMatchObject({ state: 'withdrawn' });
    expect((await withdraw()).body).toMatchObject({ code: 'lesson-not-shared' });
    expect((await randers.ask(`/api/lessons/${id}`)).status).toBe(404);
    expect(await readLesson(viborg, id)).toMatchObject({
      state: 'withdrawn',
      title: wholeLesson().title,
      happened: '',
      cause: '',
      recommendation: '',
      applies: '',
      authorName: null,
    });
    expect((await adopt(randers, id)).status).toBe(404);
    // And shared again as a new version.
    expect((await shareLesson(sanne, id)).body.shared).toMatchObject({
      state: 'shared',
      version: 2,
    });
    expect((await readLesson(randers, id)).happened).toBe(wholeLesson().happened);
  });

  it('deletes a draft, and only that', async () => {
    const { id } = await writeLesson(sanne);
    expect((await randers.ask(`/api/own-lessons/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await sanne.ask(`/api/own-lessons/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await sanne.ask(`/api/own-lessons/${id}`)).status).toBe(404);
  });

  it('is confirmed for another year, or as long as is asked for, at most two', async () => {
    const id = await sharedLesson(sanne);
    const confirm = async (until?: string): Promise<number> => {
      const { body: lesson } = await sanne.ask<OwnLessonView>(
        `/api/own-lessons/${id}/confirmation`,
        { method: 'POST', body: until === undefined ? {} : { until } },
      );
      return Math.round((new Date(lesson.confirmBy).getTime() - Date.now()) / 86_400_000);
    };
    expect(Math.abs((await confirm()) - 365)).toBeLessThanOrEqual(1);
    expect(Math.abs((await confirm('2099-01-01')) - 730)).toBeLessThanOrEqual(1);
    expect((await readLesson(randers, id)).confirmOverdue).toBe(false);
  });

  it('shows both sides where two change the same lesson, and loses neither', async () => {
    const lesson = await writeLesson(sanne);
    const answers = await Promise.all([
      put(sanne, lesson, { cause: 'Den ene grund' }),
      put(sanne, lesson, { cause: 'Den anden grund' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    expect(lost?.body).toMatchObject({
      code: 'version-conflict',
      current: { cause: won?.body.cause, version: 2 },
    });
  });

  it('is placed where there are places', async () => {
    const { status, body: problem } = await sanne.ask('/api/own-lessons', {
      method: 'POST',
      body: wholeLesson({
        kle: ['27', '98'],
        dimension: { model: 'digital-modenhed', node: 'ukendt' },
        ownerId: (await actors.organisation('0730')).toLowerCase(),
      }),
    });
    expect([status, problem['errors']]).toMatchObject([
      400,
      [
        { path: 'kle[1]', code: 'noSuchKleGroup' },
        { path: 'dimension', code: 'noSuchDimension' },
      ],
    ]);
    const stranger = await actors.person(await actors.organisation('0730'), ['reader']);
    const owned = await sanne.ask('/api/own-lessons', {
      method: 'POST',
      body: wholeLesson({ ownerId: stranger }),
    });
    expect(owned.body).toMatchObject({ errors: [{ path: 'ownerId', code: 'notAColleague' }] });
  });
});

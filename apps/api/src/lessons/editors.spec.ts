import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import {
  adopt,
  programOf,
  readLesson,
  shareLesson,
  sharedLesson,
  writeLesson,
} from '../../testing/lessons';
import type { ReviewedLessonView, ReviewListView } from './editors.views';
import type { OwnLessonView } from './own-lessons.views';
import type { LessonsWaitingView } from './waiting.views';

describe('KL’s editors', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let randers: TestClient;
  let viborg: TestClient;
  let favrskov: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    const actors = new Actors(erfa);
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
    [randers, viborg, favrskov] = [
      await programOf(actors, '0730'),
      await programOf(actors, '0791'),
      await programOf(actors, '0710'),
    ];
  });
  afterAll(() => erfa.close());

  const merge = (id: string, intoId: string): Promise<Answer> =>
    kl.ask(`/api/lesson-review/${id}/merger`, { method: 'POST', body: { intoId } });
  const restore = (id: string): Promise<Answer> =>
    kl.ask(`/api/lesson-review/${id}/restoration`, { method: 'POST' });
  const recall = (id: string, reason = 'Tallene var forkerte.'): Promise<Answer> =>
    kl.ask(`/api/lesson-review/${id}/recall`, { method: 'POST', body: { reason } });
  const adopters = async (id: string): Promise<string[]> =>
    (await readLesson(kl, id)).adoptions.map(({ municipality }) => municipality.name).toSorted();

  it('read through what is new, and show some of it first', async () => {
    const id = await sharedLesson(sanne);
    const { lessons } = (await kl.ask<ReviewListView>('/api/lesson-review')).body;
    expect(lessons[0]).toMatchObject({ id, reviewedAt: null, state: 'shared', version: 1 });
    const review = (version: number) =>
      kl.ask<ReviewedLessonView>(`/api/lesson-review/${id}`, {
        method: 'PUT',
        body: { version, featured: true },
      });
    expect((await review(1)).body).toMatchObject({ featured: true });
    expect((await readLesson(randers, id)).featured).toBe(true);
    // What is shared anew has not been read.
    await shareLesson(sanne, id);
    expect(await review(1)).toMatchObject({ status: 412, body: { current: { version: 2 } } });
    expect((await review(2)).body.reviewedAt).not.toBeNull();
  });

  it('put a lesson where it is found, without a word of it changing', async () => {
    const id = await sharedLesson(sanne);
    const before = await readLesson(randers, id);
    const place = (version: number, change: object = {}) =>
      kl.ask(`/api/lesson-review/${id}/places`, {
        method: 'PUT',
        body: {
          ...{ about: 'solution', phase: 'before', kle: ['54'], technology: ['video', 'Drone'] },
          dimension: null,
          ...change,
        },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await place(1)).status).toBe(200);
    const after = await readLesson(randers, id);
    expect(after).toMatchObject({
      ...{ about: 'solution', phase: 'before', technology: ['video', 'Drone'], version: 2 },
      kle: [{ code: '54' }],
      dimension: null,
      ...{ title: before.title, happened: before.happened, cause: before.cause },
    });
    // The author's own copy follows, and is still what is shared.
    expect((await sanne.ask<OwnLessonView>(`/api/own-lessons/${id}`)).body).toMatchObject({
      ...{ about: 'solution', version: 2 },
      shared: { changedSince: false, version: 2 },
    });
    expect((await place(1)).status).toBe(412);
    expect((await place(2, { kle: [] })).body).toMatchObject({ errors: [{ path: 'kle' }] });
    expect((await place(2, { phase: null })).body).toMatchObject({ errors: [{ path: 'phase' }] });
    const [row] = await erfa.database.ask<{ fits: boolean }>(
      `select p.content_hash = encode(sha256(convert_to(lesson_content(l)::text, 'UTF8')), 'hex') as fits
       from published_lesson p join lesson l on l.id = p.id where p.id = $1`,
      [id],
    );
    expect(row?.fits).toBe(true);
  });

  it('merge what says the same: links and adoptions follow, and both authors are named', async () => {
    const [from, into] = [
      await sharedLesson(sanne, { title: 'Den ene' }),
      await sharedLesson(randers, { title: 'Den anden' }),
    ];
    await adopt(viborg, from);
    await adopt(favrskov, into);
    expect(await merge(from, into)).toMatchObject({
      status: 200,
      body: { state: 'merged', mergedInto: { id: into, title: 'Den anden' } },
    });
    expect(await readLesson(viborg, from)).toMatchObject({
      id: into,
      title: 'Den anden',
      mergedFrom: [{ id: from, title: 'Den ene', origin: { name: 'Aarhus' } }],
      counts: { municipalities: 2 },
    });
    expect(await adopters(from)).toEqual(['Favrskov', 'Viborg']);
    // Its author still has it, cannot share it anew, and is told where it went.
    expect((await sanne.ask<OwnLessonView>(`/api/own-lessons/${from}`)).body.shared).toMatchObject({
      state: 'merged',
      mergedInto: into,
    });
    expect(await shareLesson(sanne, from)).toMatchObject({
      status: 409,
      body: { code: 'lesson-merged', mergedInto: into },
    });
    // What is taken up under the old address stands under the new.
    const kolding = await programOf(new Actors(erfa), '0621');
    expect((await adopt(kolding, from)).body.lessonId).toBe(into);
  });

  it('merge in chains and take them apart again: everything goes back to what was chosen', async () => {
    const [a, b, c] = [
      await sharedLesson(sanne, { title: 'A' }),
      await sharedLesson(sanne, { title: 'B' }),
      await sharedLesson(randers, { title: 'C' }),
    ];
    await adopt(viborg, a);
    await adopt(favrskov, b);
    expect([(await merge(a, b)).status, (await merge(b, c)).status]).toEqual([200, 200]);
    expect((await readLesson(viborg, a)).id).toBe(c);
    expect(await adopters(c)).toEqual(['Favrskov', 'Viborg']);
    expect((await restore(b)).status).toBe(200);
    expect([await adopters(c), await adopters(b)]).toEqual([[], ['Favrskov', 'Viborg']]);
    expect((await restore(a)).status).toBe(200);
    expect([await adopters(a), await adopters(b)]).toEqual([['Viborg'], ['Favrskov']]);
    expect((await restore(a)).body).toMatchObject({ code: 'lesson-settled' });
  });

  it('make no circle, and merge nothing into itself or into what is gone', async () => {
    const [a, b] = [await sharedLesson(sanne), await sharedLesson(randers)];
    expect((await merge(a, b)).status).toBe(200);
    expect(await merge(b, a)).toMatchObject({
      status: 409,
      body: { code: 'lesson-settled', into: { state: 'merged', mergedInto: { id: b } } },
    });
    expect((await merge(b, b)).body).toMatchObject({ errors: [{ path: 'intoId' }] });
    const { id: draft } = await writeLesson(sanne);
    expect((await merge(b, draft)).body).toMatchObject({ errors: [{ path: 'intoId' }] });
    expect((await merge(draft, b)).status).toBe(404);
    // Taken back by its author, it lets go of what stood under it.
    await randers.ask(`/api/own-lessons/${b}/publication`, { method: 'DELETE' });
    expect(await readLesson(kl, a)).toMatchObject({ id: a, state: 'shared' });
  });

  it.each([
    ['into two others', (a: string, b: string, c: string) => [merge(a, b), merge(a, c)]],
    ['into each other', (a: string, b: string) => [merge(a, b), merge(b, a)]],
    [
      'one after the other in a ring',
      (a: string, b: string, c: string) => [merge(a, b), merge(b, c), merge(c, a)],
    ],
  ])('merge at once %s: the second is told what the first did', async (_, attempts) => {
    for (let round = 0; round < 3; round += 1) {
      const ids = [
        await sharedLesson(sanne),
        await sharedLesson(randers),
        await sharedLesson(sanne),
      ];
      const [a = '', b = '', c = ''] = ids;
      await adopt(viborg, a);
      const answers = await Promise.all(attempts(a, b, c));
      const settled = answers.filter(({ status }) => status !== 200);
      expect(settled.length).toBeGreaterThanOrEqual(1);
      for (const { status, body } of settled) {
        expect([status, body['code']]).toEqual([409, 'lesson-settled']);
        expect(JSON.stringify([body['current'], body['into']])).toContain('"state":"merged"');
      }
      // Wherever it stands now, everyone comes to the same place, and the adoption with them.
      const now = (await readLesson(kl, a)).id;
      expect(await adopters(now)).toEqual(['Viborg']);
      const loose = await erfa.database.ask(
        'select id from published_lesson where id = any($1) and lesson_now(id) is null',
        [ids],
      );
      expect(loose).toEqual([]);
    }
  });

  it('lose no adoption that comes while they merge', async () => {
    const [from, into] = [await sharedLesson(sanne), await sharedLesson(sanne)];
    const [merged, ...adopted] = await Promise.all([
      merge(from, into),
      adopt(viborg, from),
      adopt(favrskov, from),
      adopt(randers, from),
    ]);
    expect([merged.status, ...adopted.map(({ status }) => status)]).toEqual([200, 201, 201, 201]);
    expect(await adopters(into)).toEqual(['Favrskov', 'Randers', 'Viborg']);
  });

  it('recall with a reason, told to everyone who took it up until they have seen it', async () => {
    const id = await sharedLesson(sanne);
    const { body: adoption } = await adopt(viborg, id);
    await adopt(favrskov, id);
    expect((await recall(id)).status).toBe(200);
    const told = async (client: TestClient) =>
      (await client.ask<LessonsWaitingView>('/api/lessons/waiting')).body.recalled;
    expect(await told(viborg)).toMatchObject([
      { adoptionId: adoption.id, lessonId: id, reason: 'Tallene var forkerte.' },
    ]);
    expect(await told(favrskov)).toHaveLength(1);
    expect(await told(randers)).toEqual([]);
    expect(await readLesson(randers, id)).toMatchObject({
      state: 'recalled',
      recallReason: 'Tallene var forkerte.',
    });
    expect((await adopt(randers, id)).body).toMatchObject({ code: 'lesson-recalled' });
    const seen = await viborg.ask(`/api/adoptions/${adoption.id}/recall-seen`, { method: 'POST' });
    expect([seen.status, await told(viborg), (await told(favrskov)).length]).toEqual([204, [], 1]);

    // The author is told that it is not shared anew by that, also when it is withdrawn first.
    const refused = { status: 409, body: { code: 'lesson-restore-first' } };
    expect(await shareLesson(sanne, id)).toMatchObject(refused);
    expect((await recall(id)).body).toMatchObject({ code: 'lesson-settled' });
    expect((await restore(id)).body).toMatchObject({ state: 'shared', recallReason: null });
    expect(await told(favrskov)).toEqual([]);
    // Recalled once more, it is told once more.
    await recall(id, 'Igen.');
    expect(await told(viborg)).toMatchObject([{ reason: 'Igen.' }]);
  });

  it('are KL’s, also where the route’s guard is gone', async () => {
    const id = await sharedLesson(sanne);
    const [row] = await erfa.database.ask<{ id: string }>(
      `select id from organisation where code = '0751'`,
    );
    for (const act of [
      `review_lesson($1, 1, true)`,
      `classify_lesson($1, 1, '{}')`,
      `merge_lessons($1, $1)`,
      `recall_lesson($1, 'x', true)`,
      `restore_lesson($1, null)`,
    ]) {
      await erfa.database.ask('begin');
      await erfa.database.ask(`select set_config('erfa.organisation_id', $1, true)`, [row?.id]);
      await expect(erfa.database.ask(`select ${act}`, [id])).rejects.toThrow('only KL');
      await erfa.database.ask('rollback');
    }
  });
});

import fs from 'node:fs';
import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import {
  adopt,
  changeAdoption,
  programOf,
  readLesson,
  shareLesson,
  sharedLesson,
} from '../../testing/lessons';

/** Times that each race is run: who comes first is chance. */
const rounds = 4;

describe('acts on lessons at the same moment', () => {
  let erfa: TestErfa;
  let mette: TestClient;
  let henrik: TestClient;
  let sanne: TestClient;
  let randers: TestClient;
  let viborg: TestClient;
  let favrskov: TestClient;
  let closed = false;
  beforeAll(async () => {
    erfa = await startErfa();
    const actors = new Actors(erfa);
    [mette, henrik, sanne] = [
      await erfa.as('mette.bruun'),
      await erfa.as('henrik.toft'),
      await erfa.as('sanne.lykkegaard'),
    ];
    [randers, viborg, favrskov] = [
      await programOf(actors, '0730'),
      await programOf(actors, '0791'),
      await programOf(actors, '0710'),
    ];
  });
  afterAll(async () => {
    if (!closed) return erfa.close();
    await erfa.database.drop();
    fs.rmSync(erfa.config.dataDir, { recursive: true, force: true });
  });

  const act = (client: TestClient, id: string, what: string, body: object = {}): Promise<Answer> =>
    client.ask(`/api/lesson-review/${id}/${what}`, { method: 'POST', body });
  const merge = (client: TestClient, id: string, intoId: string): Promise<Answer> =>
    act(client, id, 'merger', { intoId });
  const recall = (client: TestClient, id: string): Promise<Answer> =>
    act(client, id, 'recall', { reason: 'Tallene var forkerte.' });
  const restore = (client: TestClient, id: string): Promise<Answer> =>
    act(client, id, 'restoration');
  const withdraw = (client: TestClient, id: string): Promise<Answer> =>
    client.ask(`/api/own-lessons/${id}/publication`, { method: 'DELETE' });

  /** Some lessons of Aarhus, the first two taken up by others. */
  const some = async (count: number): Promise<[string, string, string, string]> => {
    const ids: string[] = [];
    for (let made = 0; made < count; made += 1)
      ids.push(await sharedLesson(sanne, { title: `Erfaring ${made}` }));
    const [a = '', b = '', c = '', d = ''] = ids;
    for (const id of [a, b]) for (const client of [viborg, favrskov]) await adopt(client, id);
    return [a, b, c, d];
  };

  /** What holds whoever came first: every way ends, and what was taken up stands where its lesson stands. */
  const sound = async (): Promise<void> => {
    const faults = await erfa.database.ask(
      `select 'no end' as fault, p.id from published_lesson p where lesson_now(p.id) is null
       union all select 'ends in what is merged', p.id from published_lesson p join published_lesson n on n.id = lesson_now(p.id) where n.state = 'merged'
       union all select 'adoption astray', a.id from published_adoption a where a.lesson_id <> lesson_now(a.chosen_id)
       union all select 'under what is withdrawn', p.id from published_lesson p join published_lesson n on n.id = p.merged_into where n.state = 'withdrawn'`,
    );
    expect(faults).toEqual([]);
  };

  /**
   * Who did not get through is told so, with how things stand now.
   * @param gone whether it may have been taken back before it was asked about: then there is none to be found
   */
  const told = (answers: readonly Answer[], gone = false): void => {
    for (const { status, body } of answers) {
      if (status === 200 || (gone && status === 404)) continue;
      expect([status, body['code']]).toEqual([409, 'lesson-settled']);
      const { current, into } = body as Record<'current' | 'into', { state: string } | null>;
      expect(current).not.toBeNull();
      expect([current?.state, into?.state].some((state) => state !== 'shared')).toBe(true);
    }
  };

  type Race = (ids: [string, string, string, string]) => Promise<Answer>[];
  /** How many get through: at least, and at most. */
  const races: [string, Race, number, number][] = [
    ['two merge into each other', ([a, b]) => [merge(mette, a, b), merge(henrik, b, a)], 1, 1],
    [
      'two merge one into different ones',
      ([a, b, c]) => [merge(mette, a, b), merge(henrik, a, c)],
      1,
      1,
    ],
    ['two do the same', ([a, b]) => [merge(mette, a, b), merge(henrik, a, b)], 1, 1],
    ['one merges what another recalls', ([a, b]) => [merge(mette, a, b), recall(henrik, a)], 1, 1],
    [
      'one merges into what another recalls',
      ([a, b]) => [merge(mette, a, b), recall(henrik, b)],
      1,
      2,
    ],
    [
      'a ring of four',
      ([a, b, c, d]) => [
        merge(mette, a, b),
        merge(henrik, b, c),
        merge(mette, c, d),
        merge(henrik, d, a),
      ],
      1,
      3,
    ],
    ['two recall', ([a]) => [recall(mette, a), recall(henrik, a)], 1, 1],
  ];
  it.each(races)('%s', async (_, race, least, most) => {
    for (let round = 0; round < rounds; round += 1) {
      const answers = await Promise.all(race(await some(4)));
      told(answers);
      const through = answers.filter(({ status }) => status === 200).length;
      expect([through >= least, through <= most]).toEqual([true, true]);
      await sound();
    }
  });

  it('one merges what its municipality takes back, or into it', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [a, b, c, d] = await some(4);
      const [merged, taken] = await Promise.all([merge(mette, a, b), withdraw(sanne, a)]);
      told([merged], true);
      expect(taken.status).toBe(200);
      const [under, gone] = await Promise.all([merge(mette, c, d), withdraw(sanne, d)]);
      told([under], true);
      expect(gone.status).toBe(200);
      // Whoever came first, the one that is left stands for itself.
      expect(await readLesson(randers, c)).toMatchObject({ id: c, state: 'shared' });
      await sound();
    }
  });

  it('one takes a chain apart while another makes it longer, and adopters go on writing', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [a, b, c, d] = await some(4);
      expect([(await merge(mette, a, b)).status, (await merge(mette, b, c)).status]).toEqual([
        200, 200,
      ]);
      const adoptions = (
        await viborg.ask<{ adoptions: { id: string; version: number; lessonId: string }[] }>(
          '/api/adoptions',
        )
      ).body.adoptions.filter(({ lessonId }) => lessonId === c);
      expect(adoptions).toHaveLength(2);
      const [restored, merged, withdrawn, shared, ...changed] = await Promise.all([
        restore(henrik, b),
        merge(mette, c, d),
        withdraw(sanne, a),
        shareLesson(sanne, d),
        ...adoptions.map((adoption) =>
          changeAdoption(viborg, adoption, {
            status: 'creating-value',
            outcome: `Runde ${round}`,
          }),
        ),
      ]);
      expect([restored.status, merged.status, withdrawn.status]).toEqual([200, 200, 200]);
      expect([shared.status, ...changed.map(({ status }) => status)]).toEqual([200, 200, 200]);
      expect((await readLesson(randers, b)).id).toBe(b);
      expect((await readLesson(randers, c)).id).toBe(d);
      await sound();
    }
  });

  it('its municipality shares, confirms and takes back one lesson all at once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [a] = await some(2);
      const answers = await Promise.all([
        shareLesson(sanne, a),
        sanne.ask(`/api/own-lessons/${a}/confirmation`, { method: 'POST', body: {} }),
        withdraw(sanne, a),
      ]);
      for (const { status } of answers) expect([200, 409]).toContain(status);
      await sound();
    }
  });

  it('nobody had to be freed from waiting for themselves', async () => {
    expect(await erfa.database.ask('select * from lesson_index_faults()')).toEqual([]);
    // What a connection has counted is told when it ends.
    closed = true;
    await erfa.app.close();
    const count = async (): Promise<number> => {
      const [row] = await erfa.database.ask<{ deadlocks: number }>(
        'select deadlocks::integer from pg_stat_database where datname = current_database()',
      );
      return row?.deadlocks ?? -1;
    };
    await new Promise((done) => setTimeout(done, 500));
    expect(await count()).toBe(0);
  });
});

import * as fc from 'fast-check';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OutsideRelease } from './outside.entity';
import { monthsBetween } from './outside.service';
import type { OutsideView } from './outside.views';

/** How a municipality stands: whether its figures enter, whether they are shown by name, and its figures. */
interface Stand {
  enters: boolean;
  shown: boolean;
  planned: number;
  became: number;
}
type Member = Record<'planned' | 'became' | 'projects', number> & { shown: boolean };
type Members = Record<string, Member>;

describe('the outside view', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let organisations: string[];
  let reader: TestClient;
  let project: string;
  const finished = new Map<string, string>();
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    const rows = await erfa.database.ask<{ id: string }>(
      'select o.id from organisation o join municipality m on m.code = o.code order by o.code limit 14',
    );
    organisations = rows.map(({ id }) => id);
    for (const organisation of organisations) {
      const [row] = await erfa.database.ask<{ id: string }>(
        `with p as (insert into project (organisation_id, title, kind, phase) values ($1, 'Færdigt', 'automation', 'realisation') returning organisation_id, id),
           s as (insert into project_sharing (organisation_id, project_id) select organisation_id, id from p)
         insert into shared_project (id, origin_id, title, purpose, kind, phase, state, technology, kle, content_hash, shared_at, changed_at)
           select id, organisation_id, 'Færdigt', '', 'automation', 'realisation', 'active', '{}', '{}', '', now(), now() from p returning id`,
        [organisation],
      );
      finished.set(organisation, row?.id ?? '');
    }
    reader = await manager(organisations[0] ?? '');
    project = await begun(reader);
  });
  afterAll(() => erfa.close());

  const manager = async (organisation: string): Promise<TestClient> =>
    actors.session(await actors.person(organisation, ['project-manager']), organisation);
  const begun = async (client: TestClient, kind = 'automation'): Promise<string> => {
    const made = await client.ask<{ id: string }>('/api/projects', {
      method: 'POST',
      body: { title: 'Robot til fakturaer', kind, size: 'small' },
    });
    return made.body.id;
  };
  /** Lets the municipalities stand like that, in their order; those that are not named enter nothing. */
  const stand = async (stands: readonly Stand[]): Promise<void> => {
    for (const [at, organisation] of organisations.entries()) {
      const { enters, shown, planned, became } = stands[at] ?? nothing;
      const id = finished.get(organisation) ?? '';
      await erfa.database.ask(
        `with s as (update project_sharing set enters_outside = $2, planned_expense = $4, became_expense = $5 where project_id = $1)
         update shared_project set enters_outside = $2 and $3, planned_expense = $4, became_expense = $5 where id = $1`,
        [id, enters, shown, planned, became],
      );
    }
  };
  const look = async (client = reader, id = project): Promise<OutsideView> => {
    const answer = await client.ask<OutsideView>(`/api/projects/${id}/outside`);
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
    return answer.body;
  };
  const releases = (): Promise<(OutsideRelease & { members: Members })[]> =>
    erfa.database.ask('select * from outside_release order by kind, measure, number');
  const forget = () => erfa.database.ask('delete from outside_release');
  const nothing: Stand = { enters: false, shown: false, planned: 100, became: 100 };
  const standing = (count: number, shown: boolean, more: Partial<Stand> = {}): Stand[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ enters: true, shown, planned: 1_000_000, became: 1_000_000 + at * 100_000 },
      ...more,
    }));

  it('tells those who show their projects by name as long as they are four, and a range from five on', async () => {
    await forget();
    // The first is the reader's own, which is told beside, and never by that list.
    await stand(standing(4, true));
    const four = await look();
    expect([four.ranges, four.shown.length, four.own.length]).toEqual([[], 3, 1]);
    expect(four.own[0]).toMatchObject({ becameExpense: 1_000_000, plannedExpense: 1_000_000 });
    await stand(standing(5, true));
    const five = await look();
    expect(five.ranges).toEqual([
      {
        ...{ measure: 'expense', municipalities: 5, madeAt: expect.any(String) },
        // 1.0, 1.1, 1.2, 1.3 and 1.4.
        ratio: { lower: 1.1, median: 1.2, upper: 1.3 },
        amount: { lower: 1_100_000, median: 1_200_000, upper: 1_300_000 },
      },
    ]);
  });

  it('takes six who do not show theirs, since each of them knows itself', async () => {
    await forget();
    await stand(standing(5, false));
    expect(await look()).toMatchObject({ ranges: [], shown: [] });
    await stand(standing(6, false));
    expect((await look()).ranges).toMatchObject([
      { municipalities: 6, ratio: { lower: 1.15, median: 1.25, upper: 1.4 } },
    ]);
    // Five who show theirs and one who does not: the range is of the five.
    await forget();
    await stand([...standing(5, true), ...standing(1, false, { became: 9_000_000 })]);
    expect((await look()).ranges).toMatchObject([
      { municipalities: 5, amount: { upper: 1_300_000 } },
    ]);
  });

  it('is gone when fewer than five are left, and tells nothing of one who comes, goes or changes', async () => {
    await forget();
    const seven = standing(7, false);
    await stand(seven);
    const before = (await look()).ranges;
    expect(before).toHaveLength(1);
    await stand([{ ...nothing }, ...seven.slice(1)]);
    expect((await look()).ranges).toEqual(before);
    await stand([...seven, ...standing(1, false, { became: 9_000_000 })]);
    expect((await look()).ranges).toEqual(before);
    await stand([{ ...nothing, enters: true, became: 10 }, ...seven.slice(1)]);
    expect((await look()).ranges).toEqual(before);
    await stand(standing(4, false));
    expect((await look()).ranges).toEqual([]);
  });

  it('counts finished projects of the same kind alone, and none that was stopped', async () => {
    await forget();
    await stand(standing(5, true));
    const other = await begun(reader, 'it-system');
    expect(await look(reader, other)).toMatchObject({ kind: 'it-system', ranges: [], own: [] });
    const last = finished.get(organisations[4] ?? '') ?? '';
    await erfa.database.ask(`update project set state = 'stopped' where id = $1`, [last]);
    expect((await look()).ranges).toEqual([]);
    await erfa.database.ask(`update project set state = 'closed' where id = $1`, [last]);
    expect((await look()).ranges).toHaveLength(1);
    const kl = await erfa.as('mette.bruun');
    expect((await kl.ask(`/api/projects/${project}/outside`)).status).toBe(403);
    const stranger = await manager(organisations[1] ?? '');
    expect((await stranger.ask(`/api/projects/${project}/outside`)).status).toBe(404);
  });

  it('keeps what releases are made of from the app', async () => {
    const app = await erfa.database.ask<{ may: boolean }>(
      `select has_table_privilege('erfa_app', 'outside_release', 'select') or has_function_privilege('erfa_app', 'outside_figures(text, text)', 'execute') as may`,
    );
    expect(app).toEqual([{ may: false }]);
  });

  const differs = (one: Member | undefined, other: Member | undefined): boolean =>
    one?.planned !== other?.planned || one?.became !== other?.became;
  const quartiles = (values: readonly number[]): number[] => {
    const sorted = values.toSorted((a, b) => a - b);
    return [0.25, 0.5, 0.75].map((share) => {
      const at = share * (sorted.length - 1);
      const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
      return low + (at - Math.floor(at)) * (high - low);
    });
  };

  it('never tells of fewer than five, nor does any difference between two releases', async () => {
    const other = await manager(organisations[1] ?? '');
    const theirs = await begun(other);
    const figure = fc.integer({ min: 1, max: 8 }).map((tens) => tens * 100_000);
    const one = fc.record({
      enters: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
      shown: fc.boolean(),
      planned: figure,
      became: figure,
    });
    const country = fc.array(one, { minLength: 4, maxLength: 14 });
    // What follows changes some of what there was.
    const steps = fc.array(fc.array(fc.tuple(fc.nat(13), one), { minLength: 1, maxLength: 9 }), {
      maxLength: 5,
    });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(country, steps, async (first, changes) => {
        await forget();
        let stands: Stand[] = first;
        for (const change of [[], ...changes]) {
          stands = organisations.map(
            (_, at) => change.find(([which]) => which === at)?.[1] ?? stands[at] ?? nothing,
          );
          await stand(stands);
          const { ranges } = await look();
          // Whoever asks is told the same.
          expect((await look(other, theirs)).ranges).toEqual(ranges);
          const told = ranges[0];
          if (stands.filter(({ enters }) => enters).length < 5) expect(told).toBeUndefined();
          const last = (await releases()).at(-1);
          if (!told || !last) continue;
          const members = Object.values(last.members);
          const ratios = quartiles(members.map(({ planned, became }) => became / planned));
          for (const [at, told20] of Object.values(told.ratio).entries())
            expect(Math.abs(told20 - (ratios[at] ?? NaN))).toBeLessThanOrEqual(0.025 + 1e-9);
        }
        const all: Members[] = [{}, ...(await releases()).map(({ members }) => members)];
        made += all.length - 1;
        for (const [at, now] of all.entries())
          for (const before of all.slice(0, at)) {
            const changed = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
              (key) => differs(now[key], before[key]),
            );
            const hidden = changed.filter(
              (key) => now[key]?.shown === false || before[key]?.shown === false,
            );
            expect(changed.length).toBeGreaterThanOrEqual(5);
            expect(hidden.length === 0 || hidden.length >= 6).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
    // The test would mean nothing if nothing had been released.
    expect(made).toBeGreaterThan(20);
  }, 120_000);

  it('counts months to the nearest', () => {
    expect([
      monthsBetween('2026-01-01', '2026-06-01'),
      monthsBetween('2025-11-15', '2026-02-01'),
      monthsBetween('2026-02-01', '2025-11-15'),
    ]).toEqual([5, 3, 0]);
  });
});

import { countStep, fewestAnswering, fewestTogether } from '@erfa/benchmark';
import { dryRun, fateOf, planMigration, type FateTable, type MigrationPlan } from '@erfa/model-lab';
import { questionsOf, type Answer, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { Actors } from '../../testing/actors';
import { publishedModel } from '../../testing/arranged-rounds';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { successionActs } from '../../testing/round-acts';
import { arrangeFrozenRound, arrangePublished } from '../../testing/successors';
import { TenantTransaction } from '../persistence/tenant-transaction';
import { countedTables } from './dry-run';
import { countFates, publishSuccession, type CountRow } from './succession.queries';

describe('the acts of succession', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: string;
  let aarhus: string;
  let before: Model;
  let modelId: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    [kl, aarhus] = [await actors.organisation('kl'), await actors.organisation('0751')];
    ({ content: before, id: modelId } = await publishedModel(actors));
  });
  afterAll(() => erfa.close());

  const names = {
    from: { key: 'm', version: 1, hash: 'a' },
    to: { key: 'm', version: 2, hash: 'b' },
  };
  const tenant = () => erfa.app.get(TenantTransaction);
  const counted = (
    organisationId: string,
    round: string,
    plan: MigrationPlan,
    after: Model,
  ): Promise<CountRow[]> =>
    tenant().run({ organisationId, personId: null }, (manager) =>
      countFates(manager, round, countedTables(plan.operations, before, after)),
    );
  /** The model without its last question, with the first one asking for something else. */
  const changed = (): Model => {
    const [first, ...rest] = before.nodes;
    if (first?.kind !== 'group') throw new Error('no groups');
    const [asked, ...others] = first.children;
    const other = { da: 'Brug af kunstig intelligens', en: 'Use of AI' };
    return {
      ...before,
      version: 2,
      nodes: [
        {
          ...first,
          children: asked
            ? [{ ...asked, title: other, text: other } as typeof asked, ...others.slice(0, -1)]
            : [],
        },
        ...rest,
      ],
    };
  };
  /** The scale without its last step: what an answer becomes hangs on what it was. */
  const shorter = (): Model => {
    const scale = before.scales['five-steps'];
    if (scale?.kind !== 'steps') throw new Error('no steps');
    return {
      ...before,
      version: 2,
      scales: { 'five-steps': { ...scale, steps: scale.steps.slice(0, 4) } },
    };
  };
  const sheetOf = (answer: (at: number) => Answer): AnswerSheet => ({
    answers: Object.fromEntries(questionsOf(before).map(({ key }, at) => [key, answer(at)])),
  });
  const said = (value: number): Answer => ({ state: 'answered', value });

  const tests: Readonly<Record<(typeof successionActs)[number], () => void>> = {
    succession_counts: () => {
      it('counts what carrying every sheet comes to, and hands out no answer', async () => {
        const sheets = Array.from({ length: 8 }, (_, at) =>
          sheetOf((q) =>
            q === at
              ? { state: 'dont-know' }
              : q === at + 8
                ? { state: 'unanswered' }
                : said(1 + ((q + at) % 5)),
          ),
        );
        const round = await arrangeFrozenRound(actors, sheets);
        const after = changed();
        const plan = planMigration(before, after, names, []);
        const rows = await counted(kl, round, plan, after);
        const run = dryRun(plan, before, after, sheets);
        const told = (list: CountRow[]) =>
          Object.fromEntries(
            list.map(({ fate, answers, municipalities }) => [fate, [answers, municipalities]]),
          );
        const wanted = (counts: typeof run.whole) =>
          Object.fromEntries(
            Object.entries(counts).flatMap(([fate, { answers, sheets: many }]) =>
              answers > 0 ? [[fate, [answers, many]]] : [],
            ),
          );
        const { all, ...whole } = told(rows.filter(({ operation }) => operation === null));
        expect(all).toEqual([
          run.whole.carried.answers + run.whole['to-confirm'].answers + run.whole.archived.answers,
          8,
        ]);
        expect(whole).toEqual(wanted(run.whole));
        plan.operations.forEach((_, at) => {
          const own = run.operations[at];
          expect(told(rows.filter(({ operation }) => operation === at))).toEqual(
            own && wanted(own),
          );
        });
      });

      it('is for who ran the round, and for a closed one alone', async () => {
        const round = await arrangeFrozenRound(
          actors,
          Array.from({ length: 6 }, () => sheetOf(() => said(3))),
        );
        const plan = planMigration(before, changed(), names, []);
        expect(await counted(kl, round, plan, changed())).not.toEqual([]);
        expect(await counted(aarhus, round, plan, changed())).toEqual([]);
      });

      it('tells nothing of a few, and rounds what hangs on the answers', async () => {
        expect([fewestAnswering, fewestTogether, countStep]).toEqual([6, 5, 3]);
        const after = shorter();
        const plan = planMigration(before, after, names, []);
        const fives = (count: number, of: number): AnswerSheet[] =>
          Array.from({ length: of }, (_, at) => sheetOf(() => said(at < count ? 5 : 2)));
        const of = async (count: number, all: number): Promise<Record<string, number[]>> => {
          const rows = await counted(
            kl,
            await arrangeFrozenRound(actors, fives(count, all)),
            plan,
            after,
          );
          const first = plan.operations.findIndex((operation) => operation.of === 'question');
          return Object.fromEntries(
            rows
              .filter(({ operation }) => operation === first)
              .map(({ fate, answers, municipalities }) => [fate, [answers, municipalities]]),
          );
        };
        expect(await of(2, 5)).toEqual({});
        expect(await of(4, 10)).toEqual({ undisclosed: [9, 9] });
        expect(await of(5, 10)).toEqual({ carried: [6, 6], archived: [6, 6] });
        expect(await of(0, 10)).toEqual({ carried: [9, 9] });
      });

      it('finds the fate of every answer that the pure rule finds', async () => {
        const fate = fc.constantFrom(
          'carried' as const,
          'to-confirm' as const,
          'archived' as const,
        );
        const number = fc.integer({ min: -3, max: 9 }).map((n) => n / 2);
        const day = fc
          .integer({ min: 1, max: 28 })
          .map((n) => `2026-02-${String(n).padStart(2, '0')}`);
        const scalar = fc.oneof(number, day, fc.boolean(), fc.constantFrom('a', 'b', 'å'));
        const ends = <T extends number | string>(one: T, other: T) =>
          one < other ? { min: one, max: other } : { min: other, max: one };
        const row = fc.oneof(
          fc.record({ is: scalar, fate }),
          fc.tuple(number, number, fate).map(([a, b, f]) => ({ ...ends(a, b), fate: f })),
          fc.tuple(day, day, fate).map(([a, b, f]) => ({ ...ends(a, b), fate: f })),
        );
        const table: fc.Arbitrary<FateTable> = fc.record({
          from: fc.constant('q'),
          to: fc.constant('q'),
          unsaid: fate,
          rows: fc.array(row, { maxLength: 4 }),
          otherwise: fate,
        });
        const answer: fc.Arbitrary<Answer> = fc.oneof(
          fc
            .oneof(scalar, fc.uniqueArray(fc.constantFrom('a', 'b', 'å')))
            .map((value): Answer => ({ state: 'answered', value })),
          fc.constant<Answer>({ state: 'dont-know' }),
        );
        const cases = fc.sample(fc.tuple(table, answer), 500);
        const found = await erfa.database.ask<{ place: number }>(
          `select answer_fate(c.value->0, c.value->1) as place from jsonb_array_elements($1) with ordinality c (value, n) order by c.n`,
          [JSON.stringify(cases)],
        );
        expect(found.map(({ place }) => ['carried', 'to-confirm', 'archived'][place - 1])).toEqual(
          cases.map(([rules, given]) => fateOf(rules, given)),
        );
      });
    },
    publish_succession: () => {
      it('writes a plan once, for KL alone, and it never changes', async () => {
        const after = { ...before, version: 90 };
        const next = await arrangePublished(actors, after, 'sha256:succession');
        const plan = planMigration(before, after, names, []);
        const publish = (organisationId: string): Promise<boolean> =>
          tenant().run({ organisationId, personId: null }, (manager) =>
            publishSuccession(manager, next, modelId, 'sha256:plan', plan),
          );
        expect(await publish(aarhus)).toBe(false);
        expect(await publish(kl)).toBe(true);
        expect(await publish(kl)).toBe(false);
        const read = await tenant().run({ organisationId: aarhus, personId: null }, (manager) =>
          manager.query<{ hash: string }[]>(
            'select hash, plan from model_succession where model_id = $1',
            [next],
          ),
        );
        expect(read).toEqual([
          { hash: 'sha256:plan', plan: JSON.parse(JSON.stringify(plan)) as unknown },
        ]);
        await expect(
          erfa.database.ask(`update model_succession set hash = 'x' where model_id = $1`, [next]),
        ).rejects.toThrow('never changes');
        const events = await erfa.database.ask<{ content: object }>(
          `select content from audit_event where kind = 'model.succeeded' and organisation_id = $1`,
          [kl],
        );
        expect(events).toEqual([{ content: { version: 90, predecessor: 1, hash: 'sha256:plan' } }]);
      });
    },
  };
  for (const [name, test] of Object.entries(tests)) describe(name, test);
});

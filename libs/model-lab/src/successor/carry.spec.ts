import type { Answer, Answers, Model, Scale } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { carryAnswers, type CarriedAnswer } from './carry';
import { dryRun } from './dry-run';
import { fateOf, fateTables } from './fates';
import type { Decision } from './operation';
import { planMigration } from './plan';
import { group, model, question, steps, text } from './testing/models';
import { versionOf } from './version';

const names = {
  from: { key: 'm', version: 1, hash: 'a' },
  to: { key: 'm', version: 2, hash: 'b' },
};
const decide = (key: string, own: Partial<Decision>): Decision => ({
  key,
  to: null,
  meaning: null,
  rescale: null,
  comparability: null,
  note: '',
  by: 'x',
  at: '2027-01-04T12:52:00Z',
  ...own,
});
const keys = ['q1', 'q2', 'q3', 'q4'];
const base = model([group('a', ...keys.map((key) => question(key, `Om ${key}`)))]);
const said = (value: number): Answer => ({ state: 'answered', value });
const carried = (
  answers: Answers,
  after: Model,
  decisions: readonly Decision[] = [],
  before = base,
) => carryAnswers(planMigration(before, after, names, decisions), before, after, { answers });
const brief = (list: readonly CarriedAnswer[]) =>
  list.map(({ question: key, fate, to }) => [
    key,
    fate,
    ...to.map((one) => [
      one.question,
      one.answer && 'value' in one.answer ? one.answer.value : (one.answer?.state ?? null),
    ]),
  ]);

describe('answers carried to the next version', () => {
  const split = [decide('q1', { to: ['q1', 'n1'] })];
  const more = model([group('a', ...[...keys, 'n1'].map((key) => question(key, `Om ${key}`)))]);

  it('are proposed to each question that one was split into', () => {
    expect(brief(carried({ q1: said(3) }, more, split).answers)).toEqual([
      ['q1', 'to-confirm', ['q1', 3], ['n1', 3]],
    ]);
    expect(carried({ q1: said(3) }, more, split).sheet.answers).toEqual({});
  });

  it('are proposed to what several were merged into where all of them say the same', () => {
    const merge = [decide('q2', { to: ['q1'] })];
    const fewer = model([
      group('a', ...['q1', 'q3', 'q4'].map((key) => question(key, `Om ${key}`))),
    ]);
    const outcome = (q1: Answer, q2: Answer) => brief(carried({ q1, q2 }, fewer, merge).answers);
    expect(outcome(said(3), said(3))).toEqual([
      ['q1', 'to-confirm', ['q1', 3]],
      ['q2', 'to-confirm', ['q1', 3]],
    ]);
    expect(outcome(said(3), said(4))).toEqual([
      ['q1', 'to-confirm', ['q1', null]],
      ['q2', 'to-confirm', ['q1', null]],
    ]);
    expect(brief(carried({ q1: said(3) }, fewer, merge).answers)).toEqual([
      ['q1', 'to-confirm', ['q1', null]],
    ]);
  });

  it('rest where the question is retired, or the axis is gone', () => {
    const fewer = model([
      group('a', ...['q1', 'q3', 'q4'].map((key) => question(key, `Om ${key}`))),
    ]);
    expect(brief(carried({ q2: said(1) }, fewer).answers)).toEqual([['q2', 'archived']]);
    const axes = ['now', 'wanted'].map((key) => ({ key, title: text(key) }));
    const plan = planMigration({ ...base, axes }, base, names, []);
    const sheet = { answers: { q1: said(1) }, axes: { wanted: { q1: said(5) } } };
    const outcome = carryAnswers(plan, { ...base, axes }, base, sheet);
    expect(outcome.answers.map(({ axis, fate }) => [axis, fate])).toEqual([
      [null, 'carried'],
      ['wanted', 'archived'],
    ]);
    expect(outcome.sheet).toEqual({ answers: { q1: said(1) }, axes: {} });
  });

  it('keep reasons and notes, and go with their unit', () => {
    const sheet = {
      answers: {},
      units: [
        {
          key: 'skole',
          title: 'Skole',
          weight: 2,
          answers: { q1: { state: 'not-applicable', reason: 'ingen', note: 'x' } as Answer },
        },
      ],
    };
    expect(carryAnswers(planMigration(base, base, names, []), base, base, sheet).sheet).toEqual(
      sheet,
    );
  });

  it('go over to another scale one by one, by rule where there is one', () => {
    const shorter = { ...base, scales: { steps: steps(1, 2, 3) } };
    expect(brief(carried({ q1: said(3), q2: said(5) }, shorter).answers)).toEqual([
      ['q1', 'carried', ['q1', 3]],
      ['q2', 'archived'],
    ]);
    const rescale = { method: 'proportional', rounding: { mode: 'half-up', place: 0 } } as const;
    const ruled = carried(
      { q1: said(3), q2: said(5) },
      shorter,
      keys.map((key) => decide(key, { rescale })),
    );
    expect(brief(ruled.answers)).toEqual([
      ['q1', 'carried', ['q1', 3]],
      ['q2', 'to-confirm', ['q2', 3]],
    ]);
  });

  const value = fc.oneof(
    fc.integer({ min: 1, max: 5 }).map(said),
    fc.constantFrom<Answer>(
      { state: 'dont-know' },
      { state: 'not-applicable', reason: 'nej' },
      { state: 'unanswered' },
      { state: 'hidden' },
    ),
  );
  const sheets = fc.dictionary(fc.constantFrom(...keys), value);
  const decisions = fc.array(
    fc.tuple(
      fc.constantFrom(...keys),
      fc.uniqueArray(fc.constantFrom('q1', 'q2', 'q3', 'q4', 'n1'), { maxLength: 3 }),
      fc.constantFrom<'editorial' | 'substantive'>('editorial', 'substantive'),
    ),
  );

  it('are all there, once, whatever is decided, and the same each time', () => {
    fc.assert(
      fc.property(sheets, decisions, (answers, made) => {
        const given = made.map(([key, to, meaning]) => decide(key, { to, meaning }));
        const outcome = carried(answers, more, given);
        const real = Object.entries(answers).filter(
          ([, { state }]) => state !== 'unanswered' && state !== 'hidden',
        );
        expect(outcome.answers.map(({ question: key, answer }) => [key, answer])).toEqual(real);
        expect(carried(answers, more, given)).toEqual(outcome);
        for (const { fate, to } of outcome.answers)
          expect(to.length === 0).toBe(fate === 'archived');
      }),
    );
  });

  it('are what they were under the plan from a model to itself', () => {
    fc.assert(
      fc.property(sheets, (answers) => {
        const outcome = carried(answers, base);
        const real = Object.entries(answers).filter(
          ([, { state }]) => state !== 'unanswered' && state !== 'hidden',
        );
        expect(outcome.sheet).toEqual({ answers: Object.fromEntries(real) });
        expect(outcome.answers.every(({ fate }) => fate === 'carried')).toBe(true);
      }),
    );
  });
});

describe('fates of answers as a table', () => {
  const table = (old: Scale, now: Scale, meaning: 'editorial' | 'substantive' = 'editorial') => {
    const on = (scale: Scale) => model([question('q', 'Spørgsmål', { scale })]);
    const [before, after] = [on(old), on(now)];
    const [operation] = planMigration(before, after, names, [decide('q', { meaning })]).operations;
    const [found] = operation ? fateTables(operation, versionOf(before), versionOf(after)) : [];
    if (!found) throw new Error('no table');
    return (value: Extract<Answer, { state: 'answered' }>['value']) =>
      fateOf(found, { state: 'answered', value });
  };
  const range = (min: number, max: number): Scale => ({ kind: 'range', min, max });
  const many = (...options: string[]): Scale => ({
    kind: 'options',
    choose: 'many',
    options: options.map((key) => ({ key, title: text(key), weight: 1 })),
  });

  it('has rows for values, for parts of a range with their ends, and for elements', () => {
    const parts = table(range(0, 10), range(2, 20));
    expect([0, 1.9, 2, 5, 10].map(parts)).toEqual([
      'archived',
      'archived',
      'carried',
      'carried',
      'carried',
    ]);
    const elements = table(many('a', 'b'), many('b', 'c'));
    expect([['b'], ['a', 'b'], []].map(elements)).toEqual(['carried', 'archived', 'carried']);
    const days = (earliest: string, latest: string): Scale => ({
      kind: 'date',
      earliest,
      latest,
      counts: { daysBefore: '2030-01-01' },
    });
    const dated = table(days('2020-01-01', '2024-12-31'), days('2022-01-01', '2030-01-01'));
    expect(['2021-12-31', '2022-01-01'].map(dated)).toEqual(['archived', 'carried']);
  });

  it('asks for all of them where something else is asked', () => {
    expect([2, 5].map(table(range(0, 10), range(0, 10), 'substantive'))).toEqual([
      'to-confirm',
      'to-confirm',
    ]);
  });

  it('never says that an answer is lost that it cannot look at', () => {
    expect(table(range(0, 10), steps(1, 2))(1.37)).toBe('to-confirm');
    expect([true, false].map(table({ kind: 'boolean' }, steps(1, 2)))).toEqual([
      'archived',
      'archived',
    ]);
    expect([1, 2].map(table(steps(1, 2), range(0, 1)))).toEqual(['to-confirm', 'archived']);
  });
});

describe('a dry run', () => {
  it('counts what carrying does, for each operation and in all', () => {
    const after = model([
      group(
        'a',
        question('q1', 'Om q1'),
        question('q2', 'Noget helt andet'),
        question('q3', 'Om q3'),
      ),
    ]);
    const plan = planMigration(base, after, names, []);
    const all: Answers = Object.fromEntries(keys.map((key, at) => [key, said(at + 1)]));
    const run = dryRun(plan, base, after, [
      { answers: all },
      { answers: { q1: said(1) } },
      { answers: {} },
    ]);
    expect(run.sheets).toBe(3);
    expect(run.whole).toEqual({
      carried: { answers: 3, sheets: 2 },
      'to-confirm': { answers: 1, sheets: 1 },
      archived: { answers: 1, sheets: 1 },
    });
    const at = plan.operations.findIndex(({ from }) => from[0] === 'q2');
    expect(run.operations[at]?.['to-confirm']).toEqual({ answers: 1, sheets: 1 });
  });
});

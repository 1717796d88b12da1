import fc from 'fast-check';
import type { Answer, AnswerSheet } from './answers';
import { withHidden } from './conditions';
import type { Model } from './model';
import { changed } from './moves';
import { reachGoal, type ReachSearch } from './reach';
import type { ScoreNode } from './score';

const text = { da: 'x', en: 'x' };
const model = (weights: readonly number[], more: Partial<Model> = {}): Model => ({
  format: 1,
  key: 'm',
  version: 1,
  title: text,
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text })),
    },
  },
  scoring: { plugin: 'p', version: '1.0.0' },
  nodes: weights.map((weight, at) => ({
    key: `q${at}`,
    kind: 'question' as const,
    title: text,
    scale: 'five',
    weight,
  })),
  ...more,
});

const valueOf = (answer: Answer | undefined): number | null =>
  answer?.state === 'answered' && typeof answer.value === 'number' ? answer.value : null;

/** A root of a value and its floor as level. */
const node = (value: number | null): ScoreNode => ({
  key: 'm',
  state: value === null ? 'no-score' : 'scored',
  value,
  level: value === null ? null : Math.floor(value),
  unit: null,
  range: { min: 1, max: 5 },
  coverage: 1,
  contributions: [],
  children: [],
});

/** The weighted mean; with a gate, no more than one above the answer to q0; what q1 asks for first, it needs. */
const scorer =
  (weights: readonly number[], gate = false, prerequisite = false) =>
  ({ answers }: AnswerSheet): ScoreNode => {
    let [sum, total] = [0, 0];
    weights.forEach((weight, at) => {
      let value = valueOf(answers[`q${at}`]);
      if (value === null) return;
      if (prerequisite && at === 1) value = Math.min(value, valueOf(answers['q0']) ?? 1);
      sum += value * weight;
      total += weight;
    });
    if (total === 0) return node(null);
    const mean = sum / total;
    return node(gate ? Math.min(mean, (valueOf(answers['q0']) ?? 1) + 1) : mean);
  };

const sheetOf = (values: readonly number[]): AnswerSheet => ({
  answers: Object.fromEntries(
    values.map((value, at): [string, Answer] => [`q${at}`, { state: 'answered', value }]),
  ),
});

const row = fc.record({
  weight: fc.constantFrom(1, 1, 2, 3),
  value: fc.integer({ min: 1, max: 5 }),
  cost: fc.option(fc.constantFrom(1, 2, 5, 20), { nil: undefined }),
});
const problems = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  gate: fc.boolean(),
  prerequisite: fc.boolean(),
  least: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
  at: fc.constantFrom('level' as const, 'value' as const),
});

type Problem = typeof problems extends fc.Arbitrary<infer Value> ? Value : never;
const usualCost = 5;

function searchOf({ rows, gate, prerequisite }: Problem, more: ReachSearch = {}): ReachSearch {
  const costs = Object.fromEntries(
    rows.flatMap(({ cost }, at) => (cost === undefined ? [] : [[`q${at}`, cost]])),
  );
  const orderIndependent = !gate && !prerequisite;
  return { costs, usualCost, orderIndependent, monotone: true, ...more };
}

/** What the cheapest set of questions at their highest answer costs, by trying all of them; undefined where none will do. */
function bruteForce({
  rows,
  gate,
  prerequisite,
  least,
  at,
}: Problem): [number, number] | undefined {
  const score = scorer(
    rows.map(({ weight }) => weight),
    gate,
    prerequisite,
  );
  let best: [number, number] | undefined;
  for (let set = 0; set < 2 ** rows.length; set += 1) {
    const raised = rows.map(({ value }, place) => ((set >> place) & 1 ? 5 : value));
    if ((score(sheetOf(raised))[at] ?? 0) < least) continue;
    const moved = rows.filter(({ value }, place) => raised[place] !== value);
    const price = moved.reduce((sum, { cost }) => sum + (cost ?? usualCost), 0);
    if (!best || price < best[0] || (price === best[0] && moved.length < best[1]))
      best = [price, moved.length];
  }
  return best;
}

const run = (problem: Problem, more?: ReachSearch) => {
  const weights = problem.rows.map(({ weight }) => weight);
  const goal = { key: 'm', at: problem.at, least: problem.least };
  const sheet = sheetOf(problem.rows.map(({ value }) => value));
  const score = scorer(weights, problem.gate, problem.prerequisite);
  return {
    score,
    sheet,
    reach: reachGoal(model(weights), score, sheet, goal, searchOf(problem, more)),
  };
};

describe('the way to a goal', () => {
  it('is as cheap as trying everything finds, also through gates and prerequisites', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { reach, score, sheet } = run(problem);
        const wanted = bruteForce(problem);
        if (reach.state === 'out-of-reach') return expect(wanted).toBeUndefined();
        if (reach.state === 'reached') return expect(wanted).toEqual([0, 0]);
        if (reach.state !== 'found') throw new Error(reach.state);
        expect(reach.cheapest).toBe(true);
        expect([reach.cost, reach.changes.length]).toEqual(wanted);
        expect(reach.cost).toBe(reach.changes.reduce((sum, { cost }) => sum + cost, 0));
        const there = score(changed(sheet, reach.changes));
        expect(there[problem.at]).toBeGreaterThanOrEqual(problem.least);
        expect(reach.to).toEqual({ level: there.level, value: there.value });
      }),
      { numRuns: 400 },
    );
  });

  it('can do without nothing that it changes: no part of it is enough', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { reach, score, sheet } = run(problem);
        if (reach.state !== 'found' || !reach.cheapest) return;
        for (let part = 0; part < 2 ** reach.changes.length - 1; part += 1) {
          const some = reach.changes.filter((_, at) => (part >> at) & 1);
          expect(score(changed(sheet, some))[problem.at]).toBeLessThan(problem.least);
        }
      }),
    );
  });

  it('never costs more than without the search for a cheaper one, and reaches the goal either way', () => {
    fc.assert(
      fc.property(problems, fc.boolean(), (problem, monotone) => {
        const greedy = run(problem, { budget: 1 });
        const { reach } = run(problem, { monotone });
        expect(greedy.reach.state).toBe(reach.state);
        if (reach.state !== 'found' || greedy.reach.state !== 'found') return;
        expect(reach.cost).toBeLessThanOrEqual(greedy.reach.cost);
        const there = greedy.score(changed(greedy.sheet, greedy.reach.changes));
        expect(there[problem.at]).toBeGreaterThanOrEqual(problem.least);
        expect(monotone || !reach.cheapest).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('scores no more than its budget allows, but for the greedy way and the last lowering', () => {
    const weights = Array.from({ length: 60 }, (_, at) => 1 + (at % 7));
    const sheet = sheetOf(weights.map((_, at) => 1 + (at % 4)));
    const goal = { key: 'm', at: 'value', least: 4 } as const;
    const reach = reachGoal(model(weights), scorer(weights), sheet, goal, {
      budget: 800,
      monotone: true,
    });
    if (reach.state !== 'found') throw new Error(reach.state);
    expect(reach.cheapest).toBe(false);
    expect(reach.scored).toBeLessThan(800 + 60 * 5);
  });

  it('says what the highest answers come to where the goal is out of reach', () => {
    const outside: Answer = { state: 'not-applicable', reason: 'x' };
    const sheet = { answers: { ...sheetOf([2, 2]).answers, q1: outside } };
    expect(
      reachGoal(model([1, 1]), scorer([1, 1]), sheet, { key: 'm', at: 'level', least: 6 }),
    ).toMatchObject({ state: 'out-of-reach', from: { value: 2 }, best: { value: 5, level: 5 } });
    const flat = (given: AnswerSheet): ScoreNode => ({ ...scorer([1])(given), level: null });
    const goal = { key: 'm', at: 'level', least: 3 } as const;
    expect(reachGoal(model([1]), flat, sheetOf([1]), goal)).toEqual({
      state: 'no-level',
      key: 'm',
    });
    expect(reachGoal(model([1]), flat, sheetOf([1]), { ...goal, key: 'x' })).toEqual({
      state: 'unknown-node',
      key: 'x',
    });
  });

  describe('where conditions show and hide questions', () => {
    const of = model([1, 1, 1]);
    const [first, second, third] = of.nodes;
    if (!first || !second || !third) throw new Error('no questions');
    const conditional: Model = {
      ...of,
      nodes: [first, { ...second, shownWhen: { all: [{ question: 'q0', is: [4, 5] }] } }, third],
    };
    /** What is shown and unanswered counts as the lowest. */
    const strict = ({ answers }: AnswerSheet): ScoreNode => {
      const shown = ['q0', 'q1', 'q2'].filter((key) => answers[key]?.state !== 'hidden');
      const sum = shown.reduce((total, key) => total + (valueOf(answers[key]) ?? 1), 0);
      return node(sum / shown.length);
    };
    const goal = { key: 'm', at: 'value', least: 4.5 } as const;

    it('counts what a changed answer brings up, and answers that, too', () => {
      const sheet = sheetOf([3, 0, 5].map((value) => value || 1));
      const { q0, q2 } = sheet.answers;
      const asked = { answers: { ...(q0 ? { q0 } : {}), ...(q2 ? { q2 } : {}) } };
      const reach = reachGoal(conditional, strict, asked, goal, { monotone: true });
      if (reach.state !== 'found') throw new Error(reach.state);
      expect(reach.changes.map(({ question }) => question).sort()).toEqual(['q0', 'q1']);
      expect(reach.changes.find(({ question }) => question === 'q1')?.from).toEqual({
        state: 'hidden',
      });
      expect(reach.cheapest).toBe(false);
      const there = strict(withHidden(conditional, changed(asked, reach.changes)));
      expect(there.value).toBeGreaterThanOrEqual(4.5);
    });
  });
});

import fc from 'fast-check';
import type { Answer, AnswerSheet } from './answers';
import { smallestLift } from './lift';
import { measure } from './measure';
import type { Model } from './model';
import { questionsOf, scaleOf } from './model';
import type { ScoreNode } from './score';
import { toNumber } from './exact';

const text = { da: 'x', en: 'x' };
const model = (weights: readonly number[]): Model => ({
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
});

/** Level = floor of the weighted mean of the answered questions; no score without any. */
const score =
  (of: Model) =>
  (sheet: AnswerSheet): ScoreNode => {
    let [sum, weights] = [0, 0];
    for (const question of questionsOf(of)) {
      const answer = sheet.answers[question.key];
      const scale = scaleOf(of, question);
      const result =
        answer?.state === 'answered' && scale ? measure(scale, answer.value) : undefined;
      if (!result?.ok) continue;
      sum += toNumber(result.value) * (question.weight ?? 1);
      weights += question.weight ?? 1;
    }
    const value = weights === 0 ? null : sum / weights;
    const state = value === null ? 'no-score' : 'scored';
    const level = value === null ? null : Math.floor(value);
    return {
      key: 'm',
      state,
      value,
      level,
      unit: null,
      range: null,
      coverage: 1,
      contributions: [],
      children: [],
    };
  };

const sheetOf = (values: readonly (number | Answer)[]): AnswerSheet => ({
  answers: Object.fromEntries(
    values.map((value, at) => [
      `q${at}`,
      typeof value === 'number' ? { state: 'answered', value } : value,
    ]),
  ),
});

/** The size of the smallest set, by trying all sets of questions at their highest answer. */
function bruteForce(of: Model, values: readonly number[]): number | undefined {
  const level = score(of)(sheetOf(values)).level ?? 0;
  let best: number | undefined;
  for (let set = 1; set < 2 ** values.length; set += 1) {
    const raised = values.map((value, at) => ((set >> at) & 1 ? 5 : value));
    const size = raised.filter((value, at) => value !== values[at]).length;
    if ((score(of)(sheetOf(raised)).level ?? 0) > level && (best === undefined || size < best))
      best = size;
  }
  return best;
}

describe('the smallest lift', () => {
  it('is as small as trying everything finds, lifts when scored again, and asks no more than needed', () => {
    const cases = fc.array(
      fc.record({ weight: fc.constantFrom(1, 1, 2, 3), value: fc.integer({ min: 1, max: 5 }) }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(cases, fc.boolean(), (rows, orderIndependent) => {
        const of = model(rows.map(({ weight }) => weight));
        const values = rows.map(({ value }) => value);
        const lift = smallestLift(of, score(of), sheetOf(values), 'm', { orderIndependent });
        const wanted = bruteForce(of, values);
        if (lift.state !== 'found') {
          expect(lift.state).toBe('top');
          expect(wanted).toBeUndefined();
          return;
        }
        expect(lift.smallest).toBe(true);
        expect(lift.changes).toHaveLength(wanted ?? -1);
        const raised = [...values];
        for (const { question, to } of lift.changes) raised[Number(question.slice(1))] = Number(to);
        expect(score(of)(sheetOf(raised)).level).toBe(lift.to);
        // One step less anywhere and the lift is gone.
        for (const { question } of lift.changes) {
          const less = [...raised];
          less[Number(question.slice(1))] = (less[Number(question.slice(1))] ?? 0) - 1;
          expect(score(of)(sheetOf(less)).level).toBeLessThan(lift.to);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves what does not apply alone, and lets unanswered questions be answered', () => {
    const of = model([1, 1]);
    const outside: Answer = { state: 'not-applicable', reason: 'outside-scope' };
    expect(smallestLift(of, score(of), sheetOf([5, outside]), 'm')).toMatchObject({
      state: 'top',
      from: 5,
    });
    const lift = smallestLift(of, score(of), { answers: {} }, 'm');
    expect(lift).toMatchObject({ state: 'found', from: null });
    expect(smallestLift(of, score(of), { answers: {} }, 'nowhere')).toEqual({
      state: 'unknown-node',
      key: 'nowhere',
    });
  });

  /** Level 1 once q0, and whatever q0 names, is at its highest; the value shows no way there. */
  const gate = (of: Model) => {
    const [first] = of.nodes;
    const keys = ['q0', ...((first?.attributes?.['requires'] ?? []) as string[])];
    return (sheet: AnswerSheet): ScoreNode => {
      const met = keys.every((key) => {
        const answer = sheet.answers[key];
        return answer?.state === 'answered' && answer.value === 5;
      });
      return { ...score(of)(sheet), value: met ? 1 : 0, level: met ? 1 : 0 };
    };
  };

  it('takes out what a gate can do without, however many questions there are', () => {
    const of = model(Array.from({ length: 40 }, () => 1));
    const nodes = [...of.nodes.slice(1), ...of.nodes.slice(0, 1)];
    const sheet = sheetOf(Array.from({ length: 40 }, () => 1));
    const lift = smallestLift({ ...of, nodes }, gate(of), sheet, 'm', { budget: 1 });
    expect(lift).toMatchObject({ state: 'found', changes: [{ question: 'q0', to: 5 }] });
  });

  it('takes a question that another one names for no other’s twin', () => {
    const plain = model([1, 1, 1]);
    const [first, ...rest] = plain.nodes;
    if (!first) throw new Error('no question');
    const of: Model = {
      ...plain,
      nodes: [{ ...first, attributes: { requires: ['q2'] } }, ...rest],
    };
    const lift = smallestLift(of, gate(of), sheetOf([5, 1, 1]), 'm', { orderIndependent: true });
    expect(lift).toMatchObject({ state: 'found', smallest: true, changes: [{ question: 'q2' }] });
  });

  it('says that a node has no levels', () => {
    const of = model([1]);
    const without = (sheet: AnswerSheet): ScoreNode => ({ ...score(of)(sheet), level: null });
    expect(smallestLift(of, without, sheetOf([2]), 'm')).toEqual({ state: 'no-level', key: 'm' });
  });

  it('says so when the search was cut short', () => {
    const of = model(Array.from({ length: 30 }, (_, at) => 1 + (at % 3)));
    const sheet = sheetOf(Array.from({ length: 30 }, (_, at) => 1 + (at % 4)));
    const lift = smallestLift(of, score(of), sheet, 'm', { budget: 20 });
    expect(lift).toMatchObject({ state: 'found', from: 2, to: 3, smallest: false });
  });
});

import {
  answerFault,
  type Answer,
  type Answers,
  type Model,
  questionsOf,
  scaleOf,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { carryAnswers, prepareCarrying } from './carry';
import { type BroughtAnswer, carryThrough } from './carry-through';
import type { Decision } from './operation';
import { planMigration } from './plan';
import { group, model, question, steps } from './testing/models';

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
const said = (value: number): Answer => ({ state: 'answered', value });
const step = (before: Model, after: Model, decisions: readonly Decision[] = []) =>
  prepareCarrying(planMigration(before, after, names, decisions), before, after);
const asking = (...keys: string[]): Model =>
  model([group('a', ...keys.map((key) => question(key, `Om ${key}`)))]);
const brief = (list: readonly BroughtAnswer[]) =>
  list.map(({ from, question: to, fate, why, answer }) => [
    from.map((old) => old.question).join('+'),
    to,
    fate,
    why,
    answer && 'value' in answer ? answer.value : (answer?.state ?? null),
  ]);

describe('answers carried over several versions', () => {
  const first = asking('q1', 'q2', 'q3');

  it('are what they were where the version is the same', () => {
    const answers: Answers = {
      q1: said(3),
      q2: { state: 'dont-know' },
      q3: { state: 'unanswered' },
    };
    expect(brief(carryThrough([], { answers }))).toEqual([
      ['q1', 'q1', 'carried', 'unchanged', 3],
      ['q2', 'q2', 'carried', 'unchanged', 'dont-know'],
    ]);
  });

  it('are still to be confirmed when a later version leaves the question as it is', () => {
    const second = asking('q1', 'n1', 'q2', 'q3');
    const third = model([
      group('a', ...['q1', 'n1', 'q2', 'q3'].map((key) => question(key, `Mere om ${key}`))),
    ]);
    const way = [
      step(first, second, [decide('q1', { to: ['q1', 'n1'] })]),
      step(
        second,
        third,
        ['q1', 'n1', 'q2', 'q3'].map((key) => decide(key, { meaning: 'editorial' })),
      ),
    ];
    expect(brief(carryThrough(way, { answers: { q1: said(4), q2: said(2) } }))).toEqual([
      ['q1', 'q1', 'to-confirm', 'split', 4],
      ['q1', 'n1', 'to-confirm', 'split', 4],
      ['q2', 'q2', 'carried', 'editorial', 2],
    ]);
  });

  it('that nothing is proposed for are asked for again in every version that follows', () => {
    const second = asking('q1', 'q3');
    const third = asking('q1', 'q3', 'q4');
    const merge = step(first, second, [decide('q2', { to: ['q1'] })]);
    expect(
      brief(carryThrough([merge, step(second, third)], { answers: { q1: said(4), q2: said(2) } })),
    ).toEqual([['q1+q2', 'q1', 'to-confirm', 'merged', null]]);
    // And rest where what asked for them is retired.
    const last = step(second, asking('q3'));
    expect(brief(carryThrough([merge, last], { answers: { q1: said(4), q2: said(2) } }))).toEqual([
      ['q1', null, 'archived', 'retired', null],
      ['q2', null, 'archived', 'retired', null],
    ]);
  });

  it('rest with the reason that came first', () => {
    const shorter = model([group('a', question('q1', 'Om q1'), question('q3', 'Om q3'))], {
      scales: { steps: steps(1, 2, 3) },
    });
    const way = [step(first, shorter), step(shorter, asking('q3'))];
    expect(
      brief(carryThrough(way, { answers: { q1: said(5), q2: said(1), q3: said(2) } })),
    ).toEqual([
      ['q3', 'q3', 'carried', 'rescaled', 2],
      ['q1', null, 'archived', 'rescaled', null],
      ['q2', null, 'archived', 'retired', null],
    ]);
  });

  it('of a further axis that nobody asks for rest, and those of units go with their unit', () => {
    const sheet = {
      answers: {},
      axes: { wanted: { q1: said(5) } },
      units: [{ key: 'u1', answers: { q1: said(2) } }],
    };
    expect(carryThrough([], sheet)).toEqual([
      {
        axis: 'wanted',
        unit: null,
        fate: 'archived',
        why: 'axis',
        from: [{ question: 'q1', answer: said(5) }],
        question: null,
        answer: null,
      },
      {
        axis: null,
        unit: 'u1',
        fate: 'carried',
        why: 'unchanged',
        from: [{ question: 'q1', answer: said(2) }],
        question: 'q1',
        answer: said(2),
      },
    ]);
    expect(carryThrough([], sheet, ['wanted'])[0]).toMatchObject({
      axis: 'wanted',
      fate: 'carried',
    });
  });

  const keys = ['q1', 'q2', 'q3', 'q4', 'q5'];
  const answers = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(
      fc.integer({ min: 1, max: 5 }).map(said),
      fc.constantFrom<Answer>(
        { state: 'dont-know' },
        { state: 'not-applicable', reason: 'nej' },
        { state: 'unanswered' },
        { state: 'hidden' },
      ),
    ),
  );
  /** A next version: some of the keys, on the same scale or a shorter one, with decisions about any of them. */
  const version = fc.record({
    keys: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }),
    longest: fc.constantFrom(3, 5),
    made: fc.array(
      fc.tuple(
        fc.constantFrom(...keys),
        fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }),
        fc.constantFrom<'editorial' | 'substantive'>('editorial', 'substantive'),
      ),
      { maxLength: 3 },
    ),
  });
  const built = ({ keys: asked, longest }: { keys: string[]; longest: number }): Model =>
    model([group('a', ...asked.map((key) => question(key, `Om ${key}`)))], {
      scales: { steps: steps(...[1, 2, 3, 4, 5].slice(0, longest)) },
    });
  const chains = fc.array(version, { minLength: 1, maxLength: 3 }).map((versions) => {
    const models = [asking(...keys), ...versions.map(built)];
    const way = versions.flatMap(({ made }, at) => {
      const [before, after] = [models[at], models[at + 1]];
      const given = made.map(([key, to, meaning]) => decide(key, { to, meaning }));
      return before && after ? [step(before, after, given)] : [];
    });
    return { way, newest: models.at(-1) ?? asking(...keys) };
  });

  it('are all there, and each question is led to once, whatever happens on the way', () => {
    fc.assert(
      fc.property(answers, chains, (given, { way, newest }) => {
        const outcome = carryThrough(way, { answers: given });
        const real = Object.keys(given).filter(
          (key) => !['unanswered', 'hidden'].includes(given[key]?.state ?? ''),
        );
        const told = outcome.flatMap(({ from }) => from.map((old) => old.question));
        expect([...new Set(told)].toSorted()).toEqual(real.toSorted());
        const led = outcome.flatMap(({ question: to }) => to ?? []);
        expect(new Set(led).size).toBe(led.length);
        // What rests is told once and leads nowhere.
        const goes = outcome.filter(({ fate }) => fate !== 'archived');
        const going = new Set(goes.flatMap(({ from }) => from.map((old) => old.question)));
        for (const { fate, question: to, from, answer } of outcome) {
          expect(to === null).toBe(fate === 'archived');
          if (fate !== 'archived') continue;
          expect(answer).toBeNull();
          expect(from).toHaveLength(1);
          expect(going.has(from[0]?.question ?? '')).toBe(false);
        }
        const asked = new Map(questionsOf(newest).map((one) => [one.key, scaleOf(newest, one)]));
        for (const { question: to, answer, fate, from } of outcome) {
          if (to === null) continue;
          const scale = asked.get(to);
          if (!scale) throw new Error(`${to} is not asked`);
          // Whatever is begun with or proposed is an answer there.
          if (answer?.state === 'answered')
            expect(answerFault(scale, answer.value)).toBeUndefined();
          if (fate === 'carried') expect(from.map((old) => old.answer)).toEqual([answer]);
        }
      }),
    );
  });

  it('say what carrying to the next version says where it is the only one', () => {
    fc.assert(
      fc.property(answers, version, (given, next) => {
        const [before, after] = [asking(...keys), built(next)];
        const made = next.made.map(([key, to, meaning]) => decide(key, { to, meaning }));
        const outcome = carryThrough([step(before, after, made)], { answers: given });
        const plan = planMigration(before, after, names, made);
        const single = carryAnswers(plan, before, after, { answers: given });
        const carried = outcome.filter(({ fate }) => fate === 'carried');
        expect(Object.fromEntries(carried.map((one) => [one.question, one.answer]))).toEqual(
          single.sheet.answers,
        );
        for (const { question: key, fate, to } of single.answers) {
          const own = outcome.filter(({ from }) => from.some((old) => old.question === key));
          expect(own.map((one) => one.fate)).toContain(fate);
          expect(own.flatMap((one) => one.question ?? []).toSorted()).toEqual(
            to.map((one) => one.question).toSorted(),
          );
        }
      }),
    );
  });
});

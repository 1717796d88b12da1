import {
  type Answer,
  type AnswerSheet,
  canonicalJson,
  type Model,
  resolveOptions,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import manifest from '../plugin.json';
import { bulkScorer } from './index';
import weightedMean from './plugin';
import { compile } from './scorer';

const spec = weightedMean.manifest.options;
const text = { da: 'x', en: 'x' };
const scales: Model['scales'] = {
  five: {
    kind: 'steps',
    steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text })),
  },
  quarters: {
    kind: 'steps',
    steps: [0, 0.25, 0.5, 1].map((value, at) => ({ value, key: `q${at}`, title: text })),
  },
  signed: { kind: 'range', min: -10, max: 10 },
};

const policies = fc.record({
  rule: fc.constantFrom('mean', 'sum', 'pool', 'attained'),
  children: fc.constantFrom('exact', 'as-shown'),
  notApplicable: fc.constantFrom('excluded', 'maximum', 'target', 'zero'),
  unanswered: fc.constantFrom('excluded', 'zero'),
  dontKnow: fc.constantFrom('excluded', 'zero'),
  emptyGroup: fc.constantFrom('no-score', 'zero', 'maximum'),
  missingGroup: fc.constantFrom('excluded', 'no-score'),
  minimumCoverage: fc.constantFrom(0, 0.5, '2/3', 1),
  rounding: fc.record({
    mode: fc.constantFrom('none', 'half-up', 'half-even', 'truncate'),
    place: fc.integer({ min: 0, max: 3 }),
  }),
});
const answer = (scale: string): fc.Arbitrary<Answer> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: value(scale).map((given): Answer => ({ state: 'answered', value: given })),
    },
    fc.constantFrom<Answer[]>(
      { state: 'unanswered' },
      { state: 'dont-know' },
      { state: 'hidden' },
      { state: 'not-applicable', reason: 'outside-scope' },
    ),
  );
const value = (scale: string): fc.Arbitrary<number> =>
  scale === 'five'
    ? fc.integer({ min: 1, max: 5 })
    : scale === 'quarters'
      ? fc.constantFrom(0, 0.25, 0.5, 1)
      : fc.oneof(
          fc.integer({ min: -10, max: 10 }),
          fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
        );
const weight = fc.constantFrom(0, 0.5, 1, 1, 1, 2, 3);

/** A model of up to 5 groups of up to 9 questions on one scale, and a sheet for it. */
const trial = fc
  .record({
    scale: fc.constantFrom('five', 'quarters', 'signed'),
    groups: fc.array(fc.array(weight, { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 5,
    }),
    own: fc.array(fc.option(policies, { nil: undefined }), { minLength: 5, maxLength: 5 }),
    options: policies,
    groupWeights: fc.array(weight, { minLength: 5, maxLength: 5 }),
  })
  .chain(({ scale, groups, own, options, groupWeights }) => {
    const model: Model = {
      format: 1,
      key: 'total',
      version: 1,
      title: text,
      scales,
      scoring: { plugin: 'weighted-mean', version: '^1.0.0', options },
      nodes: groups.map((weights, at) => ({
        key: `g${at}`,
        kind: 'group',
        title: text,
        weight: groupWeights[at] ?? 1,
        ...(own[at] ? { scoring: own[at] } : {}),
        children: weights.map((each, q) => ({
          key: `g${at}q${q}`,
          kind: 'question' as const,
          title: text,
          scale,
          weight: each,
        })),
      })),
    };
    const keys = groups.flatMap((weights, at) => weights.map((_, q) => `g${at}q${q}`));
    const sheet: fc.Arbitrary<AnswerSheet> = fc
      .record(Object.fromEntries(keys.map((key) => [key, answer(scale)])))
      .map((answers) => ({ answers }));
    return sheet.map((given) => ({ model, sheet: given }));
  });

/** A model of groups of so many questions, and a sheet that answers them in turn. */
function large(
  sizes: readonly number[],
  answer: (at: number) => number,
  options: Model['scoring']['options'] = { rounding: { mode: 'half-up', place: 3 } },
): { readonly model: Model; readonly sheet: AnswerSheet } {
  const keys = sizes.map((size, g) => Array.from({ length: size }, (_, q) => `g${g}q${q}`));
  const model: Model = {
    format: 1,
    key: 'total',
    version: 1,
    title: text,
    scales,
    scoring: { plugin: 'weighted-mean', version: '^1.0.0', options },
    nodes: keys.map((own, g) => ({
      key: `g${g}`,
      kind: 'group',
      title: text,
      children: own.map((key) => ({
        key,
        kind: 'question' as const,
        title: text,
        scale: 'five',
      })),
    })),
  };
  const answers = keys
    .flat()
    .map((key, at): [string, Answer] => [key, { state: 'answered', value: answer(at) }]);
  return { model, sheet: { answers: Object.fromEntries(answers) } };
}

describe('the two kernels', () => {
  it('give the same tree, bit by bit', () => {
    let quick = 0;
    fc.assert(
      fc.property(trial, ({ model, sheet }) => {
        const compiled = compile(model, spec, resolveOptions(spec, model.scoring.options ?? {}));
        expect(canonicalJson(compiled.tree(sheet))).toBe(canonicalJson(compiled.exactTree(sheet)));
        quick += compiled.bulk ? 1 : 0;
      }),
      { numRuns: 2000, seed: 7 },
    );
    // Otherwise the exact kernel would be compared with itself.
    expect(quick).toBeGreaterThan(500);
  });

  it('give the same figures in bulk', () => {
    let compared = 0;
    fc.assert(
      fc.property(trial, ({ model, sheet }) => {
        const bulk = bulkScorer(model, model.scoring.options ?? {});
        const encoded = bulk?.encode(sheet);
        if (!bulk || !encoded) return;
        const size = bulk.groups.length;
        const figures = { values: new Float64Array(size), levels: new Float64Array(size) };
        if (!bulk.score(encoded, figures)) return;
        compared += 1;
        const options = resolveOptions(spec, model.scoring.options ?? {});
        const visit = (node: ReturnType<ReturnType<typeof weightedMean.prepare>>): void => {
          const at = bulk.groups.indexOf(node.key);
          if (at < 0) return;
          expect(figures.values[at]).toBe(node.value ?? NaN);
          expect(figures.levels[at]).toBe(node.level ?? NaN);
          node.children.forEach(visit);
        };
        visit(weightedMean.prepare(model, options)(sheet));
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('give the same figures after one answer has changed as from the beginning', () => {
    let compared = 0;
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(trial, trial, changes, ({ model, sheet }, other, picks) => {
        const bulk = bulkScorer(model, model.scoring.options ?? {});
        const followed = bulk?.follow(sheet);
        if (!bulk || !followed) return;
        const given = Object.values(other.sheet.answers);
        let answers = { ...sheet.answers };
        for (const [question, taken] of picks) {
          const key = bulk.questions[question % bulk.questions.length] ?? '';
          const answer = given[taken % given.length] ?? { state: 'unanswered' };
          answers = { ...answers, [key]: answer };
          if (!followed.change(key, answer)) return;
          const anew = bulk.follow({ answers });
          // What a change cannot do, nobody can.
          expect(anew?.figures).toEqual(followed.figures);
          compared += 1;
        }
      }),
      { numRuns: 1000, seed: 13 },
    );
    expect(compared).toBeGreaterThan(500);
    const { model, sheet } = large([3, 2], () => 4);
    const known = bulkScorer(model, {})?.follow(sheet);
    expect(() => known?.change('nobody', { state: 'unanswered' })).toThrow(RangeError);
  });

  it('give the same tree and figures where fractions together outgrow a double', () => {
    // Weights and counts that share no factor: the denominators multiply.
    const sizes = [1201, 1213, 1217, 1223, 1229];
    for (const seed of [1, 2, 3, 4]) {
      const { model, sheet } = large(sizes, (at) => 1 + ((at * 7919 * seed) % 5));
      const compiled = compile(model, spec, resolveOptions(spec, model.scoring.options ?? {}));
      const exactly = compiled.exactTree(sheet);
      expect(canonicalJson(compiled.tree(sheet))).toBe(canonicalJson(exactly));
      const followed = compiled.bulk?.follow(sheet);
      expect(followed?.figures.values.at(-1)).toBe(exactly.value);
    }
  });

  it('round a tie as the mode says', () => {
    for (const [mode, shown] of [
      ['half-up', 3],
      ['half-even', 2],
      ['truncate', 2],
    ] as const) {
      const { model, sheet } = large([2, 2], (at) => 2 + (at % 2), {
        rounding: { mode, place: 0 },
      });
      const compiled = compile(model, spec, resolveOptions(spec, model.scoring.options ?? {}));
      expect(compiled.bulk?.follow(sheet)?.figures.values.at(-1)).toBe(shown);
    }
  });

  it('has a manifest whose id is the folder the host looks in', () => {
    expect(manifest.id).toBe('weighted-mean');
  });
});

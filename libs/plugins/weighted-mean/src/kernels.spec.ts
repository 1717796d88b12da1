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

  it('has a manifest whose id is the folder the host looks in', () => {
    expect(manifest.id).toBe('weighted-mean');
  });
});

import type { AnswerSheet, ScoreNode } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { createScoringHost, ScoringError } from './index';
import { readSheet, writeSheet } from './sheet-line';
import { readTape } from './tape-reader';
import { writeTape } from './tape-writer';
import { builtPlugin, modelOn } from './testing/strange-plugins';

const json = (part: unknown): string => JSON.stringify(part);
const write = (tree: unknown): Buffer | null => writeTape(tree, json);

const text = fc.oneof(fc.constantFrom('mean', 'weight', 'æøå'), fc.string({ maxLength: 8 }));
const name = text.filter((each) => !['__proto__', 'constructor', 'prototype'].includes(each));
const local = fc.record({ da: text, en: text });
const value = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((each) => (each === 0 ? 0 : each));
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

const contribution = fc.record(
  {
    key: text,
    rule: text,
    state: fc.constantFrom('counted', 'replaced', 'left-out', 'applied'),
    value: orNull(value),
    weight: orNull(value),
    effect: orNull(value),
    reason: orNull(text),
    inputs: fc.dictionary(name, orNull(fc.oneof(value, text, fc.boolean()))),
  },
  { requiredKeys: ['key', 'rule', 'state', 'value', 'weight', 'effect', 'reason'] },
);
const required = ['key', 'state', 'value', 'level', 'unit', 'range', 'coverage', 'contributions'];
const treeOf: fc.Memo<unknown> = fc.memo((depth) =>
  fc.record(
    {
      key: text,
      state: fc.constantFrom('scored', 'no-score'),
      value: orNull(value),
      level: orNull(value),
      outcome: orNull(fc.record({ key: text, title: local })),
      unit: orNull(text),
      range: orNull(fc.record({ min: value, max: value })),
      coverage: value,
      contributions: fc.array(contribution, { maxLength: 4 }),
      children: depth > 1 ? fc.array(treeOf(), { maxLength: 3 }) : fc.constant([]),
      views: fc.array(fc.record({ kind: fc.constant('radar'), nodes: fc.array(text) })),
    },
    { requiredKeys: [...required, 'children'] as never },
  ),
);
const tree = treeOf(4);

function readingOf(bytes: Buffer): unknown {
  try {
    return readTape(bytes, 'p');
  } catch (error) {
    if (error instanceof ScoringError) return error.code;
    throw error;
  }
}

describe('score trees on tapes', () => {
  it('come off as they went on', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const bytes = write(given);
        expect(bytes).not.toBeNull();
        expect(JSON.parse(json(readTape(bytes as Buffer, 'p')))).toEqual(JSON.parse(json(given)));
      }),
    );
  });

  it('are what plugins hand back', async () => {
    const host = await createScoringHost([builtPlugin('weighted-mean')]);
    const model = modelOn('weighted-mean');
    const { root } = await host.score(model, { answers: { a: { state: 'answered', value: 3 } } });
    expect(readTape(write(root) as Buffer, 'p')).toEqual(root);
  });

  it('are longer than what they begin with, and follow each other', () => {
    const leaf: Partial<ScoreNode> = {
      ...{ key: 'a', state: 'scored', value: 1, level: null, unit: null, range: null },
      ...{ coverage: 1, contributions: [], children: [] },
    };
    const wide = { ...leaf, children: Array.from({ length: 20_000 }, () => leaf) };
    for (const each of [wide, leaf, wide])
      expect(readTape(write(each) as Buffer, 'p')).toEqual(each);
  });

  const leaf = {
    ...{ key: 'a', state: 'scored', value: 1, level: null, unit: null, range: null },
    ...{ coverage: 1, contributions: [], children: [] },
  };
  const cyclic: { children: unknown[] } = { ...leaf, children: [] };
  cyclic.children.push(cyclic);
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [leaf]],
    ['a field more', { ...leaf, more: 1 }],
    ['a field less', { ...leaf, unit: undefined }],
    ['a field that is there and is nothing', { ...leaf, outcome: undefined }],
    ['NaN', { ...leaf, value: NaN }],
    ['infinity in a range', { ...leaf, range: { min: 0, max: Infinity } }],
    ['another state', { ...leaf, state: 'perhaps' }],
    ['a range of more', { ...leaf, range: { min: 0, max: 1, step: 1 } }],
    ['children that are none', { ...leaf, children: {} }],
    ['a number for a text', { ...leaf, key: 1 }],
    ['itself below itself', cyclic],
    ['a promise', Promise.resolve(leaf)],
    [
      'an input that is a list',
      {
        ...leaf,
        contributions: [
          {
            ...{ key: 'a', rule: 'r', state: 'counted', value: 1, weight: 1, effect: 1 },
            ...{ reason: null, inputs: { a: [] } },
          },
        ],
      },
    ],
  ])('take no other shape: %s', (_, given) => {
    expect(write(given)).toBeNull();
    expect(write(leaf)).not.toBeNull();
  });

  it('that are cut or changed are refused, or hold plain values all the same', () => {
    const shape = (node: ScoreNode): boolean =>
      typeof node.key === 'string' &&
      Number.isFinite(node.coverage) &&
      node.contributions.every(({ rule }) => typeof rule === 'string') &&
      node.children.every(shape);
    fc.assert(
      fc.property(
        tree,
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(),
        (given, at, to, cut) => {
          const bytes = write(given) as Buffer;
          const changed = Buffer.from(bytes);
          changed[at % changed.length] = to;
          for (const each of [changed, bytes.subarray(0, cut % bytes.length)]) {
            const read = readingOf(each);
            expect(read === 'output-invalid' || shape(read as ScoreNode)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
    for (const none of [Buffer.alloc(0), Buffer.alloc(8), Buffer.alloc(64, 255)])
      expect(readingOf(none)).toBe('output-invalid');
  });

  it('name no field that means something to the language', () => {
    const inputs = JSON.parse('{"__proto__": 1}') as unknown;
    const bad = {
      ...{ key: 'a', rule: 'r', state: 'counted', value: 1, weight: 1, effect: 1, reason: null },
      inputs,
    };
    expect(readingOf(write({ ...leaf, contributions: [bad] }) as Buffer)).toBe('output-invalid');
  });
});

describe('sheets on a line', () => {
  const questions = ['a', 'b', 'c', 'd'];
  const answer = fc.oneof(
    fc.record({
      state: fc.constant('answered'),
      value: fc.oneof(value, text, fc.boolean(), fc.array(text)),
    }),
    fc.record({ state: fc.constant('answered'), value: text, note: text }),
    fc.record({ state: fc.constant('not-applicable'), reason: text }),
    fc.record({ state: fc.constantFrom('dont-know', 'unanswered', 'hidden') }),
  );
  const sheet = fc.record(
    {
      answers: fc.dictionary(fc.constantFrom(...questions), answer),
      axes: fc.dictionary(name, fc.dictionary(fc.constantFrom(...questions), answer)),
      targets: fc.dictionary(name, value),
      units: fc.array(fc.record({ key: text, answers: fc.dictionary(name, answer) })),
    },
    { requiredKeys: ['answers'] },
  );

  it('are read as they were written', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const read = readSheet(questions, writeSheet(questions, given as AnswerSheet));
        expect(JSON.parse(json(read))).toEqual(JSON.parse(json(given)));
      }),
    );
  });
});

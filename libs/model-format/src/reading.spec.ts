import type { Model, PluginManifest } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import {
  contentHash,
  type Finding,
  findingCodes,
  limits,
  readAnswers,
  readGolden,
  readModel,
} from './index';

const good = `
format: 1
key: sample
version: 2
title: { da: Prøve, en: Sample }
scales:
  five:
    kind: steps
    steps:
      - { value: 1, key: one, title: { da: Et, en: One } }
      - { value: 2, key: two, title: { da: To, en: Two } }
  many:
    kind: options
    choose: many
    options:
      - { key: a, title: { da: A, en: A }, weight: 1 }
      - { key: b, title: { da: B, en: B }, weight: 2 }
scoring: { plugin: mean, version: ^1.0.0, options: { mode: plain } }
nodes:
  - key: group
    kind: group
    title: { da: Gruppe, en: Group }
    children:
      - key: q1
        kind: question
        title: { da: Første, en: First }
        scale: five
        steps:
          1: { da: Lavt, en: Low }
          2: { da: Højt, en: High }
      - key: q2
        kind: question
        title: { da: Anden, en: Second }
        scale: many
        shownWhen: { all: [{ question: q1, is: [2] }] }
`;
const text = { da: 'x', en: 'x' };
const manifest = {
  id: 'mean',
  version: '1.4.0',
  scales: ['steps', 'options'],
  attributes: [{ key: 'requires', kind: 'questions', title: text, help: text }],
  options: [
    {
      key: 'mode',
      kind: 'choice',
      title: text,
      help: text,
      choices: [{ value: 'plain', title: text }],
      default: 'plain',
    },
  ],
} as unknown as PluginManifest;
const plugins = [{ manifest, satisfies: (range: string) => range.startsWith('^1') }];

const lint = (source: string): string[] =>
  readModel(source, 'm.yaml', plugins).findings.map(({ code, line, path }) =>
    `${line} ${code} ${path.join('.')}`.trim(),
  );
const lineOf = (needle: string, source = good): number =>
  source.slice(0, source.indexOf(needle)).split('\n').length;
const modelOf = (source: string): Model => {
  const { model, findings } = readModel(source, 'm.yaml', plugins);
  if (!model) throw new Error(JSON.stringify(findings));
  return model;
};

describe('a model file', () => {
  it('is read without a finding when nothing is wrong', () => {
    expect(lint(good)).toEqual([]);
    expect(modelOf(good).nodes[0]?.key).toBe('group');
  });

  const mistakes: readonly (readonly [string, string, string, string])[] = [
    ['an unknown field', 'version: 2', 'version: 2\nowner: me', 'field-unknown owner'],
    ['a missing field', 'version: 2\n', '', 'field-missing'],
    ['a wrong type', 'version: 2', 'version: two', 'wrong-type version'],
    [
      'a missing translation',
      '{ da: Første, en: First }',
      '{ da: Første }',
      'translation-missing nodes.0.children.0.title',
    ],
    ['an unknown kind', 'kind: options', 'kind: slider', 'wrong-value scales.many.kind'],
    ['a key with capitals', 'key: q2', 'key: Q2', 'wrong-form nodes.0.children.1.key'],
    ['a key used twice', 'key: q2', 'key: q1', 'key-repeated nodes.0.children.1.key'],
    ['the model’s own key', 'key: group', 'key: sample', 'key-repeated nodes.0.key'],
    [
      'a scale that is not there',
      'scale: five',
      'scale: six',
      'scale-unknown nodes.0.children.0.scale',
    ],
    [
      'steps that do not rise',
      'value: 2, key: two',
      'value: 1, key: two',
      'scale-order scales.five.steps',
    ],
    [
      'a described step the scale lacks',
      '          2: { da: Højt',
      '          3: { da: Højt',
      'step-unknown nodes.0.children.0.steps.3',
    ],
    [
      'steps where there are none',
      'scale: five',
      'scale: many',
      'steps-misplaced nodes.0.children.0.steps',
    ],
    [
      'a condition on nothing',
      'question: q1, is: [2]',
      'question: q9, is: [2]',
      'condition-unknown nodes.0.children.1.shownWhen.all.0.question',
    ],
    [
      'a condition on itself',
      'question: q1, is: [2]',
      'question: q2, is: [a]',
      'condition-order nodes.0.children.1.shownWhen.all.0.question',
    ],
    [
      'a condition on no answer',
      'is: [2]',
      'is: [7]',
      'condition-value nodes.0.children.1.shownWhen.all.0.is.0',
    ],
    [
      'a plugin that is not there',
      'plugin: mean',
      'plugin: median',
      'plugin-missing scoring.plugin',
    ],
    ['a version that is not there', '^1.0.0', '^2.0.0', 'plugin-version scoring.version'],
    [
      'an option the plugin lacks',
      'mode: plain',
      'mood: plain',
      'option-unknown scoring.options.mood',
    ],
    [
      'a choice the option lacks',
      'mode: plain',
      'mode: fancy',
      'option-choice scoring.options.mode',
    ],
    [
      'a negative weight',
      '        scale: many',
      '        weight: -1\n        scale: many',
      'out-of-range nodes.0.children.1.weight',
    ],
    [
      'an attribute that names no other question',
      '        scale: many',
      '        attributes: { requires: [q1, q9] }\n        scale: many',
      'attribute-question nodes.0.children.1.attributes.requires.1',
    ],
    [
      'an attribute that cannot be read',
      '        scale: many',
      '        attributes: { requires: q1 }\n        scale: many',
      'attribute-value nodes.0.children.1.attributes.requires',
    ],
    ['a text that never ends', 'da: Prøve', `da: ${'x'.repeat(301)}`, 'too-long title.da'],
  ];
  it.each(mistakes)('is refused for %s, at its line', (_, from, to, finding) => {
    expect(good).toContain(from);
    const wrong = good.replace(from, to);
    const found = lint(wrong);
    const [, code] = /^(\S+)/.exec(finding) ?? [];
    const match = found.find((line) => line.endsWith(finding));
    expect({ found, match }).toMatchObject({ match: expect.any(String) });
    expect(findingCodes).toContain(code);
    if (to !== '') {
      const at = Number(match?.split(' ')[0]);
      const start = lineOf(from);
      expect(at).toBeGreaterThanOrEqual(start - 1);
      expect(at).toBeLessThanOrEqual(start + 2);
    }
    expect(readModel(wrong, 'm.yaml', plugins).model).toBeUndefined();
  });

  it('is remarked on for an attribute that the plugin does not read', () => {
    const odd = good.replace('scale: many', 'scale: many\n        attributes: { require: [q1] }');
    const { model, findings } = readModel(odd, 'm.yaml', plugins);
    expect(model).toBeDefined();
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning attribute-unknown',
    ]);
  });

  it('is refused for what YAML itself forbids, at its line', () => {
    expect(lint(good.replace('version: 2', 'version: 2\nversion: 3'))).toEqual([
      `${lineOf('version: 2') + 1} yaml-duplicate-key`,
    ]);
    expect(lint(good.replace('    kind: steps', '\tkind: steps'))[0]).toBe(
      `${lineOf('    kind: steps')} yaml-tab`,
    );
    expect(lint(`${good}---\nformat: 1\n`)).toEqual([expect.stringContaining('yaml-documents')]);
    expect(lint('a: [1, 2')[0]).toContain('yaml-syntax');
    expect(lint('')[0]).toContain('wrong-type');
    expect(lint('- 1\n- 2')[0]).toContain('wrong-type');
  });

  it('is refused when it would unfold, nest or weigh too much', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
      .concat(
        Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`),
      )
      .join('\n');
    expect(lint(bomb)).toEqual([expect.stringContaining('yaml-aliases')]);
    expect(lint('a: *nowhere')).toEqual(['1 yaml-alias-lost']);
    expect(lint('['.repeat(100_000))[0]).toContain('too-deep');
    expect(lint(`${'- '.repeat(500)}x`)[0]).toContain('too-deep');
    expect(lint('[\n'.repeat(200) + ']\n'.repeat(200))[0]).toContain('too-deep');
    expect(lint('{"a":\n'.repeat(20_000))[0]).toMatch(/too-deep|yaml-syntax/);
    expect(lint(`x: ${'y'.repeat(limits.bytes)}`)[0]).toContain('file-too-large');
  });

  it('is refused when its tree is too deep', () => {
    const nest = (depth: number): object =>
      depth === 0
        ? { key: 'q', kind: 'question', title: text, scale: 'five' }
        : { key: `g${depth}`, kind: 'group', title: text, children: [nest(depth - 1)] };
    const model = { ...modelOf(good), nodes: [nest(limits.depth + 1)] };
    expect(lint(JSON.stringify(model)).join()).toContain('too-deep');
  });

  it('may be JSON', () => {
    expect(contentHash(modelOf(JSON.stringify(modelOf(good), null, 1)))).toBe(
      contentHash(modelOf(good)),
    );
  });

  it('carries warnings without being refused', () => {
    const source = good.replace('          2: { da: Højt, en: High }\n', '');
    const { model, findings } = readModel(source, 'm.yaml', plugins);
    expect(model).toBeDefined();
    expect(findings).toMatchObject([{ code: 'step-undescribed', severity: 'warning' }]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.jsonValue().map((value) => JSON.stringify(value)),
          // The good file with a piece cut out.
          fc
            .tuple(fc.nat(good.length), fc.nat(200))
            .map(([at, size]) => good.slice(0, at) + good.slice(at + size)),
        ),
        (source) => {
          const { model, findings } = readModel(source, 'm.yaml', plugins);
          const errors = findings.filter(({ severity }) => severity === 'error');
          expect(errors.length === 0).toBe(model !== undefined);
          for (const { line, column, message } of findings) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(message.da).not.toBe('');
            expect(message.en).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the content hash', () => {
  it('looks at what is said, not at how it is written', () => {
    const other = good.replace(
      '{ da: Prøve, en: Sample }',
      '\n  # a remark\n  en: "Sample"\n  da: Prøve',
    );
    expect(contentHash(modelOf(other))).toBe(contentHash(modelOf(good)));
    expect(contentHash(modelOf(good.replace('da: Prøve', 'da: Prøven')))).not.toBe(
      contentHash(modelOf(good)),
    );
    expect(contentHash({})).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});

describe('an answer file', () => {
  const model = modelOf(good);
  const read = (body: string, head = 'format: 1\nmodel: sample\nversion: 2\n') =>
    readAnswers(head + body, 'a.yaml', model);
  const said = (findings: readonly Finding[]): string[] =>
    findings.map(({ code, line, path }) => `${line} ${code} ${path.join('.')}`.trim());

  it('may use short forms or write answers out', () => {
    const { sheet } = read(
      'answers:\n  q1: two\n  q2: { value: [a, b], note: Begge }\ntargets: { q1: 2 }\n',
    );
    expect(sheet).toEqual({
      answers: {
        q1: { state: 'answered', value: 2 },
        q2: { state: 'answered', value: ['a', 'b'], note: 'Begge' },
      },
      targets: { q1: 2 },
    });
    expect(
      read('answers:\n  q1:\n  q2: { state: not-applicable, reason: later }\n').sheet?.answers,
    ).toEqual({
      q1: { state: 'unanswered' },
      q2: { state: 'not-applicable', reason: 'later' },
    });
  });

  it('is refused answer by answer, at its line', () => {
    expect(said(read('answers:\n  q1: 3\n  q2: [c]\n  q3: 1\n').findings)).toEqual([
      '5 answer-choice answers.q1',
      '6 answer-choice answers.q2',
      '7 question-unknown answers.q3',
    ]);
    expect(said(read('answers: { q1: { state: not-applicable } }').findings)).toEqual([
      '4 field-missing answers.q1',
    ]);
    expect(said(read('answers: { q1: { note: x } }').findings)).toEqual([
      '4 field-missing answers.q1',
    ]);
    expect(said(read('answers: { q1: 1 }\nextra: 1').findings)).toEqual(['5 field-unknown extra']);
  });

  it('belongs to one model and one version of it', () => {
    expect(said(read('answers: {}', 'format: 1\nmodel: other\nversion: 2\n').findings)).toEqual([
      '2 model-other model',
    ]);
    expect(said(read('answers: {}', 'format: 1\nmodel: sample\nversion: 1\n').findings)).toEqual([
      '3 model-version version',
    ]);
  });
});

describe('golden cases', () => {
  const model = modelOf(good);

  it('are compared exactly, fractions too, and differ at their line', () => {
    const golden = readGolden(
      'format: 1\ncases:\n  - name: third\n    answers: { q1: 1 }\n    expect:\n      sample: { value: 1/3, level: 0 }\n',
      'g.yaml',
      model,
    );
    expect(golden.cases?.[0]?.expect['sample']).toEqual({ value: 1 / 3, level: 0 });
    const root = {
      key: 'sample',
      state: 'scored',
      value: 1 / 3,
      level: 0,
      unit: null,
      range: null,
      coverage: 1,
      contributions: [],
      children: [],
    } as const;
    expect(golden.differences(0, root)).toEqual([]);
    expect(golden.differences(0, { ...root, value: 0.333 })).toMatchObject([
      { code: 'golden-differs', line: 6, path: ['cases', 0, 'expect', 'sample', 'value'] },
    ]);
    expect(golden.failure(0, 'why')).toMatchObject({ code: 'golden-failed', line: 3 });
  });

  it('are refused for nodes and answers the model does not have', () => {
    const { cases, findings } = readGolden(
      'format: 1\ncases:\n  - name: x\n    answers: { q1: 9 }\n    expect: { nowhere: { value: 1/0 } }\n',
      'g.yaml',
      model,
    );
    expect(cases).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual([
      'answer-choice',
      'node-unknown',
      'wrong-form',
    ]);
  });
});

import type {
  Condition,
  GroupNode,
  Model,
  ModelNode,
  PluginManifest,
  QuestionNode,
  Scale,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { findingsOf } from '../finding';
import { lintModel } from './model-lint';
import { nearPairs } from './near-texts';

const text = (da: string, en = `${da} (en)`) => ({ da, en });
const five: Scale = {
  kind: 'steps',
  steps: [
    { value: 1, key: 'none', title: text('Slet ikke') },
    { value: 2, key: 'some', title: text('Nogle steder') },
    { value: 3, key: 'all', title: text('Overalt') },
  ],
};
const yesNo: Scale = { kind: 'boolean' };
const question = (key: string, title: string, own: Partial<QuestionNode> = {}): QuestionNode => ({
  key,
  kind: 'question',
  title: text(title),
  scale: 'five',
  ...own,
});
const group = (
  key: string,
  title: string,
  children: readonly ModelNode[],
  own: Partial<GroupNode> = {},
): GroupNode => ({ key, kind: 'group', title: text(title), children, ...own });

const plan = question('plan', 'Beredskabsplan');
const drill = question('drill', 'Seneste øvelse');
const copies = question('copies', 'Kopier uden for nettet', { scale: yesNo });
const restore = question('restore', 'Genopretning');
const whole = (nodes: readonly ModelNode[], own: Partial<Model> = {}): Model => ({
  format: 1,
  key: 'm',
  version: 2,
  title: text('Drift'),
  scales: { five },
  scoring: { plugin: 'gates', version: '1', options: { emptyGroup: 'no-score' } },
  nodes,
  ...own,
});
const base = whole([
  group('one', 'Planlægning', [plan, drill]),
  group('two', 'Oprydning', [copies, restore]),
]);
const option = (key: string, choices: readonly string[], perNode = true) => ({
  key,
  kind: 'choice',
  title: text(key),
  help: text(key),
  choices: choices.map((value) => ({ value, title: text(value) })),
  default: choices[0],
  perNode,
});
const manifest = {
  id: 'gates',
  version: '1.0.0',
  scales: ['steps', 'boolean', 'options', 'ladder', 'bands', 'date', 'range'],
  options: [
    option('notApplicable', ['excluded', 'met']),
    option('emptyGroup', ['no-score', 'base']),
    option('emptyLevel', ['passes', 'stops']),
    option('rule', ['mean', 'sum']),
  ],
  algebra: { notApplicableNeutral: { when: { notApplicable: 'excluded' } } },
  reads: {
    weight: true,
    weightOfOnlyChild: { when: { rule: 'sum' } },
    level: true,
    groupScale: false,
  },
} as unknown as PluginManifest;

const lint = (model: Model, own: Partial<PluginManifest> = {}, predecessor?: Model): string[] => {
  const findings = findingsOf('m', () => ({ line: 1, column: 1 }));
  const plugins = [{ manifest: { ...manifest, ...own }, satisfies: () => true }];
  lintModel(
    model,
    findings,
    () => ({ line: 1, column: 1 }),
    plugins,
    predecessor && { predecessor },
  );
  for (const { message } of findings.all) expect(message.da + message.en).not.toContain('–');
  return findings.all.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
};
const onScale = (scale: Scale): Model => ({
  ...base,
  nodes: [...base.nodes, question('odd', 'Ejer', { scale })],
});
const shown = (own: Condition, more: readonly ModelNode[] = []): Model => ({
  ...base,
  nodes: [...base.nodes, ...more, question('odd', 'Ejer', { shownWhen: own })],
});

it('nothing is found in a model without faults', () => {
  expect(lint(base)).toEqual([]);
});

describe('what a scale is found to have', () => {
  const level = (value: number, ...elements: string[]) => ({
    value,
    key: `l${value}`,
    title: text(`Niveau ${value}`),
    elements: elements.map((key) => ({ key, title: text(`Element ${key}`) })),
  });
  it.each<[string, Scale, string[]]>([
    ['two levels', { kind: 'ladder', levels: [level(1, 'a'), level(2, 'b')] }, []],
    [
      'a level that nothing is asked of',
      { kind: 'ladder', levels: [level(1, 'a'), level(2), level(3, 'c')] },
      ['warning level-without-elements nodes.2.scale.levels.1'],
    ],
    [
      'a choice that weighs nothing',
      {
        kind: 'options',
        choose: 'many',
        options: [
          { key: 'a', title: text('Liste'), weight: 1 },
          { key: 'b', title: text('Intet'), weight: 0 },
        ],
      },
      ['note choice-without-effect nodes.2.scale.options.1.weight'],
    ],
    [
      'one choice of several that counts 0',
      {
        kind: 'options',
        choose: 'one',
        options: [
          { key: 'a', title: text('Liste'), weight: 1 },
          { key: 'b', title: text('Intet'), weight: 0 },
        ],
      },
      [],
    ],
    [
      'a row below and one above all answers',
      {
        kind: 'bands',
        input: { min: 10, max: 20 },
        bands: [
          { from: 0, value: 0 },
          { from: 10, value: 1 },
          { from: 15, value: 2 },
          { from: 21, value: 3 },
        ],
      },
      [
        'warning row-unreachable nodes.2.scale.bands.0',
        'warning row-unreachable nodes.2.scale.bands.3',
      ],
    ],
    [
      'a border between equal values',
      {
        kind: 'bands',
        input: { min: 0, max: 20 },
        bands: [
          { from: 0, value: 0 },
          { from: 10, value: 1 },
          { from: 15, value: 1 },
        ],
      },
      ['warning row-without-effect nodes.2.scale.bands.2'],
    ],
    [
      'a day after the last',
      {
        kind: 'date',
        earliest: '2020-01-01',
        latest: '2025-12-31',
        counts: {
          table: [
            { from: '2020-01-01', value: 0 },
            { from: '2024-01-01', value: 1 },
            { from: '2026-01-01', value: 2 },
          ],
        },
      },
      ['warning row-unreachable nodes.2.scale.counts.table.2'],
    ],
    [
      'two choices with the same words',
      {
        kind: 'options',
        choose: 'one',
        options: [
          { key: 'a', title: text('It-afdelingen'), weight: 1 },
          { key: 'b', title: text('it afdelingen!', 'Somebody else'), weight: 0 },
        ],
      },
      ['warning choices-alike nodes.2.scale.options.1.title'],
    ],
  ])('%s', (_, scale, expected) => {
    expect(lint(onScale(scale))).toEqual(expected);
  });
});

describe('what a tree is found to have', () => {
  const replaced = (at: number, node: ModelNode): Model => ({
    ...base,
    nodes: base.nodes.map((before, n) => (n === at ? node : before)),
  });
  it.each<[string, Model, string[]]>([
    [
      'an empty group',
      replaced(1, group('two', 'Tom', [])),
      ['error group-empty nodes.1.children'],
    ],
    ['nothing at all', whole([], { scales: {} }), ['error no-questions nodes']],
    [
      'children that weigh nothing',
      replaced(
        1,
        group('two', 'To', [
          { ...copies, weight: 0 },
          { ...restore, weight: 0 },
        ]),
      ),
      ['warning weights-zero nodes.1.children'],
    ],
    [
      'one that weighs nothing',
      replaced(1, group('two', 'To', [{ ...copies, weight: 0 }, restore])),
      ['note weight-zero nodes.1.children.0.weight'],
    ],
    [
      'a weight against nothing',
      replaced(1, group('two', 'To', [{ ...copies, weight: 3 }])),
      ['warning weight-of-only-child nodes.1.children.0.weight'],
    ],
    [
      'a weight alone in a sum',
      replaced(1, group('two', 'To', [{ ...copies, weight: 3 }], { scoring: { rule: 'sum' } })),
      [],
    ],
    [
      'a scale that the plugin passes over',
      replaced(1, group('two', 'To', [copies, restore], { scale: 'five' })),
      ['warning field-not-read nodes.1.scale'],
    ],
    [
      'a weight on a text',
      replaced(1, group('two', 'To', [copies, { ...restore, weight: 2, scale: { kind: 'text' } }])),
      ['warning field-of-text nodes.1.children.1.weight'],
    ],
    [
      'a level that nobody wrote a practice for',
      replaced(
        1,
        group('two', 'To', [
          { ...copies, level: 1 },
          { ...restore, level: 3 },
        ]),
      ),
      ['warning level-without-practices nodes'],
    ],
    [
      'a gate without practices that bars the way',
      replaced(
        1,
        group(
          'two',
          'To',
          [
            { ...copies, level: 2 },
            { ...restore, level: 3 },
          ],
          {
            scoring: { emptyLevel: 'stops' },
          },
        ),
      ),
      ['warning level-unreachable nodes.1.children.0'],
    ],
    [
      'the same gate where empty levels are passed over',
      replaced(
        1,
        group('two', 'To', [
          { ...copies, level: 2 },
          { ...restore, level: 3 },
        ]),
      ),
      [],
    ],
  ])('%s', (_, model, expected) => {
    expect(lint(model)).toEqual(expected);
  });

  it('levels and weights that no rule reads are said once, with their number', () => {
    const reads = { weight: false, weightOfOnlyChild: false, level: false, groupScale: false };
    const set = { level: 2, weight: 2 };
    const model = replaced(
      1,
      group('two', 'To', [
        { ...copies, ...set },
        { ...restore, ...set },
      ]),
    );
    expect(lint(model, { reads })).toEqual([
      'warning field-not-read nodes.1.children.0.weight',
      'note field-not-read nodes.1.children.0.level',
    ]);
    const { reads: _, ...silent } = manifest;
    const findings = findingsOf('m', () => ({ line: 1, column: 1 }));
    lintModel(model, findings, () => ({ line: 1, column: 1 }), [
      { manifest: silent, satisfies: () => true },
    ]);
    expect(findings.all).toEqual([]);
  });

  it('scales of different ranges are said where they meet without a scale for what comes of them', () => {
    const hundred: Scale = { kind: 'range', min: 0, max: 100 };
    const far = question('far', 'Dækning i procent', { scale: hundred });
    const mixed = (own: Partial<GroupNode> = {}) => group('two', 'To', [plan, far], own);
    const found = (
      nodes: readonly ModelNode[],
      changed: Partial<PluginManifest> = { mixedScales: true },
      own: Partial<Model> = {},
    ) => lint(whole(nodes, own), changed).filter((one) => one.includes('scales-mixed'));
    const there = 'warning scales-mixed nodes.1.scale';
    const same = group('one', 'Et', [drill, restore]);
    expect(found([same, mixed()])).toEqual([there]);
    // Above it, its own is not told again; another one's is.
    const other = group('three', 'Tre', [question('more', 'Mere', { scale: hundred })]);
    expect(found([same, mixed(), other])).toEqual([
      there,
      'warning scales-mixed scoring.options.scale',
    ]);
    expect(found([same, mixed({ scale: 'five' })])).toEqual([]);
    expect(found([same, mixed({ scale: hundred })])).toEqual([
      'warning scales-mixed scoring.options.scale',
    ]);
    // The same range under another name, or by a table of what is answered, is the same.
    const bands: Scale = {
      ...{ kind: 'bands', input: { min: 0, max: 90 } },
      bands: [
        { from: 0, value: 1 },
        { from: 30, value: 3 },
      ],
    };
    const alike = [{ kind: 'range', min: 1, max: 3 } as const, bands].map((scale, at) =>
      question(`alike-${at}`, `Spørgsmål af slagsen ${at}`, { scale }),
    );
    expect(found([same, group('two', 'To', [plan, ...alike])])).toEqual([]);
    // Text is on no scale.
    const said = question('said', 'Sagt med egne ord', { scale: { kind: 'text' } });
    expect(found([same, group('two', 'To', [plan, said])])).toEqual([]);
    // Who says nothing is not judged, nor whoever puts such groups on no scale here.
    expect(found([same, mixed()], {})).toEqual([]);
    expect(found([same, mixed()], { mixedScales: false })).toEqual([]);
  });

  it('a group that can be emptied is noted where the model does not say what it gets', () => {
    const open = { ...base, scoring: { ...base.scoring, options: {} } };
    const closed = { ...base, scoring: { ...base.scoring, options: { notApplicable: 'met' } } };
    expect(lint(open)).toEqual(['note group-can-be-emptied scoring.options.emptyGroup']);
    expect(lint(closed)).toEqual([]);
  });
});

describe('conditions', () => {
  const is = (name: string, ...values: (number | string | boolean)[]) => ({
    question: name,
    is: values,
  });
  const never = 'error condition-never nodes.2.shownWhen';
  it.each<[string, Model, string[]]>([
    ['that hold for one answer', shown({ all: [is('copies', true), is('plan', 2, 3)] }), []],
    ['that want yes and no', shown({ all: [is('copies', true), is('copies', false)] }), [never]],
    ['that want either', shown({ any: [is('copies', true), is('copies', false)] }), []],
    ['that leave one step', shown({ all: [is('plan', 1, 2), is('plan', 2, 3)] }), []],
    ['that leave no step', shown({ all: [is('plan', 1), is('plan', 2, 3)] }), [never]],
    [
      'that want an answer only given where the opposite is',
      shown({ all: [is('more', true), is('copies', false)] }, [
        question('more', 'Fjernlager', { scale: yesNo, shownWhen: { all: [is('copies', true)] } }),
      ]),
      ['error condition-never nodes.3.shownWhen'],
    ],
    [
      'that want several things chosen together',
      shown({ all: [is('has', 'a'), is('has', 'b')] }, [
        question('has', 'Indhold', {
          scale: {
            kind: 'options',
            choose: 'many',
            options: [
              { key: 'a', title: text('Liste'), weight: 1 },
              { key: 'b', title: text('Kort'), weight: 1 },
            ],
          },
        }),
      ]),
      [],
    ],
    [
      'that contradict those of the group, once for all below',
      whole([
        ...base.nodes,
        group(
          'three',
          'Uden kopier',
          [
            question('odd', 'Ejer', { shownWhen: { all: [is('copies', true)] } }),
            question('even', 'Frist', { shownWhen: { all: [is('plan', 3)] } }),
          ],
          { shownWhen: { all: [is('copies', false)] } },
        ),
      ]),
      ['error condition-contradicts nodes.2.children.0.shownWhen'],
    ],
    [
      'that never hold on a group are said there and not below',
      whole([
        ...base.nodes,
        group(
          'three',
          'Uden kopier',
          [question('odd', 'Ejer', { shownWhen: { all: [is('plan', 1)] } })],
          {
            shownWhen: { all: [is('plan', 1), is('plan', 2)] },
          },
        ),
      ]),
      [never],
    ],
  ])('%s', (_, model, expected) => {
    expect(lint(model)).toEqual(expected);
  });

  it('are decided as trying every answer decides them', () => {
    const keys = ['a', 'b', 'c'];
    const test = (upTo: number) =>
      fc.record({
        question: fc.constantFrom(...keys.slice(0, upTo)),
        is: fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 2 }),
      });
    const condition = (upTo: number): fc.Arbitrary<Condition> => {
      const tests = fc.array(test(upTo), { minLength: 1, maxLength: 3 });
      return fc.oneof(
        tests.map((all) => ({ all })),
        tests.map((any) => ({ any })),
      );
    };
    const some = (upTo: number) => fc.option(condition(upTo), { nil: undefined });
    fc.assert(
      fc.property(some(1), some(2), some(3), condition(3), (ofB, ofC, ofGroup, own) => {
        const under = (key: string, shownWhen: Condition | undefined): QuestionNode =>
          question(key, key.repeat(9), shownWhen ? { shownWhen } : {});
        const model = whole([
          under('a', undefined),
          under('b', ofB),
          under('c', ofC),
          group('g', 'Gruppe', [under('q', own)], ofGroup ? { shownWhen: ofGroup } : {}),
        ]);
        const holds = (
          given: Readonly<Record<string, number>>,
          one: Condition | undefined,
        ): boolean => {
          if (!one) return true;
          const met = ({
            question: key,
            is: values,
          }: {
            question: string;
            is: readonly unknown[];
          }) => values.includes(given[key]);
          return 'all' in one ? one.all.every(met) : one.any.some(met);
        };
        let possible = false;
        for (const a of [0, 1, 2, 3])
          for (const b of [0, 1, 2, 3])
            for (const c of [0, 1, 2, 3]) {
              const given: Record<string, number> = { a };
              if (holds(given, ofB)) given['b'] = b;
              if (holds(given, ofC)) given['c'] = c;
              possible ||= holds(given, ofGroup) && holds(given, own);
            }
        const found = lint(model).filter(
          (line) => line.includes('condition-') && line.includes('nodes.3'),
        );
        expect(found.length === 0).toBe(possible);
      }),
      { numRuns: 400 },
    );
  });

  it('that would take too long to decide are left alone', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      question(`q${at}`, `Emne ${String.fromCharCode(97 + (at % 26)).repeat(9)} ${at}`, {
        scale: yesNo,
        ...(at < 2
          ? {}
          : { shownWhen: { any: [is(`q${at - 1}`, true), is(`q${at - 2}`, false)] } }),
      }),
    );
    const last = question('last', 'Sidste', {
      shownWhen: { all: [is('q59', true), is('q0', true), is('q0', false)] },
    });
    expect(lint(whole([...many, last])).filter((line) => line.includes('never'))).toEqual([
      'error condition-never nodes.60.shownWhen',
    ]);
  });
});

describe('texts', () => {
  const titled = (title: { da: string; en: string }, own: Partial<QuestionNode> = {}): Model => ({
    ...base,
    nodes: [...base.nodes, { ...question('odd', 'x', own), title }],
  });
  it.each<[string, Model, string[]]>([
    [
      'missing in English',
      titled({ da: 'Ejer', en: '' }),
      ['error translation-missing nodes.2.title'],
    ],
    [
      'of spaces in Danish',
      titled({ da: '  ', en: 'Owner' }),
      ['error translation-missing nodes.2.title'],
    ],
    [
      'missing in both',
      titled({ da: '', en: ' ' }),
      ['error translation-missing nodes.2.title', 'error translation-missing nodes.2.title'],
    ],
    ['that fill a line', titled(text('x'.repeat(80), 'x')), []],
    ['longer than a line', titled(text('x'.repeat(91), 'x')), ['warning text-long nodes.2.title']],
    [
      'too long for a step',
      titled(text('Ejer'), {
        steps: { 1: text('a'), 2: text('y'.repeat(301), 'b'), 3: text('c') },
      }),
      ['warning text-long nodes.2.steps.2'],
    ],
    [
      'that nobody translated',
      titled({ da: 'Har I en ejer af planen?', en: 'Har I en ejer af planen?' }),
      ['warning translation-same nodes.2.title'],
    ],
    ['that are names', titled({ da: 'ISO 27001', en: 'ISO 27001' }), []],
    [
      'of steps with the same words',
      titled(text('Ejer'), {
        steps: {
          1: text('De fleste ledere gør det.', 'Most'),
          2: text('De fleste ledere gør det', 'All'),
          3: text('Alle ledere gør det.', 'All of them'),
        },
      }),
      ['warning choices-alike nodes.2.steps.2'],
    ],
  ])('%s', (_, model, expected) => {
    expect(lint(model)).toEqual(expected);
  });

  const ask = (key: string, da: string) => question(key, key, { text: text(da), title: text(da) });
  const mail = 'Følger I op på, om borgerne læser den digitale post?';
  it('of questions that are nearly the same', () => {
    const model = whole([
      ask('a', mail),
      ask('b', 'Har I en plan for sikkerhedskopier?'),
      ask('c', 'Følger I op på om borgerne læser digital post'),
      ask('d', 'Følger I op på, om virksomhederne betaler moms?'),
    ]);
    expect(lint(model)).toEqual(['warning questions-alike nodes.2']);
  });

  it('that ask the same of several things, group by group, are meant', () => {
    const about = (key: string, title: string) =>
      group(key, title, [
        ask(`${key}-mail`, mail),
        ask(`${key}-plan`, 'Har I en plan for sikkerhedskopier?'),
      ]);
    expect(lint(whole([about('x', 'Skoler'), about('y', 'Plejehjem')]))).toEqual([]);
  });
});

describe('keys of the version before', () => {
  it.each<[string, ModelNode, string[]]>([
    ['kept', plan, []],
    ['reworded', { ...plan, title: text('Planen for beredskab') }, []],
    [
      'used for another question',
      { ...plan, title: text('Indkøb af biler', 'Buying cars') },
      ['warning key-reused nodes.0.key'],
    ],
    [
      'used for a group',
      group('plan', 'Beredskabsplan', [question('p', 'Ansvar')]),
      ['error key-other-kind nodes.0.key'],
    ],
  ])('%s', (_, node, expected) => {
    expect(lint(whole([node, drill]), {}, base)).toEqual(expected);
  });
});

describe('near texts', () => {
  it('are found as holding every text against every other one finds them', () => {
    const word = fc.constantFrom(
      ...'borger post plan sikkerhed ledelse data kopi leverandør skole kontrakt'.split(' '),
    );
    const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 20 }), (texts) => {
        const found = new Set(nearPairs(texts).map(({ second }) => second));
        // Doubling a text finds all that were found, and each copy.
        const doubled = nearPairs([...texts, ...texts]);
        for (const { first, second } of doubled) expect(first).toBeLessThan(second);
        texts.forEach((_, at) => {
          expect(doubled.some(({ second }) => second === at + texts.length)).toBe(true);
        });
        for (const at of found) expect(at).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

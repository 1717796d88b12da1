import type { ScoreNode } from '@erfa/scoring-sdk';
import { type Finding, readAnswers, readGolden, readModel } from './index';

const source = `
format: 1
key: sample
version: 1
title: { da: Prøve, en: Sample }
scales:
  few:
    kind: steps
    steps:
      - { value: 1, key: low, title: { da: Lavt, en: Low } }
      - { value: 2, key: high, title: { da: Højt, en: High } }
scoring: { plugin: units, version: ^1.0.0 }
nodes:
  - { key: q1, kind: question, title: { da: Et, en: One }, scale: few }
  - { key: q2, kind: question, title: { da: To, en: Two }, scale: few }
`;
const { model } = readModel(source, 'm.yaml');
if (!model) throw new Error('the sample model is broken');
const read = (body: string) =>
  readAnswers(`format: 1\nmodel: sample\nversion: 1\n${body}`, 'a.yaml', model);
const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, line, path }) => `${line} ${code} ${path.join('.')}`.trim());

describe('an answer file of units', () => {
  it('has each unit’s answers, in short forms or written out', () => {
    const { sheet, findings } = read(`units:
  - key: north
    title: Nord
    weight: 3
    answers: { q1: high, q2: { state: dont-know } }
  - { key: south, answers: {} }
`);
    expect(findings).toEqual([]);
    expect(sheet).toEqual({
      answers: {},
      units: [
        {
          key: 'north',
          title: 'Nord',
          weight: 3,
          answers: { q1: { state: 'answered', value: 2 }, q2: { state: 'dont-know' } },
        },
        { key: 'south', answers: {} },
      ],
    });
  });

  it('is refused unit by unit, at its line', () => {
    expect(
      said(
        read(`answers: { q1: 1 }
units:
  - key: north
    answers: { q1: 3 }
  - key: north
    answers:
      q9: 1
`).findings,
      ),
    ).toEqual([
      '4 answers-beside-units answers',
      '7 answer-choice units.0.answers.q1',
      '8 unit-repeated units.1.key',
      '10 question-unknown units.1.answers.q9',
    ]);
    expect(said(read('units: []\n').findings)).toEqual(['4 too-short units']);
    expect(said(read('units:\n  - { key: north, weight: -1, answers: {} }\n').findings)).toEqual([
      '5 out-of-range units.0.weight',
    ]);
    expect(said(read('units:\n  - { key: Nord }\n').findings)).toEqual([
      '5 field-missing units.0',
      '5 wrong-form units.0.key',
    ]);
    expect(said(read('title: Tom\n').findings)).toEqual(['1 field-missing']);
    expect(
      read('answers: { q1: 1 }\nunits:\n  - { key: n, answers: {} }\n').findings[0],
    ).toMatchObject({
      message: { da: 'Når enheder svarer, står alle svar under dem; answers skal være tomt.' },
    });
  });
});

describe('golden cases of units and outcomes', () => {
  const golden = readGolden(
    `format: 1
cases:
  - name: two units
    units:
      - { key: north, answers: { q1: 2 } }
      - { key: south, answers: { q1: 1 } }
    expect:
      sample: { outcome: try }
      q2: { outcome: null }
`,
    'g.yaml',
    model,
  );
  const node = (key: string, children: readonly ScoreNode[], own: object = {}): ScoreNode => ({
    key,
    state: 'no-score',
    value: null,
    level: null,
    unit: null,
    range: null,
    coverage: 1,
    contributions: [],
    children,
    ...own,
  });

  it('carry the units, and compare outcomes by key', () => {
    expect(golden.findings).toEqual([]);
    expect(golden.cases?.[0]?.sheet.units).toHaveLength(2);
    const outcome = { key: 'try', title: { da: 'Afprøv', en: 'Try' } };
    const below = [node('q1', []), node('q2', [])];
    expect(golden.differences(0, node('sample', below, { outcome }))).toEqual([]);
    const [differs] = golden.differences(0, node('sample', below, { outcome: null }));
    expect(differs).toMatchObject({
      code: 'golden-differs',
      line: 8,
      path: ['cases', 0, 'expect', 'sample', 'outcome'],
      message: { da: expect.stringMatching(/ fik intet udfald i stedet for »try«\.$/u) as string },
    });
  });

  it('name an answer file or units, not both', () => {
    const both = readGolden(
      'format: 1\ncases:\n  - name: x\n    answersFile: a.yaml\n    units: [{ key: n, answers: {} }]\n    expect: { q1: { value: 1 } }\n',
      'g.yaml',
      model,
    );
    expect(said(both.findings)).toEqual(['3 wrong-form cases.0']);
  });
});

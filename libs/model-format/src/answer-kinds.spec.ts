import { type Finding, formatFinding, readAnswers, readModel } from './index';

const model = `
format: 1
key: kinds
version: 1
title: { da: Slags, en: Kinds }
scales:
  part: { kind: share, step: 0.5 }
  hours:
    kind: threshold
    input: { min: 0, max: 72, unit: hours }
    threshold: 12.4
    better: lower
  since:
    kind: date
    earliest: 2020-01-01
    latest: 2029-12-31
    counts:
      table:
        - { from: 2020-01-01, value: 0 }
        - { from: 2026-01-01, value: 1 }
  age: { kind: date, earliest: 2020-01-01, latest: 2029-12-31, counts: { daysBefore: 2029-12-31 } }
  words: { kind: text, longest: 12 }
scoring: { plugin: weighted-mean, version: ^1.0.0 }
nodes:
  - { key: part, kind: question, title: { da: a, en: a }, scale: part }
  - { key: hours, kind: question, title: { da: b, en: b }, scale: hours }
  - { key: since, kind: question, title: { da: c, en: c }, scale: since }
  - { key: age, kind: question, title: { da: d, en: d }, scale: age }
  - { key: words, kind: question, title: { da: e, en: e }, scale: words }
`;
const found = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);
const lint = (from: string, to: string): string[] => {
  expect(model).toContain(from);
  return found(readModel(model.replace(from, to), 'm').findings);
};

describe('models with shares, thresholds, days and texts', () => {
  it('are read without a finding', () => {
    expect(readModel(model, 'm').findings).toEqual([]);
  });

  it.each([
    ['earliest: 2020-01-01\n', 'earliest: 2020-02-30\n', 'day-unknown scales.since.earliest'],
    ['latest: 2029-12-31\n', 'latest: 2019-12-31\n', 'scale-empty scales.since'],
    [
      'daysBefore: 2029-12-31',
      'daysBefore: 2029-31-12',
      'day-unknown scales.age.counts.daysBefore',
    ],
    ['daysBefore: 2029-12-31', 'daysBefore: 31.12.2029', 'wrong-form scales.age.counts.daysBefore'],
    ['{ from: 2020-01-01,', '{ from: 2021-01-01,', 'scale-gap scales.since.counts.table'],
    ['{ from: 2026-01-01,', '{ from: 2019-01-01,', 'scale-order scales.since.counts.table'],
    ['max: 72', 'max: 0', 'scale-empty scales.hours.input'],
    ['threshold: 12.4', 'threshold: 0', 'out-of-range scales.hours.threshold'],
    ['better: lower', 'better: faster', 'wrong-value scales.hours.better'],
    ['step: 0.5', 'min: 100', 'scale-empty scales.part'],
    ['longest: 12', 'longest: 0', 'out-of-range scales.words.longest'],
  ])('%#: %s is not %s', (from, to, expected) => {
    expect(lint(from, to)).toContain(`error ${expected}`);
  });

  it('no condition asks for a text: nobody writes the same words twice', () => {
    const nodes = model.replace(
      'nodes:',
      `nodes:
  - { key: first, kind: question, title: { da: f, en: f }, scale: words }
  - key: then
    kind: question
    title: { da: g, en: g }
    scale: part
    shownWhen: { all: [{ question: first, is: [ja] }] }`,
    );
    expect(found(readModel(nodes, 'm').findings)).toEqual([
      'error condition-value nodes.1.shownWhen.all.0.is.0',
    ]);
  });

  it('a refusal of the plugin is shown at the option to blame', () => {
    const { refusal } = readModel(
      model.replace('^1.0.0 }', '^1.0.0, options: { fields: 1 } }'),
      'm',
    );
    const said = (detail: string) => {
      const finding = refusal?.(detail);
      return finding && formatFinding(finding, 'en');
    };
    expect(said('ModelRefusal: fields: two names')).toBe(
      'm:23:71 error plugin-refuses scoring.options.fields: The plugin weighted-mean cannot use the model: two names',
    );
    expect(said('ModelRefusal: axis: a, b')).toContain('plugin-refuses scoring: ');
    expect(said('ModelRefusal: axis: a, b')).toContain('cannot use the model: axis: a, b');
    expect(said('TypeError: oh: no')).toContain('cannot use the model: TypeError: oh: no');
  });
});

describe('answer files with shares, thresholds, days and texts', () => {
  const read = (answers: string) => {
    const { model: of } = readModel(model, 'm');
    if (!of) throw new Error('no model');
    return readAnswers(`format: 1\nmodel: kinds\nversion: 1\nanswers: { ${answers} }`, 'a', of);
  };

  it('are read as they are written', () => {
    const { sheet, findings } = read(
      'part: 12.5, hours: 8, since: 2026-03-31, words: { value: Ja tak, note: kort }',
    );
    expect(findings).toEqual([]);
    expect(sheet?.answers).toEqual({
      part: { state: 'answered', value: 12.5 },
      hours: { state: 'answered', value: 8 },
      since: { state: 'answered', value: '2026-03-31' },
      words: { state: 'answered', value: 'Ja tak', note: 'kort' },
    });
  });

  it.each([
    ['part: 12.3', 'answer-range', '0–100, 0.5'],
    ['hours: 73', 'answer-range', '0–72'],
    ['since: 2030-01-01', 'answer-range', '2020-01-01 – 2029-12-31'],
    ['since: 2026-02-30', 'answer-type', '2020-01-01 – 2029-12-31'],
    ['since: 20260331', 'answer-type', '2020-01-01 – 2029-12-31'],
    ['words: 7', 'answer-type', '1–12'],
    ["words: ' '", 'too-short', '1'],
    ['words: alt for lange ord', 'too-long', '12'],
  ])('%s is %s', (answers, code, says) => {
    const [finding] = read(answers).findings;
    expect(finding?.code).toBe(code);
    expect(finding?.message.en).toContain(says);
  });
});

import type { Model } from '@erfa/scoring-sdk';
import { proposeChanges, planMigration } from './plan';
import { group, model, question, steps, text } from './testing/models';

const [q1, q2, q3, q4] = [
  question('q1', 'Strategi og retning'),
  question('q2', 'Drift af systemer'),
  question('q3', 'Gevinster og ejere'),
  question('q4', 'Beredskab ved nedbrud'),
];
const base = model([group('a', q1, q2), group('b', q3, q4)]);
const names = {
  from: { key: 'm', version: 1, hash: 'a' },
  to: { key: 'm', version: 2, hash: 'b' },
};
const classes = (after: Model, before = base): Record<string, string> => ({
  ...Object.fromEntries(
    proposeChanges(before, after).map(({ from, to, comparability }) => [
      to[0] ?? from[0],
      comparability,
    ]),
  ),
  m: planMigration(before, after, names, []).comparability,
});

describe('the line of a question', () => {
  it('goes on, breaks, begins or ends with what became of it', () => {
    const after = model([
      group(
        'a',
        { ...q1, guidance: text('Se strategien') },
        { ...q2, title: text('Brug af kunstig intelligens') },
      ),
      group('b', q3, question('q5', 'Læring på tværs')),
    ]);
    expect(classes(after)).toMatchObject({
      q1: 'comparable',
      q2: 'break',
      q3: 'comparable',
      q4: 'ended',
      q5: 'new-line',
    });
  });

  it('is chained where it is asked elsewhere, and where answers stand and count otherwise', () => {
    expect(classes(model([group('a', q1), group('b', q2, q3, q4)]))).toMatchObject({
      q2: 'chained',
      q3: 'comparable',
    });
    expect(classes(model([group('a', q2, q1), group('b', q3, q4)]))).toMatchObject({
      q1: 'comparable',
      q2: 'comparable',
      a: 'comparable',
      m: 'comparable',
    });
    expect(classes({ ...base, scales: { steps: steps(1, 2, 3, 4, 5, 6) } })).toMatchObject({
      q1: 'chained',
      a: 'chained',
      m: 'chained',
    });
    expect(classes({ ...base, scales: { steps: steps(1, 2, 3, 4) } })).toMatchObject({
      q1: 'break',
      a: 'break',
    });
  });
});

describe('the line of a dimension', () => {
  it('is chained where the last answers can be scored under both versions', () => {
    expect(classes(model([group('a', q1), group('b', q2, q3, q4)]))).toMatchObject({
      a: 'chained',
      b: 'chained',
      m: 'chained',
    });
    expect(classes(model([group('a', q1), group('b', q3, q4)]))).toMatchObject({
      a: 'chained',
      b: 'comparable',
      m: 'chained',
    });
    expect(
      classes(model([group('a', { ...q1, weight: 2 }, q2), group('b', q3, q4)])),
    ).toMatchObject({ a: 'chained', b: 'comparable', m: 'chained' });
  });

  it('breaks where something in it has no answers from before', () => {
    const after = model([
      group('a', q1, q2, question('q5', 'Læring på tværs')),
      group('b', q3, q4),
    ]);
    expect(classes(after)).toMatchObject({ a: 'break', b: 'comparable', m: 'break' });
  });

  it('is chained everywhere by another rule, plugin or major version, and not by a minor one', () => {
    const scored = (scoring: Model['scoring']): Model => ({ ...base, scoring });
    const { plugin, options } = base.scoring;
    for (const scoring of [
      { plugin, version: '^2.0.0', options: { rule: 'pool' } },
      { plugin: 'ladder', version: '^1.0.0', options: { rule: 'pool' } },
      { plugin, version: '^1.0.0', options: { rule: 'sum' } },
    ]) {
      expect(classes(scored(scoring))).toMatchObject({
        q1: 'comparable',
        a: 'chained',
        b: 'chained',
        m: 'chained',
      });
    }
    expect(
      classes(scored({ plugin, version: '^1.2.0', ...(options ? { options } : {}) })),
    ).toMatchObject({ a: 'comparable', m: 'comparable' });
  });

  it('takes no notice of words, of questions in text, nor of keys', () => {
    const why = question('hvorfor', 'Fortæl med egne ord', { scale: 'words' });
    const scales = { ...base.scales, words: { kind: 'text' } as const };
    const after = model(
      [
        group('a', { ...q1, key: 'x1' }, q2, why),
        { ...group('b', q3, q4), title: text('Noget helt andet') },
      ],
      { scales },
    );
    expect(classes(after)).toMatchObject({
      x1: 'comparable',
      a: 'comparable',
      b: 'comparable',
      m: 'comparable',
    });
  });

  it('follows conditions by what their questions are called', () => {
    const shown = (question: string) => ({ shownWhen: { all: [{ question, is: [5] }] } });
    const before = model([group('a', q1, { ...q2, ...shown('q1') })]);
    expect(
      classes(model([group('a', { ...q1, key: 'x1' }, { ...q2, ...shown('x1') })]), before),
    ).toMatchObject({ a: 'comparable' });
    expect(classes(model([group('a', q1, q2)]), before)).toMatchObject({
      q2: 'comparable',
      a: 'chained',
    });
  });

  it('breaks where what decides over it has no answers from before', () => {
    const when = (question: string) => ({ shownWhen: { all: [{ question, is: [5] }] } });
    const q5 = question('q5', 'Læring på tværs');
    const asked = (own: object, ...more: (typeof q5)[]) =>
      classes(model([{ ...group('a', q1, q2), ...own }, group('b', q3, q4, ...more)]));
    expect(asked(when('q5'), q5)).toMatchObject({ a: 'break', q1: 'comparable' });
    expect(asked(when('q3'))).toMatchObject({ a: 'chained' });
    // The condition is as it was, and the question it looks at asks for something else.
    const before = model([{ ...group('a', q1, q2), ...when('q3') }, group('b', q3, q4)]);
    const another = { ...q3, title: text('Brug af kunstig intelligens') };
    const after = model([{ ...group('a', q1, q2), ...when('q3') }, group('b', another, q4)]);
    expect(classes(after, before)).toMatchObject({ q3: 'break', a: 'break' });
  });
});

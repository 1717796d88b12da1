import {
  type AnswerSheet,
  explainScore,
  findScore,
  type Model,
  resolveOptions,
  type ScoreNode,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { model, given, unit, sheet, byUnit } from '../testing/sample-models';
import units from './plugin';

const prepare = (of: Model) =>
  units.prepare(of, resolveOptions(units.manifest.options, of.scoring.options ?? {}));

describe('pooling units', () => {
  const value = fc.integer({ min: 1, max: 5 });
  const full = fc.record({ a: value, b: value, c: value });
  const some = fc.record({ a: value, b: value, c: value }, { requiredKeys: [] });
  const weight = fc.constantFrom(0.5, 1, 2, 3);
  const both = [model({ unitWeights: 'given' }), model({ unitWeights: 'given', ...byUnit })];
  const [pooled, averaged] = both.map(prepare) as [
    ReturnType<typeof prepare>,
    ReturnType<typeof prepare>,
  ];
  const figures = (node: ScoreNode): unknown[] => [
    [node.key, node.state, node.value, node.level, node.coverage],
    ...node.children.flatMap(figures),
  ];
  const unitsOf = (answers: typeof full | typeof some) =>
    fc
      .array(fc.record({ answers, weight }), { minLength: 1, maxLength: 5 })
      .map((list) => list.map((one, at) => unit(`u${at}`, one.answers, { weight: one.weight })));

  it('agrees both ways when everyone has answered everything', () => {
    fc.assert(
      fc.property(unitsOf(full), (list) => {
        expect(figures(pooled(sheet(...list)))).toEqual(figures(averaged(sheet(...list))));
      }),
      { numRuns: 300 },
    );
  });

  it('is what one unit is alone, whichever way, with units or without', () => {
    fc.assert(
      fc.property(some, (values) => {
        const alone = figures(pooled({ answers: given(values) }));
        for (const score of [pooled, averaged]) {
          expect(figures(score(sheet(unit('only', values))))).toEqual(alone);
          expect(figures(score({ answers: given(values) }))).toEqual(alone);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('looks neither at the order of units nor at weights that are all as much larger', () => {
    fc.assert(
      fc.property(unitsOf(some), fc.constantFrom(2, 3, 10), (list, factor) => {
        const heavier = list.map((one) => ({ ...one, weight: (one.weight ?? 1) * factor }));
        for (const score of [pooled, averaged]) {
          const once = figures(score(sheet(...list)));
          expect(figures(score(sheet(...list.toReversed())))).toEqual(once);
          expect(figures(score(sheet(...heavier)))).toEqual(once);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes a weight for so many units alike', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const heavy = sheet(unit('n', first, { weight: 2 }), unit('s', second));
        const twice = sheet(unit('n', first), unit('n2', first), unit('s', second));
        for (const score of [pooled, averaged]) {
          expect(score(heavy).value).toBe(score(twice).value);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('units explained', () => {
  const said = (of: Model, given_: AnswerSheet, key: string): string[] => {
    const node = findScore(prepare(of)(given_), key);
    if (!node) throw new Error(`${key} is missing`);
    return explainScore(node, units.manifest, titlesOf(of, 'da'), 'da');
  };
  const three = sheet(
    unit('north', { a: 5, b: 5 }, { title: 'Nord' }),
    unit('south', { a: 1, c: 2 }),
    unit('west', {}, { title: 'Vest' }),
  );

  it('names every unit of a question, and those that have not answered of the whole', () => {
    expect(said(model({}), three, 'a')).toEqual([
      'a: 3 (niveau 3).',
      'Nord svarer 5 og indgår med vægt 1, hvilket giver 2,5.',
      'south svarer 1 og indgår med vægt 1, hvilket giver 0,5.',
      'Vest er udeladt: enheden har ikke svaret.',
    ]);
    expect(said(model({}), three, 'total').slice(0, 4)).toEqual([
      'Total: 2,67 (niveau 2).',
      'one indgår med 4 og vægt 1 og giver 1,33.',
      'two indgår med 2 og vægt 2 og giver 1,33.',
      'Vest er udeladt: enheden har ikke svaret.',
    ]);
  });

  it('says what each unit comes to where units are averaged', () => {
    expect(said(model(byUnit), three, 'total').slice(1, 4)).toEqual([
      'Nord får 5 med 2 af 3 svar, vejer 1 og giver 2,5.',
      'south får 1,67 med 2 af 3 svar, vejer 1 og giver 0,83.',
      'Vest er udeladt: enheden har ikke svaret.',
    ]);
    expect(said(model(byUnit), three, 'two')[1]).toBe('Nord er udeladt: intet at regne på.');
  });

  it('says what is replaced, too few, or one’s own', () => {
    expect(said(model({ unanswered: 'zero' }), three, 'b')[2]).toBe(
      'south: ikke besvaret; det tæller 1 med vægt 1 og giver 0,5.',
    );
    expect(said(model({ minimumUnits: 2 }), three, 'b').at(-1)).toBe(
      'Enheder, der har svaret: 1; der kræves 2.',
    );
    expect(said(model({ minimumCoverage: 1 }), three, 'one').at(-1)).toBe(
      'Kun 3 af 6 spørgsmål er besvaret; der kræves 1.',
    );
    const own = { answers: given({ a: 4 }) };
    expect(said(model({}), own, 'a')[1]).toBe('Svaret tæller 4.');
    expect(said(model({}), own, 'b')[1]).toBe('Intet svar at regne på: ikke besvaret.');
    expect(said(model({}), own, 'total').join(' ')).not.toContain('–');
  });

  it('finds the one unit’s answer that lifts the whole', () => {
    const of = model(byUnit);
    const start = sheet(unit('north', { a: 3, b: 3, c: 3 }), unit('south', { a: 3, b: 3, c: 2 }));
    const lift = smallestLift(of, prepare(of), start, 'total', { orderIndependent: true });
    expect(lift).toMatchObject({ state: 'found', from: 2, to: 3, smallest: true });
    if (lift.state !== 'found') throw new Error(lift.state);
    expect(lift.changes).toHaveLength(1);
    expect(lift.changes[0]?.unit).toMatch(/north|south/);
  });
});

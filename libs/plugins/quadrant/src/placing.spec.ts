import {
  checkViews,
  explainScore,
  findScore,
  type JsonObject,
  type Model,
  resolveOptions,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import {
  text,
  axis,
  question,
  group,
  model,
  given,
  named,
  one,
  many,
  wide,
} from '../testing/sample-models';
import quadrant from './plugin';

const prepare = (of: Model) =>
  quadrant.prepare(of, resolveOptions(quadrant.manifest.options, of.scoring.options ?? {}));

describe('quadrant', () => {
  const figures = fc.record({
    a: fc.integer({ min: 1, max: 5 }),
    b: fc.integer({ min: 1, max: 5 }),
    c: fc.integer({ min: 1, max: 5 }),
  });

  it('gives exactly one field to whoever has both values, and the two rules differ only on borders', () => {
    const [upper, lower] = [prepare(one()), prepare(one({ border: 'lower' }))];
    fc.assert(
      fc.property(figures, (values) => {
        const [high, low] = [upper(given(values)), lower(given(values))];
        const x = (values.a + 3 * values.b) / 4;
        const column = x >= 3 ? 2 : 1;
        const row = values.c >= 3 ? 2 : 1;
        expect(high.outcome?.key).toBe(named.find((f) => f.x === column && f.y === row)?.key);
        const onBorder = x === 3 || values.c === 3;
        expect(high.outcome?.key !== low.outcome?.key).toBe(onBorder);
      }),
      { numRuns: 300 },
    );
  });

  it('turns with its axes: x and y exchanged is the field mirrored', () => {
    const mirrored = named.map(({ x, y, ...field }) => ({ ...field, x: y, y: x }));
    const turned = prepare(one({ x: 'up', y: 'across', fields: mirrored }));
    const straight = prepare(one());
    fc.assert(
      fc.property(figures, (values) => {
        expect(turned(given(values)).outcome).toEqual(straight(given(values)).outcome);
      }),
      { numRuns: 200 },
    );
  });

  it('asks for a plane and a table, with every cell named', () => {
    const { views = [] } = prepare(many({ xTitle: text('Across') }))(given({}));
    expect(checkViews(views, new Set(['t1', 't2', 't1-x', 't1-y', 't2-x', 't2-y']))).toEqual([]);
    expect(views).toMatchObject([
      {
        kind: 'quadrant',
        x: { title: text('Across'), range: { min: 1, max: 5 }, borders: [3] },
        y: { title: text('y'), borders: [3] },
        points: [
          { node: 't1', x: 't1-x', y: 't1-y' },
          { node: 't2', x: 't2-x', y: 't2-y' },
        ],
      },
      { kind: 'table', nodes: ['t1', 't1-x', 't1-y', 't2', 't2-x', 't2-y'] },
    ]);
    const [plane] = prepare(wide)(given({})).views ?? [];
    expect(plane?.kind === 'quadrant' && plane.fields).toHaveLength(6);
    expect(prepare(model({}, [question('a')]))(given({})).views).toBeUndefined();
  });

  it('reads as sentences, whatever happened to an axis', () => {
    const said = (options: JsonObject, values: Parameters<typeof given>[0], key = 'total') => {
      const of = one(options);
      const node = findScore(prepare(of)(given(values)), key);
      if (!node) throw new Error(`${key} is missing`);
      return explainScore(node, quadrant.manifest, titlesOf(of, 'da'), 'da');
    };
    expect(said({}, { a: 1, b: 5, c: 2 })).toEqual([
      'Total: Try.',
      'across er x-aksen og står på 4.',
      'up er y-aksen og står på 2.',
      'beside påvirker ikke placeringen: det hører ikke til en akse.',
      'De to værdier mødes i feltet Try.',
    ]);
    expect(said({}, { a: 1, b: 5, c: 2 }, 'across')).toEqual([
      'across: 4 (niveau 2).',
      'a indgår med 1 og vægt 1 og giver 0,25.',
      'b indgår med 5 og vægt 3 og giver 3,75.',
      'Værdien 4 ligger i bånd 2 af 2 på aksen.',
    ]);
    expect(said({}, { a: 1 }).slice(0, 3)).toEqual([
      'Total har ingen score.',
      'across er x-aksen og står på 1.',
      'up har ingen plads på y-aksen: intet at regne på.',
    ]);
    expect(said({ emptyAxis: 'lowest' }, { a: 1 })[2]).toBe(
      'up er y-aksen; intet at regne på, så den sættes til 1.',
    );
    expect(said({ minimumCoverage: 1 }, { a: 1 }, 'across').at(-1)).toBe(
      'Kun 1 af 2 spørgsmål er besvaret; der kræves 1.',
    );
    expect(said({ x: 'beside' }, {}).join(' ')).toContain('Intet felt: en akse har ingen værdi.');
  });

  it('finds the fewest answers that take a thing over the next border', () => {
    const of = one();
    const lift = smallestLift(of, prepare(of), given({ a: 2, b: 2, c: 2 }), 'across', {
      orderIndependent: true,
    });
    // (2 + 3 · b) / 4 reaches 3 from b = 4 on.
    expect(lift).toMatchObject({ from: 1, to: 2, changes: [{ question: 'b', to: 4 }] });
  });

  it.each<[string, Model, string]>([
    ['a border beyond the axis', one({ xBorders: [{ at: 5 }] }), 'xBorders: 5 stands'],
    ['a border twice', one({ yBorders: [{ at: 2 }, { at: 2 }] }), 'yBorders: 2 stands'],
    ['a field outside', one({ fields: [{ ...named[0], x: 3 }] }), 'is not in 2 × 2'],
    ['a cell with two names', one({ fields: [named[0], named[0]] as JsonObject[] }), 'two names'],
    ['a field without a name', one({ fields: [{ x: 1, y: 1 }] }), 'needs a key and a title'],
    ['axes that are the same node', one({ x: 'up', y: 'up' }), 'both x and y'],
    [
      'two nodes marked as one axis',
      model({}, [question('a', axis('x')), question('b', axis('x'))]),
      'a, b are all marked x',
    ],
    ['points that are no group', many({ points: 'loose' }), 'loose is no group'],
    ['points and axes by name', many({ x: 'loose' }), 'points: x and y'],
    [
      'points whose axes have unlike ranges',
      model({ points: 'radar' }, [
        group('radar', [
          group('t1', [question('a', axis('x')), question('b', axis('y'))]),
          group('t2', [question('c', { scale: 'percent', ...axis('x') })]),
        ]),
      ]),
      'xScale',
    ],
  ])('refuses %s before it scores anything', (_, of, message) => {
    expect(() => prepare(of)).toThrow(message);
  });
});

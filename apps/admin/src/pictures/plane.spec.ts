import * as fc from 'fast-check';
import { cellsOf, fieldsOf, marksOf, placeOn } from './plane';

const text = (da: string) => ({ da, en: da });
const axis = (min: number, max: number, borders: number[]) => ({
  title: text('Akse'),
  range: { min, max },
  borders,
});
const field = (key: string, column: number, row: number) => ({
  key,
  title: text(key),
  column,
  row,
});

describe('a plane', () => {
  it('places values along an axis, below zero too, and keeps them inside', () => {
    expect(placeOn(axis(-203, 110, []), -203)).toBe(0);
    expect(placeOn(axis(-203, 110, []), 110)).toBe(100);
    expect(placeOn(axis(1, 5, []), 3)).toBe(50);
    expect(placeOn(axis(1, 5, []), 9)).toBe(100);
  });

  it('is covered by its cells, whatever its borders', () => {
    const borders = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 20 })
      .map((places) => places.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(borders, borders, (x, y) => {
        const cells = cellsOf(axis(0, 100, x), axis(0, 100, y), []);
        expect(cells).toHaveLength((x.length + 1) * (y.length + 1));
        const area = cells.reduce((sum, { width, height }) => sum + width * height, 0);
        expect(area).toBeCloseTo(10_000, 3);
      }),
    );
  });

  it('names a field once, in the uppermost of its cells, and knows the cells of none', () => {
    const fields = [field('low', 0, 0), field('high', 0, 1), field('high', 1, 1)];
    expect(fieldsOf(fields).map(({ key }) => key)).toEqual(['low', 'high']);
    const cells = cellsOf(axis(1, 5, [3]), axis(1, 5, [3]), fields);
    expect(cells.map(({ field, named }) => [field, named])).toEqual([
      [1, true],
      [1, false],
      [0, true],
      [null, false],
    ]);
  });

  it('has one mark for what would cover each other, and loses nobody', () => {
    expect(
      marksOf([
        { number: 1, left: 50, bottom: 50 },
        { number: 2, left: 52, bottom: 48 },
        { number: 3, left: 90, bottom: 10 },
      ]),
    ).toEqual([
      { left: 51, bottom: 49, numbers: [1, 2] },
      { left: 90, bottom: 10, numbers: [3] },
    ]);
    const place = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 60 }), (places) => {
        const numbered = places.map(([left, bottom], at) => ({ number: at + 1, left, bottom }));
        const marks = marksOf(numbered);
        expect(marks.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(
          numbered.map(({ number }) => number),
        );
      }),
    );
  });
});

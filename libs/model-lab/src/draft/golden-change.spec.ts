import fc from 'fast-check';
import { applyGolden, goldenChange, invertGolden, type KeptCase } from './golden-change';

const one = (id: string, value = 1, version = 1): KeptCase => ({
  ...{ id, version, case: { name: id, expect: { value } } },
});
const bare = (cases: readonly KeptCase[]) => cases.map(({ id, case: kept }) => [id, kept]);

/** Two lists of cases that share some, in the same order. */
const lists = fc
  .array(fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2)), { maxLength: 8 })
  .map((rows) => {
    const side = (of: 0 | 1) =>
      rows.flatMap((row, at) => (row[of] === 0 ? [] : [one(`c${at}`, row[of], of + 1)]));
    return [side(0), side(1)] as const;
  });

describe('a change of golden cases', () => {
  it('makes the one list of the other, and is taken back and made again', () => {
    fc.assert(
      fc.property(lists, ([before, after]) => {
        const change = goldenChange(before, after);
        if (!change) return expect(bare(before)).toEqual(bare(after));
        const there = applyGolden(before, change, (kept) => kept);
        if (!there.made) throw new Error('refused');
        expect(bare(there.cases)).toEqual(bare(after));
        const undo = invertGolden(change);
        const back = applyGolden(there.cases, undo, (kept) => kept);
        if (!back.made) throw new Error('refused');
        expect(bare(back.cases)).toEqual(bare(before));
        const again = applyGolden(back.cases, invertGolden(undo), (kept) => kept);
        expect(again.made && bare(again.cases)).toEqual(bare(after));
      }),
    );
  });

  it('gives no version twice', () => {
    const change = goldenChange([one('a', 1, 3)], []);
    if (!change) throw new Error('nothing');
    expect(change.cases).toMatchObject([{ id: 'a', at: 0, version: 4, to: null }]);
    const back = applyGolden([], invertGolden(change), (kept) => kept);
    expect(back).toEqual({ made: true, cases: [one('a', 1, 5)] });
  });

  it('is refused as a whole where somebody else has changed a case, with what stands there', () => {
    const change = goldenChange([one('a'), one('b')], [one('a', 2, 2), one('b', 2, 2)]);
    if (!change) throw new Error('nothing');
    const undo = invertGolden(change);
    const others = [one('a', 2, 2), one('b', 7, 3)];
    expect(applyGolden(others, undo, (kept) => kept)).toEqual({
      ...{ made: false, found: one('b', 7).case },
    });
    expect(applyGolden([one('a', 2, 2)], undo, (kept) => kept)).toEqual({
      ...{ made: false, found: null },
    });
  });
});

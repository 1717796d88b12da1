import { heightOf, levelTicks, shareOf } from './axis';

describe('the axis that figures stand on', () => {
  const axis = { min: 1, max: 5, ticks: levelTicks(1, 5) };

  it('is marked at every level', () => {
    expect(axis.ticks).toEqual([1, 2, 3, 4, 5]);
    expect(levelTicks(-1, 1)).toEqual([-1, 0, 1]);
  });

  it('keeps what is beyond it at its ends, and everything at its beginning where it has no length', () => {
    expect([0, 1, 3, 5, 9].map((value) => shareOf(axis, value))).toEqual([0, 0, 0.5, 1, 1]);
    expect(shareOf({ min: 2, max: 2 }, 7)).toBe(0);
  });

  it('stands upright with its highest value on top', () => {
    const place = { top: 18, bottom: 118 };
    expect([1, 3, 5].map((value) => heightOf(axis, value, place))).toEqual([118, 68, 18]);
  });
});

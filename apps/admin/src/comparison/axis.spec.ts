import { axisOf, inReadingOrder, sharedAxis } from './axis';
import { figure, whole } from './testing/view';

describe('the axis of a figure', () => {
  const percent = { unit: 'percent', range: { min: 0, max: 100 }, levels: null };

  it('is marked at its levels, else in quarters', () => {
    expect(axisOf(figure('a'))?.ticks).toEqual([1, 2, 3, 4, 5]);
    expect(axisOf(figure('a', percent))?.ticks).toEqual([0, 25, 50, 75, 100]);
    expect(axisOf(figure('a', { range: null }))).toBeNull();
  });

  it('is shared by figures that are counted alike', () => {
    expect(sharedAxis([figure('a'), whole()])?.max).toBe(5);
    expect(sharedAxis([figure('a'), figure('b', percent)])).toBeNull();
    expect(sharedAxis([])).toBeNull();
  });

  it('has the whole last', () => {
    const keys = inReadingOrder([whole(), figure('a'), figure('b')]).map(({ key }) => key);
    expect(keys).toEqual(['a', 'b', 'whole']);
  });
});

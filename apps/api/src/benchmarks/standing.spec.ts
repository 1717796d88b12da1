import { standing } from './standing';

describe('where a value stands', () => {
  const group = { lowerQuartile: 2.2, upperQuartile: 3.4 };

  it.each([
    [2.1, 'below'],
    [2.2, 'within'],
    [3.4, 'within'],
    [3.5, 'above'],
  ])('%s is %s the middle half from 2.2 to 3.4', (own, where) => {
    expect(standing(own, group)).toBe(where);
  });

  // A model need not round; beside 3,4 and a quartile of 3,4, "above" would be wrong to every reader.
  it.each([
    [2.15, 'within'],
    [2.14, 'below'],
    [3.44, 'within'],
    [3.45, 'above'],
  ])('%s is compared as it is shown, to a tenth: %s', (own, where) => {
    expect(standing(own, group)).toBe(where);
  });

  it('is nowhere without a value or a group', () => {
    expect([standing(null, group), standing(3, null)]).toEqual([null, null]);
  });
});

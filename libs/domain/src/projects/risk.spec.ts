import fc from 'fast-check';
import { chanceOf, riskProduct, riskWeight } from './risk';

const step = fc.integer({ min: 1, max: 5 });
const order = ['low', 'medium', 'high'];

describe('a risk', () => {
  it('weighs as the table says', () => {
    const table = [1, 2, 3, 4, 5].map((probability) =>
      [1, 2, 3, 4, 5].map((consequence) => riskWeight(probability, consequence)[0]).join(''),
    );
    expect(table).toEqual(['llllm', 'llmmm', 'lmmmh', 'lmmhh', 'mmhhh']);
  });

  it('never weighs less when it grows likelier or graver', () => {
    fc.assert(
      fc.property(step, step, step, step, (a, b, more, graver) => {
        const before = riskWeight(Math.min(a, more), Math.min(b, graver));
        const after = riskWeight(Math.max(a, more), Math.max(b, graver));
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        expect(riskProduct(a, b)).toBe(riskProduct(b, a));
      }),
    );
  });

  it('has the chance of the middle of its band', () => {
    expect([1, 2, 3, 4, 5].map(chanceOf)).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
    for (const none of [0, 6, 1.5, NaN]) expect(() => chanceOf(none)).toThrow(RangeError);
  });
});

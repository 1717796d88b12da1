import * as fc from 'fast-check';
import { leastEvidence, nearEnough, nearness, overlapOf } from './near-duplicate';

const whole =
  'Gevinster uden ejer blev aldrig hjemtaget. Udpeg en navngiven gevinstejer i driften, og skriv beløbet ind i lederens budget.';
const near = (a: string, b: string): number => nearness(overlapOf(a, b, () => 1));

describe('nearness', () => {
  it('knows a begun lesson in one that is whole, in other spelling too', () => {
    expect(near('Gevinster uden ejer blev aldrig hjemtaget', whole)).toBeGreaterThan(nearEnough);
    expect(near('GEVINSTEN har en navngiven ejer i driften og i budgettet', whole)).toBeGreaterThan(
      nearEnough,
    );
    expect(near('Chatbotten gav forkerte svar om åbningstider', whole)).toBeLessThan(0.1);
  });

  it('knows a short lesson in one that goes on about other things', () => {
    const longer = `${whole} Chatbotten gav forkerte svar om åbningstider hele sommeren, og ingen opdagede det.`;
    expect(near(longer, whole)).toBeGreaterThan(nearEnough);
    expect(near(longer, whole)).toBeCloseTo(near(whole, longer));
  });

  it('does not go by two words that fit', () => {
    expect(near('Gevinster', whole)).toBeLessThan(nearEnough);
    expect(near('Uden ejer', whole)).toBeLessThan(nearEnough);
    expect(near('', whole)).toBe(0);
  });

  it('goes by what tells: words that stand everywhere make nothing near', () => {
    const everywhere = new Set(['_kom', 'komm', 'ommu', 'mmun', 'mune', 'une_']);
    const weight = (gram: string): number => (everywhere.has(gram) ? 0 : 1);
    const overlap = overlapOf('kommune robot', 'kommune video', weight);
    expect(overlap.common).toBe(0);
    expect(nearness(overlap)).toBe(0);
  });

  it('lies between nothing and all, and is the same from both sides', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(near(a, b)).toBeGreaterThanOrEqual(0);
        expect(near(a, b)).toBeLessThan(1);
        expect(near(a, b)).toBe(near(b, a));
      }),
    );
    expect(leastEvidence).toBeGreaterThan(0);
  });
});

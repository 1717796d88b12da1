import fc from 'fast-check';
import { distance, mend } from './correction';

const letters = fc.string({ unit: fc.constantFrom(...'abcæøå'), maxLength: 12 });

describe('mending', () => {
  it('takes the fewest letters, then the most used word', () => {
    const known = [
      { word: 'superbrugeren', lessons: 9 },
      { word: 'superbrugere', lessons: 2 },
      { word: 'superbruger', lessons: 5 },
    ];
    expect(mend('supperbrugere', known)).toBe('superbrugere');
    expect(mend('superbrugera', known)).toBe('superbruger');
  });

  it('lets short words, numbers and new compounds be', () => {
    expect(mend('rpaa', [{ word: 'rpa', lessons: 3 }])).toBeNull();
    expect(mend('2026plan', [{ word: '2025plan', lessons: 3 }])).toBeNull();
    expect(mend('arbejdsgangsanalyse', [{ word: 'arbejdsgang', lessons: 3 }])).toBeNull();
    expect(mend('gevinst', [{ word: 'gevinst', lessons: 3 }])).toBeNull();
  });

  it('allows one wrong letter in a word of six, two from nine on', () => {
    expect(mend('kontrat', [{ word: 'kontrakt', lessons: 1 }])).toBe('kontrakt');
    expect(mend('kontat', [{ word: 'kontrakt', lessons: 1 }])).toBeNull();
    expect(mend('leverndoer', [{ word: 'leverandør', lessons: 1 }])).toBeNull();
    expect(mend('leverndør', [{ word: 'leverandør', lessons: 1 }])).toBe('leverandør');
  });
});

describe('distance', () => {
  it('counts neighbours that changed places once', () => {
    expect(distance('gevinst', 'gevisnt')).toBe(1);
    expect(distance('gevinst', 'gevinsten')).toBe(2);
  });

  it('is the same both ways, nothing for the same word only, and never more than the longer word', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = distance(a, b);
        expect(distance(b, a)).toBe(found);
        expect(found === 0).toBe(a === b);
        expect(found).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b, 2)).toBe(Math.min(found, 3));
      }),
    );
  });
});

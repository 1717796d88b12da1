import { findIsolated } from './linear-audit';

const letters = (text: string): readonly string[] => [...text];

describe('the linear audit', () => {
  it.each([
    ['one set of five', ['abcde'], null],
    ['a set of four', ['abcd'], 'abcd'],
    ['a whole and a part that leaves two', ['abcdefgh', 'abcdef'], 'gh'],
    ['a whole and a part that leaves five', ['abcdefghij', 'abcde'], null],
    ['a hidden part given back by the others', ['abcdefghijklmnopq', 'abcdefg', 'hijklmn'], 'opq'],
    // a–e stand in two, k in none of them but in the whole; only all three together leave it alone.
    ['three that overlap in a ring', ['abcdefghij', 'fghijklmno', 'abcdeklmno'], null],
    [
      'a sum of two less a third, with factors other than one',
      ['abcdefghijx', 'fghijklmnox', 'abcdeklmnox', 'abcdefghijklmno'],
      'x',
    ],
  ])('%s', (_, sets, expected) => {
    const found = findIsolated(sets.map(letters), 5);
    expect(found && [...found].sort().join('')).toBe(expected);
  });

  it('takes no more sets than its arithmetic is exact for', () => {
    const sets = Array.from({ length: 22 }, (_, index) => [`${index}`]);
    expect(() => findIsolated(sets, 5)).toThrow('at most 21 sets, not 22');
  });
});

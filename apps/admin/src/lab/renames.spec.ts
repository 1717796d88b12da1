import { Renames } from './renames';

describe('keys that were changed', () => {
  it('lead to the one that there is now, also where a change is taken back', () => {
    const renames = new Renames();
    renames.note('a', 'b');
    renames.note('b', 'c');
    expect(renames.now('a', new Set(['c']))).toBe('c');
    expect(renames.now('c', new Set(['a']))).toBe('a');
    expect(renames.now('b', new Set(['b', 'c']))).toBe('b');
    expect(renames.now('a', new Set(['d']))).toBeUndefined();
    expect(renames.now('d', new Set(['d']))).toBe('d');
  });
});

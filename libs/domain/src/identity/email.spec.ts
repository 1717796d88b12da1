import { RuleBroken } from '../rule-broken';
import { normaliseEmail } from './email';

describe('normaliseEmail', () => {
  it('trims and lowers', () => {
    expect(normaliseEmail('  Sanne.L@Aarhus.DK ')).toBe('sanne.l@aarhus.dk');
    expect(normaliseEmail('søren@ærø.dk')).toBe('søren@ærø.dk');
  });

  it.each(['', 'a', 'a@b', 'a b@c.dk', 'a@b..dk', '<a@b.dk>', `${'x'.repeat(250)}@b.dk`])(
    'refuses %j',
    (text) => {
      expect(() => normaliseEmail(text)).toThrow(RuleBroken);
    },
  );
});

import {
  compare,
  exact,
  explainScore,
  findScore,
  type JsonObject,
  type Model,
  resolveOptions,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import { testScoringPlugin } from '@erfa/scoring-sdk/testing';
import fc from 'fast-check';
import { cases, f, given, group, l, model, outside, p, process, question } from '../testing/cases';
import ordinalRating from './plugin';
import { ratingAt, ratingsOf } from './ratings';

testScoringPlugin(ordinalRating, { cases, models: cases.map((item) => item.model), runs: 300 });

const prepared = (of: Model) =>
  ordinalRating.prepare(
    of,
    resolveOptions(ordinalRating.manifest.options, of.scoring.options ?? {}),
  );
const words = (of: Model, sheet: ReturnType<typeof given>, key: string): string[] => {
  const node = findScore(prepared(of)(sheet), key);
  if (!node) throw new Error(`${key} is missing`);
  return explainScore(node, ordinalRating.manifest, titlesOf(of, 'da'), 'da');
};

describe('ordinal-rating explained', () => {
  it('says which levels are reached, which carry nothing above, and how each attribute is rated', () => {
    const of = model({}, process);
    expect(words(of, given({ a1: f, a2: l, b2: f, a3: f }), 'total')).toEqual([
      'Total: 2 (niveau 2).',
      'Niveau 1 er nået, og alle dets attributter er vurderet f.',
      'Niveau 2 er nået: 2 af 2 attributter er mindst l. Niveauer over kræver, at de er f.',
      'Niveau 3 tæller ikke med: et niveau under er ikke vurderet højt nok.',
      'a1 (niveau 1) er 92,5 %: f.',
      'a2 (niveau 2) er 67,5 %: l.',
      'b2 (niveau 2) er 92,5 %: f.',
      'a3 (niveau 3) er 92,5 %: f.',
    ]);
    expect(words(of, given({ a1: p, a2: outside }), 'total').slice(1)).toEqual([
      'Niveau 1 er ikke nået: 0 af 1 attributter er mindst l.',
      'Niveau 2 tæller ikke med: et niveau under er ikke vurderet højt nok.',
      'Niveau 3 tæller ikke med: et niveau under er ikke vurderet højt nok.',
      'a1 (niveau 1) er 32,5 %: p.',
      'a2 (niveau 2) er udeladt: ikke relevant.',
      'b2 (niveau 2) er ikke besvaret og tæller 0 %: n.',
      'a3 (niveau 3) er ikke besvaret og tæller 0 %: n.',
    ]);
  });

  it('shows how an attribute comes to its percentage and its rating', () => {
    const of = model({ rounding: { mode: 'half-up', place: 0 } }, [
      group('a1', [question('i', 'part'), question('j', 'part'), question('k', 'part')], {
        level: 1,
      }),
    ]);
    expect(words(of, given({ i: 100, j: 100, k: 54 }), 'a1')).toEqual([
      'a1: 85, Stort set opfyldt (L).',
      'i indgår med 100 % og vægt 1 og giver 33,33.',
      'j indgår med 100 % og vægt 1 og giver 33,33.',
      'k indgår med 54 % og vægt 1 og giver 18.',
      'Den nøjagtige værdi 84,67 vises som 85, og det er den, der vurderes.',
      '85 % vurderes som Stort set opfyldt (L).',
    ]);
  });

  it('finds the one attribute that holds a level back', () => {
    const of = model({}, process);
    const sheet = given({ a1: f, a2: l, b2: f, a3: f });
    expect(smallestLift(of, prepared(of), sheet, 'total')).toMatchObject({
      state: 'found',
      from: 2,
      to: 3,
      smallest: true,
      changes: [{ question: 'a2', to: f }],
    });
  });
});

describe('ratings', () => {
  const read = (options: JsonObject) =>
    ratingsOf(resolveOptions(ordinalRating.manifest.options, options));
  const row = (key: string | null, upTo: number, percent: number | null = null) => ({
    key,
    title: { da: 'x', en: 'x' },
    upTo,
    percent,
  });

  it.each<[string, JsonObject, string]>([
    ['bands that do not rise', { ratings: [row('a', 50), row('b', 50), row('c', 100)] }, 'rise'],
    ['a table that ends too early', { ratings: [row('a', 50), row('b', 90)] }, 'up to 100'],
    ['a key twice', { ratings: [row('a', 50), row('a', 100)] }, 'twice'],
    ['no key', { ratings: [row(null, 100)] }, 'key and a title'],
    ['a count outside its band', { ratings: [row('a', 50, 60), row('b', 100)] }, 'not in its band'],
    ['a rating that is not there', { reachedAt: 'x' }, 'none of n, p, l, f'],
    ['less below than for the level', { reachedAt: 'f', belowAt: 'l' }, 'less than the level'],
  ])('refuses %s', (_, options, why) => {
    expect(() => read(options)).toThrow(
      expect.objectContaining({ name: 'ModelRefusal', message: expect.stringContaining(why) }),
    );
  });

  it('gives every percentage one rating, and a higher one never a lower', () => {
    const borders = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 })
      .map((tops) => [...tops.sort((a, b) => a - b), 100]);
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        borders,
        fc.constantFrom('lower', 'upper'),
        percent,
        percent,
        (tops, border, one, other) => {
          const ratings = read({ border, ratings: tops.map((top, at) => row(`r${at}`, top)) });
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const at = ratingAt(ratings, exact(low));
          expect(at).toBeLessThanOrEqual(ratingAt(ratings, exact(high)));
          const top = ratings.all[at]?.upTo ?? exact(0);
          const below = ratings.all[at - 1]?.upTo ?? exact(-1);
          expect(compare(exact(low), top)).toBeLessThanOrEqual(0);
          expect(compare(exact(low), below)).toBeGreaterThanOrEqual(border === 'lower' ? 1 : 0);
        },
      ),
    );
  });

  it('a direct rating is rated as what it is, whatever it counts', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 }),
        fc.constantFrom('lower', 'upper'),
        (tops, border) => {
          const all = [...tops.sort((a, b) => a - b), 100];
          const ratings = read({ border, ratings: all.map((top, at) => row(`r${at}`, top)) });
          ratings.all.forEach(({ percent }, at) => expect(ratingAt(ratings, percent)).toBe(at));
        },
      ),
    );
  });
});

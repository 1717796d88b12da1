import {
  compare,
  exact,
  explainScore,
  findScore,
  type Model,
  resolveOptions,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import { testScoringPlugin } from '@erfa/scoring-sdk/testing';
import { cases, eight, given, key, model, outside, question, three } from '../testing/cases';
import { pick } from './pick';
import minimumOf from './plugin';
import { policyOf } from './policy';

testScoringPlugin(minimumOf, { cases, models: cases.map((item) => item.model), runs: 300 });

const prepared = (of: Model) =>
  minimumOf.prepare(of, resolveOptions(minimumOf.manifest.options, of.scoring.options ?? {}));

describe('minimum-of explained', () => {
  const words = (of: Model, sheet: ReturnType<typeof given>): string[] => {
    const node = findScore(prepared(of)(sheet), 'total');
    if (!node) throw new Error('no total');
    return explainScore(node, minimumOf.manifest, titlesOf(of, 'da'), 'da');
  };

  it('says which part decides, what only takes part, and what is left out', () => {
    expect(words(model({}, three), given({ a: 2, b: outside }))).toEqual([
      'Total: 0 (niveau 0).',
      'a er på 2.',
      'b er udeladt: ikke relevant.',
      'c tæller som 0, og det er det, der bestemmer: ikke besvaret.',
    ]);
  });

  it('says which key measure holds the figure down', () => {
    const of = model({ pick: 'maximum' }, [question('a'), key('b')]);
    expect(words(of, given({ a: 3, b: 1 }))).toEqual([
      'Total: 1 (niveau 1).',
      'a er på 3.',
      'b er på 1.',
      'b er et nøglekrav: tallet 3 sættes ned til 1.',
    ]);
  });

  it('has a sentence for every state of every rule it uses', () => {
    const missing = cases.flatMap(({ model: of, sheet }) => {
      const lines: string[] = [];
      const visit = (node: ReturnType<ReturnType<typeof prepared>>): void => {
        for (const { rule, state } of node.contributions) {
          const texts = minimumOf.manifest.rules[rule];
          if (!texts?.[state === 'left-out' ? 'leftOut' : state]) lines.push(`${rule} ${state}`);
        }
        node.children.forEach(visit);
      };
      visit(prepared(of)(sheet));
      return lines;
    });
    expect(missing).toEqual([]);
  });
});

describe('laws of picking', () => {
  /** All lists of three values from 0 to 3, with each of them a key measure or not: 512. */
  const lists = Array.from({ length: 512 }, (_, at) =>
    [0, 1, 2].map((place) => ({
      value: exact(Math.floor(at / 4 ** place) % 4),
      floor: ((at >> (6 + place)) & 1) === 1,
    })),
  );
  const by = (rule: string, k = 1) => policyOf({ pick: rule, k });

  it('the k-th lowest rises with k, from the lowest to the highest', () => {
    for (const list of lists) {
      const picked = [1, 2, 3, 4].map((k) => pick(list, by('kth-lowest', k))?.picked);
      const [first, second, third, fourth] = picked;
      if (!first || !second || !third || !fourth) throw new Error('nothing picked');
      expect(compare(first, second)).toBeLessThanOrEqual(0);
      expect(compare(second, third)).toBeLessThanOrEqual(0);
      expect([first, third]).toEqual([
        pick(list, by('minimum'))?.picked,
        pick(list, by('maximum'))?.picked,
      ]);
      expect(fourth).toEqual(third);
    }
  });

  it('a key measure more never raises the value, and a minimum needs none', () => {
    for (const list of lists) {
      for (const rule of ['minimum', 'maximum', 'kth-lowest']) {
        const more = list.map((entry, at) => (at === 0 ? { ...entry, floor: true } : entry));
        const [before, after] = [pick(list, by(rule, 2)), pick(more, by(rule, 2))];
        if (!before || !after) throw new Error('nothing picked');
        expect(compare(after.value, before.value)).toBeLessThanOrEqual(0);
        if (rule === 'minimum') expect(after.cap).toBeUndefined();
      }
    }
  });
});

describe('the smallest lift of a minimum', () => {
  it('is every part that stands at the minimum, no more', () => {
    const of = model({}, eight);
    const sheet = given(
      Object.fromEntries([2, 1, 1, 2, 2, 3, 2, 1].map((level, at) => [`s${at}`, level])),
    );
    const lift = smallestLift(of, prepared(of), sheet, 'total', { orderIndependent: true });
    if (lift.state !== 'found') throw new Error(lift.state);
    expect(lift).toMatchObject({ from: 1, to: 2, smallest: true });
    expect(lift.changes.map(({ question: at, to }) => [at, to]).sort()).toEqual([
      ['s1', 2],
      ['s2', 2],
      ['s7', 2],
    ]);
  });
});

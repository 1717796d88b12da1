import {
  compare,
  explainScore,
  findScore,
  type JsonObject,
  measure,
  type Model,
  resolveOptions,
  sampleAnswers,
  smallestLift,
  titlesOf,
} from '@erfa/scoring-sdk';
import { testScoringPlugin } from '@erfa/scoring-sdk/testing';
import {
  cases,
  families,
  four,
  type Given,
  given,
  group,
  met,
  model,
  outside,
  question,
  reach,
} from '../testing/cases';
import { costOf } from './cost';
import deduction from './plugin';
import { policyOf } from './policy';

testScoringPlugin(deduction, { cases, models: cases.map((item) => item.model), runs: 300 });

const prepared = (of: Model) =>
  deduction.prepare(of, resolveOptions(deduction.manifest.options, of.scoring.options ?? {}));

describe('deduction explained', () => {
  const words = (of: Model, values: Given, key: string): string[] => {
    const node = findScore(prepared(of)(given(values)), key);
    if (!node) throw new Error(`${key} is missing`);
    return explainScore(node, deduction.manifest, titlesOf(of, 'da'), 'da');
  };

  it('says what each requirement costs, and what is left', () => {
    const values = { five: outside, three: false, factors: 'some' };
    expect(words(model({}, four), values, 'total')).toEqual([
      'Total: 103.',
      'five koster intet: ikke relevant.',
      'three koster 3 af højst 3 point.',
      'one koster 1 point som ikke opfyldt: ikke besvaret.',
      'factors koster 3 af højst 5 point.',
      'Af 110 point trækkes 7; det giver 103.',
    ]);
    expect(words(model({}, four), values, 'factors')).toEqual([
      'factors: -3.',
      'Svaret (1) koster 3 af højst 5 point.',
    ]);
  });

  it('says what gives no score at all', () => {
    expect(words(model({}, families), { ...met, plan: false }, 'total')).toEqual([
      'Total har ingen score.',
      'first koster i alt 0 point.',
      'second er udeladt: noget nødvendigt er ikke opfyldt.',
      'plan er ikke opfyldt, og uden det gives der ingen score.',
      'Ingen score: noget nødvendigt er ikke opfyldt.',
    ]);
  });

  it('says where the lowest value holds', () => {
    const of = model({ start: 10, floor: 0 }, four);
    expect(words(of, {}, 'total').slice(-2)).toEqual([
      'Af 10 point trækkes 14; det giver -4.',
      '-4 ligger under den nederste grænse og sættes til 0.',
    ]);
  });

  it('states the range from all deductions to none', () => {
    const range = (options: JsonObject) => prepared(model(options, families))(given(met)).range;
    expect(range({})).toEqual({ min: 96, max: 110 });
    expect(range({ start: 10 })).toEqual({ min: -4, max: 10 });
    expect(range({ start: 10, floor: 0 })).toEqual({ min: 0, max: 10 });
  });

  it('has a sentence for every state of every rule it uses', () => {
    const missing = cases.flatMap(({ model: of, sheet }) => {
      const lines: string[] = [];
      const visit = (node: ReturnType<ReturnType<typeof prepared>>): void => {
        for (const { rule, state } of node.contributions) {
          const texts = deduction.manifest.rules[rule];
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

describe('laws of deduction', () => {
  const policy = policyOf({});

  it('a better answer never costs more, whatever the table says, and none more than the most', () => {
    const costs = [0, 1, 2, 3, 4];
    for (const absent of costs) {
      for (const some of costs) {
        for (const all of costs) {
          const attributes = { deductionByKey: { absent, some, all } };
          const cost = costOf(question('q', { scale: reach, attributes }), reach, policy);
          const taken = sampleAnswers(reach).map((answer) => {
            const result = measure(reach, answer);
            if (!result.ok) throw new Error('no answer');
            return cost.of(result.value);
          });
          expect(taken[0]).toEqual(cost.most);
          taken.slice(1).forEach((later, at) => {
            expect(compare(later, taken[at] ?? cost.most)).toBeLessThanOrEqual(0);
          });
        }
      }
    }
  });

  it('the whole is its start less what the groups cost, however they are nested', () => {
    const flat = model({}, four);
    const nested = model({}, [
      group('outer', [group('inner', four.slice(0, 2)), ...four.slice(2)]),
    ]);
    for (const five of [true, false]) {
      for (const three of [true, false]) {
        for (const factors of ['absent', 'some', 'all']) {
          const sheet = given({ five, three, factors });
          expect(prepared(nested)(sheet).value).toBe(prepared(flat)(sheet).value);
        }
      }
    }
  });
});

describe('the smallest lift of a deduction', () => {
  it('is the heaviest requirement that is enough, raised no further than needed', () => {
    const of = model(
      {
        start: 88,
        levelBands: [
          { from: 0, level: 0 },
          { from: 84, level: 1 },
        ],
      },
      four,
    );
    const sheet = given({ five: true, three: false, one: true, factors: 'absent' });
    const lift = smallestLift(of, prepared(of), sheet, 'total');
    expect(lift).toMatchObject({ state: 'found', from: 0, to: 1, smallest: true });
    if (lift.state !== 'found') throw new Error(lift.state);
    expect(lift.changes).toMatchObject([{ question: 'factors', to: 'all' }]);
  });

  it('puts in place what there is no score without', () => {
    const of = model({ levelBands: [{ from: 88, level: 1 }] }, families);
    const lift = smallestLift(of, prepared(of), given({ ...met, plan: false }), 'total');
    expect(lift).toMatchObject({ state: 'found', from: null, changes: [{ question: 'plan' }] });
  });
});

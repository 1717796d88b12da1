import * as fc from 'fast-check';
import { amountIn } from '@erfa/domain';
import type { BusinessCase } from './business-case';
import { type CaseLine, lineYears } from './case-line';
import {
  amountsOfBenefit,
  amountsOfLine,
  type CarriedBenefit,
  carriesGain,
  gainsAgree,
  gainsBeside,
  yearlyGain,
} from './gains';

const kroner = (amount: number): number => amount * 100;
const line = (key: string, more: Partial<CaseLine> = {}): CaseLine => ({
  ...{ key, title: key, scenario: 1, kind: 'cash', basis: 'amounts', quantity: 0, unit: '' },
  ...{ price: 0, points: null, amounts: [], ramp: [], share: 1000 },
  ...more,
});
const benefit = (id: string, more: Partial<CarriedBenefit> = {}): CarriedBenefit => ({
  ...{ id, kind: 'money', lineId: null, amounts: [], amountsContinue: true },
  ...more,
});
const whole = (lines: CaseLine[], years = 4): BusinessCase => ({
  ...{ years, method: 'successive', hoursPerYear: 1450, lines },
});
const from2027 = (...amounts: number[]) =>
  amounts.map((amount, at) => ({ year: 2027 + at, amount: kroner(amount) }));

describe('benefits in money beside the lines that carry them', () => {
  const temps = line('vikarer', { amounts: [528_000, 1_122_000, 1_320_000].map(kroner) });
  const km = line('kilometer', { amounts: [120_000, 255_000, 300_000].map(kroner) });
  const old = line('gammelt', { kind: 'running', scenario: 0, amounts: [kroner(760_000)] });

  it('are carried by gains in money, and by what runs without the project and is spared', () => {
    expect([temps, old].map(carriesGain)).toEqual([true, true]);
    const no = [
      line('a', { kind: 'time' }),
      line('b', { kind: 'running' }),
      line('c', { scenario: 0 }),
      line('d', { kind: 'investment', scenario: 0 }),
    ];
    expect(no.map(carriesGain)).toEqual([false, false, false, false]);
  });

  it('come to a full year apart: what is promised, and what is calculated', () => {
    const promised = benefit('b', { lineId: 'vikarer', amounts: from2027(528_000, 1_320_000) });
    const beside = gainsBeside(whole([temps, km, old]), 2027, [promised]);
    expect(beside.promised).toBe(kroner(1_320_000));
    expect(beside.inCase).toBe(kroner(1_320_000 + 300_000 + 760_000));
    // A gain in money that is lost with the project takes from it.
    expect(yearlyGain(whole([km, line('tabt', { scenario: 0, amounts: [kroner(1)] })]))).toBe(
      kroner(299_999),
    );
  });

  it('say what nobody owns, what no line carries, and in which years the two differ', () => {
    const beside = gainsBeside(
      whole([temps, km, line('tom'), line('tid', { kind: 'time' })]),
      2027,
      [
        benefit('b1', { lineId: 'vikarer', amounts: from2027(528_000, 1_320_000) }),
        benefit('b2', { amounts: from2027(1) }),
        benefit('b3', { kind: 'quality' }),
        benefit('b4', { lineId: 'borte' }),
      ],
    );
    expect(beside.withoutBenefit).toEqual(['kilometer']);
    expect(beside.withoutLine).toEqual(['b2', 'b4']);
    expect(beside.carried).toEqual([
      {
        ...{ lineId: 'vikarer', benefitIds: ['b1'] },
        differences: [{ year: 2028, line: kroner(1_122_000), benefits: kroner(1_320_000) }],
      },
    ]);
    expect(gainsAgree(beside)).toBe(false);
  });

  it('are added up where a line carries several, and a line that carries no money any longer differs', () => {
    const two = [
      benefit('nord', { lineId: 'kilometer', amounts: from2027(60_000, 100_000, 150_000) }),
      benefit('syd', { lineId: 'kilometer', amounts: from2027(60_000, 155_000, 150_000) }),
    ];
    expect(gainsAgree(gainsBeside(whole([km]), 2027, two))).toBe(true);
    const [carried] = gainsBeside(whole([{ ...km, kind: 'time' }]), 2027, two).carried;
    expect(carried?.differences.map(({ line: amount }) => amount)).toEqual([0, 0, 0, 0]);
  });

  it('have nothing to say of a project without money', () => {
    expect(gainsBeside(whole([]), 2027, [])).toEqual({
      ...{ carried: [], withoutLine: [], withoutBenefit: [], promised: null, inCase: null },
    });
  });

  it('agree once one is made of the other, either way', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (amounts, years, spared) => {
          const made = line('l', {
            ...(spared ? { kind: 'running', scenario: 0 } : {}),
            amounts,
          });
          const all = whole([made], years);
          const own = benefit('b', { lineId: 'l', amounts: amountsOfLine(all, made, 2027, 20) });
          expect(gainsBeside(all, 2027, [own]).carried[0]?.differences).toEqual([]);
          const back = line('l', { amounts: amountsOfBenefit(own, 2027, years) });
          expect(lineYears(back, all)).toEqual(lineYears(made, all));
          // Nothing is named twice: the year before the last one named is another amount, or there is none.
          const [last, before] = own.amounts.toReversed();
          expect(before === undefined || before.amount !== last?.amount).toBe(true);
          expect(own.amounts.every(({ year, amount: said }) => amountIn(own, year) === said)).toBe(
            true,
          );
        },
      ),
    );
  });
});

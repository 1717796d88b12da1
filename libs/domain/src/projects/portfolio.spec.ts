import * as fc from 'fast-check';
import { newBenefit } from './benefit';
import { dayNumber } from './benefit-path';
import { decisionsAhead, decisionsOf } from './decision';
import {
  isAmong,
  noGoal,
  portfolioStatuses,
  promisedYearly,
  provenYearly,
  spanOf,
  standingOf,
  toneOf,
  type PortfolioFacts,
  type PortfolioFilter,
} from './portfolio';
import { projectPhases, projectStates } from './project';

const calm: PortfolioFacts = {
  ...{ phase: 'implementation', state: 'active', goLiveOn: '2027-03-01', decisionOn: null },
  ...{ baselinesMissing: 0, unitsWithoutDay: 0, benefitsBehind: 0, benefitsReached: 0 },
  ...{ benefits: 2, benefitsMeasured: 2, baselinesLost: 0, risksUnheld: 0 },
};
const today = '2026-11-23';
const stands = (change: Partial<PortfolioFacts>): string => {
  const { status, count } = standingOf({ ...calm, ...change }, today);
  return `${status} ${count}`;
};

describe('how a project stands in a portfolio', () => {
  it('is the most pressing of what there is', () => {
    expect(stands({})).toBe('on-plan 0');
    expect(stands({ goLiveOn: '2026-11-22' })).toBe('late 1');
    expect(stands({ goLiveOn: today })).toBe('on-plan 0');
    expect(stands({ baselinesMissing: 2, benefitsBehind: 1 })).toBe('baseline-missing 2');
    expect(stands({ unitsWithoutDay: 2, risksUnheld: 1 })).toBe('units-without-day 2');
    expect(stands({ decisionOn: '2026-11-09' })).toBe('decision-late 14');
    expect(stands({ risksUnheld: 3 })).toBe('risk-unheld 3');
    expect(stands({ goLiveOn: null })).toBe('not-planned 0');
    expect(stands({ phase: 'idea', decisionOn: '2026-12-14' })).toBe('waits-for-decision 0');
    expect(stands({ phase: 'realisation', goLiveOn: '2026-01-01' })).toBe('on-plan 0');
    expect(stands({ phase: 'realisation', benefitsReached: 2 })).toBe('reached 0');
    expect(stands({ phase: 'realisation', benefitsReached: 1 })).toBe('on-plan 0');
    expect(stands({ phase: 'realisation', benefits: 0 })).toBe('nothing-promised 0');
    expect(stands({ state: 'paused', goLiveOn: '2020-01-01' })).toBe('paused 0');
  });

  it('says that nothing is measured in what is in use, once a measurement could be there', () => {
    const live = { phase: 'realisation', benefitsMeasured: 0 } as const;
    expect(stands({ ...live, goLiveOn: null })).toBe('unmeasured 2');
    expect(stands({ ...live, goLiveOn: '2026-01-01' })).toBe('unmeasured 2');
    expect(stands({ ...live, goLiveOn: '2026-11-01' })).toBe('on-plan 0');
    // Without a baseline nothing can ever be held against it.
    expect(stands({ ...live, goLiveOn: '2026-11-01', baselinesLost: 1 })).toBe('unmeasured 2');
    expect(stands({ benefitsMeasured: 0 })).toBe('on-plan 0');
  });

  it('never is louder for something less, whatever the facts', () => {
    const day = fc.option(
      fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`),
    );
    const few = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(
        fc.record({
          ...{ phase: fc.constantFrom(...projectPhases), state: fc.constantFrom(...projectStates) },
          ...{ goLiveOn: day, decisionOn: day, baselinesMissing: few, unitsWithoutDay: few },
          ...{ benefitsBehind: few, benefitsReached: few, benefits: few, risksUnheld: few },
          ...{ benefitsMeasured: few, baselinesLost: few },
        }),
        (facts) => {
          const { status, count } = standingOf(facts, today);
          const rank = portfolioStatuses.indexOf(status);
          // Taking one thing away leads to the same, or to something less pressing.
          for (const field of ['baselinesMissing', 'benefitsBehind', 'risksUnheld'] as const) {
            const less = standingOf({ ...facts, [field]: 0 }, today).status;
            expect(portfolioStatuses.indexOf(less)).toBeGreaterThanOrEqual(rank);
          }
          expect(count > 0).toBe(toneOf(status) === 'act');
        },
      ),
    );
  });
});

describe('money of benefits in a year', () => {
  const benefit = {
    ...newBenefit('Kørsel', 'economy', 'money'),
    ...{ baselineValue: 100, targetValue: 60, lowerIsBetter: true },
    amounts: [
      { year: 2027, amount: 20_000_000 },
      { year: 2028, amount: 44_000_000 },
    ],
  };

  it('is promised as in the last year, or as in the largest where nothing goes on', () => {
    expect(promisedYearly(benefit)).toBe(44_000_000);
    expect(promisedYearly({ ...benefit, amounts: benefit.amounts.toReversed() })).toBe(44_000_000);
    const once = [
      { year: 2027, amount: 5 },
      { year: 2028, amount: 3 },
    ];
    expect(promisedYearly({ ...benefit, amountsContinue: false, amounts: once })).toBe(5);
    expect(promisedYearly({ ...benefit, kind: 'time' })).toBe(0);
    expect(promisedYearly({ ...benefit, amounts: [] })).toBe(0);
  });

  it('is proven by how far the newest measurement has come', () => {
    // 100 → 60, measured 70: three quarters of the way.
    expect(provenYearly(benefit, 70)).toBe(33_000_000);
    expect(provenYearly(benefit, 60)).toBe(44_000_000);
    expect(provenYearly(benefit, 100)).toBe(0);
    expect(provenYearly(benefit, 110)).toBe(-11_000_000);
    expect(provenYearly(benefit, null)).toBeNull();
    expect(provenYearly({ ...benefit, kind: 'quality' }, 60)).toBeNull();
    expect(provenYearly({ ...benefit, baselineValue: null }, 70)).toBeNull();
    expect(provenYearly({ ...benefit, baselineValue: null }, 50)).toBe(44_000_000);
  });

  it('is proven in proportion: promised at the target, nothing at the baseline, more for what is better', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, value, value, (baselineValue, targetValue, one, other) => {
        fc.pre(baselineValue !== targetValue);
        const way = { ...benefit, baselineValue, targetValue };
        expect(provenYearly(way, targetValue)).toBe(44_000_000);
        expect(provenYearly(way, baselineValue)).toBe(0);
        const up = targetValue > baselineValue;
        const better = up ? Math.max(one, other) : Math.min(one, other);
        const worse = up ? Math.min(one, other) : Math.max(one, other);
        expect(provenYearly(way, better)).toBeGreaterThanOrEqual(provenYearly(way, worse) ?? 0);
      }),
    );
  });
});

describe('a filter', () => {
  const project = {
    ...({ title: 'Skærmbesøg i hjemmeplejen', phase: 'analysis', tone: 'act' } as const),
    ...{ ownerName: 'Lone Friis', managerName: null, goalIds: ['g'] },
    units: [{ id: 'u', name: 'Hjemmepleje Syd' }],
  };
  const all: PortfolioFilter = { words: '', unit: null, tone: null, phase: null, goal: null };

  it('takes every word, anywhere, and all that is chosen together', () => {
    expect(isAmong(project, all)).toBe(true);
    expect(isAmong(project, { ...all, words: '  SYD skærm  friis' })).toBe(true);
    expect(isAmong(project, { ...all, words: 'skærm nord' })).toBe(false);
    expect(isAmong(project, { ...all, unit: 'u', tone: 'act', phase: 'analysis', goal: 'g' })).toBe(
      true,
    );
    const others: Partial<PortfolioFilter>[] = [
      ...[{ unit: 'v' }, { tone: 'done' as const }, { phase: 'idea' as const }, { goal: 'h' }],
    ];
    for (const other of others) expect(isAmong(project, { ...all, ...other })).toBe(false);
    expect(isAmong(project, { ...all, goal: noGoal })).toBe(false);
    expect(isAmong({ ...project, goalIds: [] }, { ...all, goal: noGoal })).toBe(true);
  });
});

describe('a timeline', () => {
  const project = {
    ...({ phase: 'implementation', createdOn: '2026-06-01', beginsOn: '2026-07-01' } as const),
    ...{ goLiveOn: '2027-03-01', followedUntil: null },
  };
  const mark = { kind: 'business-case', plannedOn: '2026-09-01' } as const;
  const decided = { ...mark, outcome: 'go', decidedOn: '2026-10-15' } as const;
  const open = { ...mark, outcome: null, decidedOn: null };

  it('runs from the first day over the decision to the day it goes live', () => {
    expect(spanOf(project, [decided])).toEqual({
      ...{ beginsOn: '2026-07-01', duringOn: '2026-10-15', afterOn: '2027-03-01', endsOn: null },
    });
    expect(spanOf({ ...project, phase: 'analysis' }, [open]).duringOn).toBe('2026-09-01');
    // What is bought is begun with the contract.
    expect(
      spanOf(project, [{ ...decided, decidedOn: '2026-12-01', kind: 'contract' }, decided]),
    ).toMatchObject({ duringOn: '2026-12-01' });
    const fresh = { ...project, phase: 'idea', beginsOn: null, goLiveOn: null } as const;
    expect(spanOf(fresh, [])).toEqual({
      ...{ beginsOn: '2026-06-01', duringOn: null, afterOn: null, endsOn: null },
    });
  });

  it('never runs backwards, whatever was written', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((date) => `2027-02-${String(date).padStart(2, '0')}`);
    const perhaps = fc.option(day);
    fc.assert(
      fc.property(
        fc.record({
          ...{ phase: fc.constantFrom(...projectPhases), createdOn: day, beginsOn: perhaps },
          ...{ goLiveOn: perhaps, followedUntil: perhaps },
        }),
        perhaps,
        fc.boolean(),
        (one, on, go) => {
          const outcome = go && on !== null ? 'go' : null;
          const marks = [{ ...mark, plannedOn: on, outcome, decidedOn: outcome && on } as const];
          const span = spanOf(one, marks);
          const days = [span.beginsOn, span.duringOn, span.afterOn, span.endsOn]
            .filter((each) => each !== null)
            .map(dayNumber);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('decisions ahead', () => {
  it('are those that open a later phase, and the hand-over', () => {
    expect(decisionsAhead('idea', true)).toEqual(decisionsOf(true));
    expect(decisionsAhead('procurement', true)).toEqual(['contract', 'go-live', 'handover']);
    expect(decisionsAhead('implementation', false)).toEqual(['go-live', 'handover']);
    expect(decisionsAhead('realisation', true)).toEqual(['handover']);
  });
});

import { partOf, type ProjectPhase, type ProjectState } from './project';
import { amountIn, isReached, type BenefitForm } from './benefit';
import { dayNumber, progressOf } from './benefit-path';
import type { DecisionKind, DecisionOutcome } from './decision';

/** How a project stands in a list of all: to act on, under way, done, or not yet its time. */
export const portfolioTones = ['act', 'doing', 'done', 'later'] as const;
export type PortfolioTone = (typeof portfolioTones)[number];

/** What is said of a project in two to four words; of several the first in this order. */
export const portfolioStatuses = [
  'stopped',
  'paused',
  'closed',
  'late',
  'baseline-missing',
  'units-without-day',
  'benefit-behind',
  'unmeasured',
  'decision-late',
  'risk-unheld',
  'reached',
  'nothing-promised',
  'waits-for-decision',
  'not-planned',
  'on-plan',
] as const;
export type PortfolioStatus = (typeof portfolioStatuses)[number];

const tones: Readonly<Record<PortfolioStatus, PortfolioTone>> = {
  ...({ stopped: 'later', paused: 'later', closed: 'done', late: 'act' } as const),
  ...({ 'baseline-missing': 'act', 'units-without-day': 'act', 'benefit-behind': 'act' } as const),
  ...({ unmeasured: 'act' } as const),
  ...({ 'decision-late': 'act', 'risk-unheld': 'act', reached: 'done' } as const),
  'nothing-promised': 'later',
  ...({ 'waits-for-decision': 'later', 'not-planned': 'later', 'on-plan': 'doing' } as const),
};

/** How loud a status is. */
export const toneOf = (status: PortfolioStatus): PortfolioTone => tones[status];

/** What a project's status is told by. Days are ISO dates. */
export interface PortfolioFacts {
  phase: ProjectPhase;
  state: ProjectState;
  goLiveOn: string | null;
  /** The day of the next decision; null where none is planned. */
  decisionOn: string | null;
  /** Benefits whose baseline can still be taken and is not. */
  baselinesMissing: number;
  /** Units that take it into use and have agreed no day, where going live is near. */
  unitsWithoutDay: number;
  /** Benefits whose newest measurement is so far behind the promise that it calls for an action. */
  benefitsBehind: number;
  benefitsReached: number;
  benefitsMeasured: number;
  /** Benefits whose baseline was not taken before going live. */
  baselinesLost: number;
  benefits: number;
  /** Heavy risks without somebody or something against them. */
  risksUnheld: number;
}

/** A status, and the number that goes with it: how many of something, or days that something is late; else 0. */
export interface PortfolioStanding {
  status: PortfolioStatus;
  count: number;
}

/**
 * Says how a project stands, the most pressing first: what is over or at rest is no longer late; going live that has passed comes
 * before a baseline, which comes before all that can still be mended later.
 * @param today ISO date
 */
export function standingOf(facts: PortfolioFacts, today: string): PortfolioStanding {
  const { state, phase, goLiveOn, decisionOn } = facts;
  const say = (status: PortfolioStatus, count = 0): PortfolioStanding => ({ status, count });
  if (state !== 'active') return say(state);
  const live = partOf(phase) === 'after';
  if (!live && goLiveOn !== null && goLiveOn < today)
    return say('late', dayNumber(today) - dayNumber(goLiveOn));
  if (facts.baselinesMissing > 0) return say('baseline-missing', facts.baselinesMissing);
  if (facts.unitsWithoutDay > 0) return say('units-without-day', facts.unitsWithoutDay);
  if (facts.benefitsBehind > 0) return say('benefit-behind', facts.benefitsBehind);
  if (live && isUnmeasured(facts, today)) return say('unmeasured', facts.benefits);
  if (decisionOn !== null && decisionOn < today)
    return say('decision-late', dayNumber(today) - dayNumber(decisionOn));
  if (facts.risksUnheld > 0) return say('risk-unheld', facts.risksUnheld);
  if (live && facts.benefits > 0 && facts.benefitsReached === facts.benefits) return say('reached');
  if (live) return say(facts.benefits === 0 ? 'nothing-promised' : 'on-plan');
  if (goLiveOn === null && decisionOn === null) return say('not-planned');
  return say(phase === 'idea' ? 'waits-for-decision' : 'on-plan');
}

/** Days after going live in which nobody expects a measurement: the longest usual period, a quarter. */
const firstQuarter = 92;

/** Whether a project in use has shown nothing, and its first measurement is overdue or has nothing to be held against. */
const isUnmeasured = (facts: PortfolioFacts, today: string): boolean =>
  facts.benefits > 0 &&
  facts.benefitsMeasured === 0 &&
  (facts.baselinesLost > 0 ||
    facts.goLiveOn === null ||
    dayNumber(today) - dayNumber(facts.goLiveOn) > firstQuarter);

/**
 * What a money benefit promises to save in a full year, in øre: the last year's amount where it goes on, else the largest year's.
 * Nothing for time and quality: they are never turned into money.
 */
export function promisedYearly({
  kind,
  amounts,
  amountsContinue,
}: Pick<BenefitForm, 'kind' | 'amounts' | 'amountsContinue'>): number {
  if (kind !== 'money' || amounts.length === 0) return 0;
  const last = Math.max(...amounts.map(({ year }) => year));
  return amountsContinue
    ? amountIn({ amounts, amountsContinue }, last)
    : Math.max(...amounts.map(({ amount }) => amount));
}

/**
 * What a money benefit is shown to save in a full year, in whole øre: what it promises, times how much of the way from baseline to
 * target its newest measurement has come (may be negative, and more than promised). Null where nothing is measured, or no way is
 * known.
 */
export function provenYearly(
  benefit: Pick<
    BenefitForm,
    'kind' | 'amounts' | 'amountsContinue' | 'baselineValue' | 'targetValue' | 'lowerIsBetter'
  >,
  latest: number | null,
): number | null {
  const promised = promisedYearly(benefit);
  if (promised === 0 || latest === null) return null;
  const progress = progressOf(benefit, latest);
  // Without a baseline there is no way to measure along; a target that is reached is reached all the same.
  if (progress === null) return isReached(benefit, latest) ? promised : null;
  const amount = (promised * progress) / 100;
  const whole = Math.sign(amount) * Math.round(Math.abs(amount)) + 0;
  return Number.isSafeInteger(whole) ? whole : null;
}

/** How somebody looks at the portfolio; empty texts and null leave nothing out. */
export interface PortfolioFilter {
  words: string;
  unit: string | null;
  tone: PortfolioTone | null;
  phase: ProjectPhase | null;
  goal: string | null;
}

/** What of a project a filter looks at. */
export interface Filtered {
  title: string;
  phase: ProjectPhase;
  tone: PortfolioTone;
  ownerName: string | null;
  managerName: string | null;
  units: readonly { id: string; name: string }[];
  goalIds: readonly string[];
}

/** What no goal is chosen for. */
export const noGoal = 'none';

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da');

/**
 * Whether a project is among those that are asked for: every word stands in its title, its units or with who owns and leads it, in
 * any case; the unit, status, phase and goal are its own. The goal {@link noGoal} asks for those without any.
 */
export function isAmong(project: Filtered, filter: PortfolioFilter): boolean {
  const { title, ownerName, managerName, units } = project;
  const text = folded(
    [title, ownerName, managerName, ...units.map(({ name }) => name)].filter(Boolean).join('\n'),
  );
  const words = folded(filter.words).split(/\s+/u);
  return (
    words.every((word) => text.includes(word)) &&
    (filter.unit === null || units.some(({ id }) => id === filter.unit)) &&
    (filter.tone === null || project.tone === filter.tone) &&
    (filter.phase === null || project.phase === filter.phase) &&
    (filter.goal === null ||
      (filter.goal === noGoal
        ? project.goalIds.length === 0
        : project.goalIds.includes(filter.goal)))
  );
}

/** A decision point as a timeline needs it. */
export interface TimelineMark {
  kind: DecisionKind;
  plannedOn: string | null;
  outcome: DecisionOutcome | null;
  decidedOn: string | null;
}

/** Days (ISO) at which a project's parts begin and end; null where nobody has said so. */
export interface ProjectSpan {
  /** Før begins. */
  beginsOn: string;
  /** Under begins: the day it was decided, else the day that the decision is planned for. */
  duringOn: string | null;
  /** Efter begins: the day it goes live. */
  afterOn: string | null;
  /** It is followed until then. */
  endsOn: string | null;
}

const opensDuring: readonly DecisionKind[] = ['contract', 'business-case'];

/**
 * The parts of a project on a timeline, in order of time: a part that would begin before the one it follows begins with it.
 * @param project `createdOn` stands for the first day where no other is known
 */
export function spanOf(
  project: {
    phase: ProjectPhase;
    createdOn: string;
    beginsOn: string | null;
    goLiveOn: string | null;
    followedUntil: string | null;
  },
  marks: readonly TimelineMark[],
): ProjectSpan {
  const { beginsOn: written, goLiveOn, followedUntil, createdOn, phase } = project;
  const opening = opensDuring.flatMap((kind) => marks.find((mark) => mark.kind === kind) ?? [])[0];
  const gone = opening?.outcome === 'go' ? opening.decidedOn : null;
  const part = partOf(phase);
  const during = gone ?? (part === 'before' ? (opening?.plannedOn ?? null) : null);
  const known = [written, during, goLiveOn].filter((day) => day !== null);
  const beginsOn = written ?? [createdOn, ...known].toSorted()[0] ?? createdOn;
  const notBefore = (day: string | null, other: string): string | null =>
    day !== null && day < other ? other : day;
  // What runs already, and nobody knows since when, has no part before that could be shown.
  const duringOn = notBefore(during ?? (part === 'before' ? null : beginsOn), beginsOn);
  const afterOn = notBefore(goLiveOn ?? (part === 'after' ? duringOn : null), duringOn ?? beginsOn);
  return {
    beginsOn,
    duringOn,
    afterOn,
    endsOn: notBefore(followedUntil, afterOn ?? duringOn ?? beginsOn),
  };
}

export const portfolioLimits = {
  /** Saved views of a person, and of the organisation. */
  views: 50,
  viewName: 60,
  /** The address of a view: what stands after its question mark. */
  viewQuery: 500,
  /** Rows of a file of projects. */
  rows: 500,
  goals: 20,
  /** Dimensions that point to a goal. */
  dimensions: 20,
} as const;

/** What a column of a municipality's own list may hold. */
export const projectFileFields = [
  'title',
  'purpose',
  'kind',
  'phase',
  'state',
  'units',
  'owner',
  'manager',
  'beginsOn',
  'goLiveOn',
  'decisionOn',
  'expense',
  'benefit',
  'system',
  'supplier',
  'caseNumber',
  'goal',
  'kle',
] as const;
export type ProjectFileField = (typeof projectFileFields)[number];

/** What the amounts of a list are written in. */
export const fileMoneyUnits = ['kr', 'thousand', 'million'] as const;
export type FileMoneyUnit = (typeof fileMoneyUnits)[number];

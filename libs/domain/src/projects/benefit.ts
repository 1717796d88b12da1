/**
 * The four sides on which an effect is looked for (København's model for benefits: borgere, processer, økonomi, medarbejdere),
 * in the order of the page: it begins with the citizen.
 */
export const benefitSides = ['citizens', 'processes', 'economy', 'employees'] as const;
export type BenefitSide = (typeof benefitSides)[number];

/** Money that leaves a budget, time that is released for something else, or quality, which is neither. */
export const benefitKinds = ['money', 'time', 'quality'] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** How often a benefit is measured. */
export const benefitFrequencies = [
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'once',
] as const;
export type BenefitFrequency = (typeof benefitFrequencies)[number];

/** How long each text may be, and how many of each there may be. */
export const benefitLimits = {
  name: 120,
  text: 1000,
  short: 200,
  account: 60,
  /** In a project's first view; more can be added, and it is said plainly that three are easier to follow. */
  advised: 3,
  perProject: 30,
  years: 20,
  points: 60,
  nodes: 60,
  links: 300,
  measurements: 500,
  /** Largest value either way of an indicator, in its own unit. */
  value: 1e12,
  /** Largest amount of one year, in øre. */
  amount: 1e13,
} as const;

/** What is saved in one budget year, in øre; a saving is positive. */
export interface BenefitAmount {
  year: number;
  amount: number;
}

/** A value that is promised for a day (ISO date), between the baseline and the target. */
export interface PromisedPoint {
  on: string;
  value: number;
}

/** What a benefit promises and how it is measured, as somebody writes it. Values are in the indicator's own unit, days ISO dates. */
export interface BenefitForm {
  name: string;
  description: string;
  side: BenefitSide;
  kind: BenefitKind;
  /** What the citizen needs, in the citizen's words; who was asked, and how. */
  need: string;
  askedWho: string;
  askedHow: string;
  indicator: string;
  unit: string;
  /** Whether a lower value is the better one. */
  lowerIsBetter: boolean;
  method: string;
  source: string;
  frequency: BenefitFrequency;
  baselineValue: number | null;
  baselineOn: string | null;
  baselineNote: string;
  targetValue: number | null;
  targetOn: string | null;
  /** Promised values between baseline and target; none means a straight line. */
  path: PromisedPoint[];
  ownerId: string | null;
  /** Share of the potential that is really taken home, in per cent, 0 to 100. */
  realisationShare: number | null;
  /** Whose budget is reduced: a unit, words, or both. */
  budgetUnitId: string | null;
  budgetOf: string;
  account: string;
  amounts: BenefitAmount[];
  /** Whether the last year's amount is that of every year after it. */
  amountsContinue: boolean;
  decidedBy: string;
  decidedOn: string | null;
  /** The line of the business case that carries it; for money alone. */
  lineId: string | null;
}

/** A benefit before anybody has written more than its name. */
export const newBenefit = (name: string, side: BenefitSide, kind: BenefitKind): BenefitForm => ({
  ...{ name, description: '', side, kind, need: '', askedWho: '', askedHow: '' },
  ...{ indicator: '', unit: '', lowerIsBetter: false, method: '', source: '' },
  ...{ frequency: 'quarterly', baselineValue: null, baselineOn: null, baselineNote: '' },
  ...{ targetValue: null, targetOn: null, path: [], ownerId: null, realisationShare: null },
  ...{ budgetUnitId: null, budgetOf: '', account: '', amounts: [], amountsContinue: true },
  ...{ decidedBy: '', decidedOn: null, lineId: null },
});

/** What a benefit lacks before its owner can say yes to it. */
export const benefitGaps = [
  'indicator',
  'unit',
  'target',
  'days',
  'owner',
  'budget',
  'amounts',
  'decision',
] as const;
export type BenefitGap = (typeof benefitGaps)[number];

/**
 * What is missing of the promise, in the order of the form; `days` is a target that lies no later than the baseline. The
 * baseline itself is no part of it, since it is taken, not promised.
 */
export function gapsOf(benefit: BenefitForm): BenefitGap[] {
  const gaps: BenefitGap[] = [];
  if (benefit.indicator.trim() === '') gaps.push('indicator');
  if (benefit.unit.trim() === '') gaps.push('unit');
  if (benefit.targetValue === null || benefit.targetOn === null) gaps.push('target');
  const { baselineOn, targetOn } = benefit;
  if (baselineOn !== null && targetOn !== null && targetOn <= baselineOn) gaps.push('days');
  if (benefit.ownerId === null) gaps.push('owner');
  if (benefit.kind === 'money') {
    if (benefit.budgetUnitId === null && benefit.budgetOf.trim() === '') gaps.push('budget');
    if (benefit.amounts.length === 0) gaps.push('amounts');
    if (benefit.decidedBy.trim() === '' || benefit.decidedOn === null) gaps.push('decision');
  }
  return gaps;
}

/**
 * What is missing before the owner can say yes. It need not be decided yet whose budget is lowered: an owner who is asked while the
 * project is an idea says yes to the figure, and that it was said before the decision is kept with the yes.
 */
export const gapsBeforeYes = (benefit: BenefitForm): BenefitGap[] =>
  gapsOf(benefit).filter((gap) => gap !== 'decision');

/** Whether the baseline is there: a value and the day it is of. */
export const hasBaseline = (
  benefit: Pick<BenefitForm, 'baselineValue' | 'baselineOn'>,
): benefit is { baselineValue: number; baselineOn: string } =>
  benefit.baselineValue !== null && benefit.baselineOn !== null;

/**
 * How a benefit stands, derived and never set: something of the promise is missing; its baseline is missing and can still be
 * taken, or was not taken in time; its owner has not said yes; it can be measured; it is measured; it is there.
 */
export const benefitStatuses = [
  'draft',
  'baseline-missing',
  'baseline-lost',
  'unaccepted',
  'ready',
  'measured',
  'reached',
] as const;
export type BenefitStatus = (typeof benefitStatuses)[number];

/**
 * @param latest the newest measurement's value; null before the first
 * @param goneLive whether the project is in use
 */
export function statusOf(
  benefit: BenefitForm,
  accepted: boolean,
  latest: number | null,
  goneLive: boolean,
): BenefitStatus {
  if (latest !== null && isReached(benefit, latest)) return 'reached';
  if (gapsOf(benefit).length > 0) return 'draft';
  if (!hasBaseline(benefit)) return goneLive ? 'baseline-lost' : 'baseline-missing';
  if (latest !== null) return 'measured';
  return accepted ? 'ready' : 'unaccepted';
}

/** Whether a value is as good as the target or better. */
export function isReached(
  { targetValue, lowerIsBetter }: Pick<BenefitForm, 'targetValue' | 'lowerIsBetter'>,
  value: number,
): boolean {
  if (targetValue === null) return false;
  return lowerIsBetter ? value <= targetValue : value >= targetValue;
}

/** Whether the target lies on the worse side of the baseline, which is a slip more often than a plan. */
export function aimsBackwards(benefit: BenefitForm): boolean {
  if (benefit.baselineValue === null || benefit.targetValue === null) return false;
  return benefit.lowerIsBetter
    ? benefit.targetValue > benefit.baselineValue
    : benefit.targetValue < benefit.baselineValue;
}

/**
 * What an owner says yes to. Taking the baseline for the first time changes no promise; another baseline than the one that was
 * there does, since the same target is then another distance.
 */
const promised = [
  ...['kind', 'indicator', 'unit', 'lowerIsBetter', 'targetValue', 'targetOn', 'path'],
  ...['ownerId', 'realisationShare', 'budgetUnitId', 'budgetOf', 'account', 'amounts'],
  'amountsContinue',
] as readonly (keyof BenefitForm)[];

/** By whom and when the money was decided. Whoever said yes to it as decided is asked again when it is another decision. */
const decision: readonly (keyof BenefitForm)[] = ['decidedBy', 'decidedOn'];

/**
 * Whether a change of these fields takes back what the owner said yes to.
 * @param early whether the yes was given before the money was decided: then the decision may come, and the figures stay the same
 */
export function changesPromise(
  before: BenefitForm,
  changed: readonly (keyof BenefitForm)[],
  early = false,
): boolean {
  const baseline = changed.includes('baselineValue') && before.baselineValue !== null;
  const other = !early && changed.some((field) => decision.includes(field));
  return baseline || other || changed.some((field) => promised.includes(field));
}

/** What a money benefit saves in a year, in øre: nothing before its first year, the last one's amount after it where it goes on. */
export function amountIn(
  { amounts, amountsContinue }: Pick<BenefitForm, 'amounts' | 'amountsContinue'>,
  year: number,
): number {
  const own = amounts.find((one) => one.year === year);
  if (own) return own.amount;
  const last = amounts.reduce<BenefitAmount | null>(
    (latest, one) => (latest === null || one.year > latest.year ? one : latest),
    null,
  );
  return amountsContinue && last !== null && year > last.year ? last.amount : 0;
}

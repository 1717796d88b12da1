import type { BenefitFrequency } from './benefit';
import type { BenefitPromise } from './benefit-path';

/** What is followed after going live: a benefit, or a criterion of the project's success that is no benefit. */
export const followedKinds = ['benefit', 'criterion'] as const;
export type FollowedKind = (typeof followedKinds)[number];

export const followUpLimits = {
  title: 120,
  unit: 60,
  source: 200,
  criteria: 10,
  /** Measurements of one criterion. */
  measurements: 500,
  cause: 1000,
  /** What is done about a deviation: it becomes a task. */
  action: 200,
  takesOver: 2000,
  reservation: 1000,
  /** Lines of a hand-over's checklist. */
  items: 40,
  /** Lines of what became beside those that were decided. */
  furtherLines: 50,
  /** Largest amount of a line and year either way, in øre. */
  amount: 1_000_000_000_000,
} as const;

/** A criterion of success as it is written; it is measured as a benefit is, on a straight path from baseline to target. */
export interface CriterionForm {
  title: string;
  unit: string;
  source: string;
  lowerIsBetter: boolean;
  frequency: BenefitFrequency;
  baselineValue: number | null;
  baselineOn: string | null;
  targetValue: number | null;
  targetOn: string | null;
  ownerId: string | null;
}

/** A criterion as a promise: without points on the way. */
export const promiseOfCriterion = (criterion: CriterionForm): BenefitPromise => ({
  ...{ baselineValue: criterion.baselineValue, baselineOn: criterion.baselineOn },
  ...{ targetValue: criterion.targetValue, targetOn: criterion.targetOn },
  ...{ path: [], lowerIsBetter: criterion.lowerIsBetter },
});

/** What somebody learned: it worked, it did not, or it is done otherwise next time. */
export const experienceKinds = ['worked', 'failed', 'next-time'] as const;
export type ExperienceKind = (typeof experienceKinds)[number];

export const experienceLimits = {
  text: 1000,
  /** What is written at once, in five minutes. */
  atOnce: 12,
  perProject: 300,
} as const;

/** The first sentence of a text as a title, at a word's end where it is too long. */
export function titleFrom(text: string, most: number): string {
  const [first = ''] = text.trim().split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u);
  const sentence = first.replace(/[.]$/u, '').replace(/\s+/gu, ' ').trim();
  const signs = Array.from(sentence);
  if (signs.length <= most) return sentence;
  const cut = signs.slice(0, most - 1).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}

/** How much work it is to change the answer to a question, in words. */
export const effortSizes = ['small', 'medium', 'large'] as const;
export type EffortSize = (typeof effortSizes)[number];

/** What a municipality says it takes to change the answer to a question: a size, or working days of one person. */
export interface Effort {
  readonly size: EffortSize | null;
  readonly days: number | null;
}

/**
 * Working days of one person that a size stands for when ways are compared: a week, a month, a quarter.
 * A convention of this house, told to the reader wherever it decides; who knows better writes days.
 */
export const daysOfSize: Readonly<Record<EffortSize, number>> = { small: 5, medium: 20, large: 60 };

/** What a question counts that nobody has said anything of. */
export const usualEffort: EffortSize = 'medium';

/** The most days that an effort may be: ten years of one person's work. */
export const mostEffortDays = 2200;

/** An effort in working days. */
export function effortDays({ size, days }: Effort): number {
  return days ?? daysOfSize[size ?? usualEffort];
}

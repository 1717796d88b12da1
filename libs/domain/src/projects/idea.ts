import { benefitSides, type BenefitSide } from './benefit';

/** How much an idea gives on one side. */
export const ideaGrades = ['none', 'small', 'medium', 'large'] as const;
export type IdeaGrade = (typeof ideaGrades)[number];

/** How much work an idea is, or how ready those are that it is for. */
export const ideaSizes = ['small', 'medium', 'large'] as const;
export type IdeaSize = (typeof ideaSizes)[number];

/** What was decided about an idea; a go makes a project of it and is not decided again. */
export const ideaOutcomes = ['go', 'wait', 'reject'] as const;
export type IdeaOutcome = (typeof ideaOutcomes)[number];

export const ideaLimits = {
  title: 120,
  problem: 2000,
  forWhom: 1000,
  reason: 1000,
  kle: 3,
} as const;

/** An idea card (vurderingskort), as somebody writes it. Null is a side that nobody has weighed yet. */
export interface IdeaForm {
  title: string;
  problem: string;
  forWhom: string;
  citizens: IdeaGrade | null;
  processes: IdeaGrade | null;
  economy: IdeaGrade | null;
  employees: IdeaGrade | null;
  effort: IdeaSize | null;
  readiness: IdeaSize | null;
  /** Whether the law demands it; it then has to be done however it is weighed. */
  statutory: boolean;
  kle: string[];
}

/** The most that an idea can be worth. */
export const mostIdeaValue = 3 * benefitSides.length;

/**
 * What an idea is worth, 0 to 12: none 0, small 1, medium 2, large 3 on each of the four sides, added up with the same weight,
 * so that anybody can count it again. Null before all four are weighed: an idea that is half weighed is not a poor one.
 */
export function ideaValue(idea: Pick<IdeaForm, BenefitSide>): number | null {
  let value = 0;
  for (const side of benefitSides) {
    const grade = idea[side];
    if (grade === null) return null;
    value += ideaGrades.indexOf(grade);
  }
  return value;
}

/** Whether an idea can stand in the picture of value and effort. */
export const isWeighed = (idea: IdeaForm): boolean =>
  ideaValue(idea) !== null && idea.effort !== null;

/**
 * The order in which ideas are worth talking about: what the law demands first, then the most value, then the least effort, then
 * the readiest; what is not weighed last, by title.
 */
export function byWorth(one: IdeaForm, other: IdeaForm): number {
  const weighed = Number(isWeighed(other)) - Number(isWeighed(one));
  if (weighed !== 0) return weighed;
  if (isWeighed(one)) {
    const law = Number(other.statutory) - Number(one.statutory);
    const value = (ideaValue(other) ?? 0) - (ideaValue(one) ?? 0);
    const effort = sizeOf(one.effort) - sizeOf(other.effort);
    const ready = sizeOf(other.readiness) - sizeOf(one.readiness);
    const order = law || value || effort || ready;
    if (order !== 0) return order;
  }
  return one.title.localeCompare(other.title, 'da');
}

const sizeOf = (size: IdeaSize | null): number => (size === null ? -1 : ideaSizes.indexOf(size));

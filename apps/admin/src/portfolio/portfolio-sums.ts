import type { PortfolioProjectView } from '@erfa/api-client';
import { partOf } from '@erfa/domain';

/** Sums of several projects, in øre. */
export interface PortfolioSums {
  decided: number;
  expected: number;
  promised: number;
  /** What those benefits promise that were measured: what is proven is held against it, and against nothing else. */
  promisedMeasured: number;
  proven: number;
}

const add = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** What several projects come to; what is not known of one adds nothing. */
export const sumsOf = (projects: readonly PortfolioProjectView[]): PortfolioSums => ({
  decided: add(projects.map(({ decided }) => decided)),
  expected: add(projects.map(({ expected }) => expected)),
  promised: add(projects.map(({ promised }) => promised)),
  promisedMeasured: add(projects.map(({ promisedMeasured }) => promisedMeasured)),
  proven: add(projects.map(({ proven }) => proven)),
});

/** Projects in use with money that is promised: what they promise and have shown is what can be held together. */
export const inUse = (projects: readonly PortfolioProjectView[]): PortfolioProjectView[] =>
  projects.filter(({ phase, promised }) => partOf(phase) === 'after' && promised !== null);

/** Days that "soon" is of decisions. */
const soonDays = 92;

/** Decisions that are planned within the next three months: how many, and the day of the last. Late ones are among them. */
export function decisionsSoon(
  projects: readonly PortfolioProjectView[],
  today: string,
): { count: number; last: string } | null {
  const end = new Date(`${today}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + soonDays);
  const limit = end.toISOString().slice(0, 10);
  const days = projects
    .filter(({ state }) => state === 'active')
    .flatMap(({ nextDecision }) => nextDecision?.plannedOn ?? [])
    .filter((day) => day <= limit)
    .toSorted();
  const last = days.at(-1);
  return last === undefined ? null : { count: days.length, last };
}

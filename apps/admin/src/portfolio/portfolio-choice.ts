import type { ParamMap, Params } from '@angular/router';
import type { PortfolioProjectView } from '@erfa/api-client';
import {
  isAmong,
  portfolioTones,
  projectPhases,
  type PortfolioFilter,
  type PortfolioTone,
  type ProjectPhase,
} from '@erfa/domain';

/** The ways in which all projects are shown. */
export const portfolioShows = ['table', 'timeline', 'board'] as const;
export type PortfolioShow = (typeof portfolioShows)[number];

/** What the address asks for. */
export interface PortfolioChoice {
  filter: PortfolioFilter;
  show: PortfolioShow;
}

const among = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

/** Reads the address; what it has of no sense asks for nothing. */
export const choiceOf = (params: ParamMap): PortfolioChoice => ({
  filter: {
    words: (params.get('q') ?? '').slice(0, 200),
    unit: params.get('unit'),
    tone: among<PortfolioTone>(portfolioTones, params.get('status')),
    phase: among<ProjectPhase>(projectPhases, params.get('phase')),
    goal: params.get('goal'),
  },
  show: among(portfolioShows, params.get('show')) ?? 'table',
});

/** A choice as the address has it; what asks for nothing is left out, so that one choice has one address. */
export function paramsOf({ filter, show }: PortfolioChoice): Record<string, string> {
  const { words, unit, tone, phase, goal } = filter;
  return Object.fromEntries(
    Object.entries({
      ...{ q: words.trim(), unit, status: tone, phase, goal },
      show: show === 'table' ? null : show,
    }).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}

/** A choice as a saved view keeps it: what stands after the question mark. */
export const queryOf = (choice: PortfolioChoice): string =>
  new URLSearchParams(paramsOf(choice)).toString();

/** A saved view as the router takes it. */
export const paramsOfQuery = (query: string): Params =>
  Object.fromEntries(new URLSearchParams(query));

export const chosen = (
  projects: readonly PortfolioProjectView[],
  filter: PortfolioFilter,
): PortfolioProjectView[] => projects.filter((project) => isAmong(project, filter));

import type { ParamMap, Params } from '@angular/router';
import { lessonKinds, lessonPhases, type LessonKind, type LessonPhase } from '@erfa/domain';

/** What a search can be narrowed by, in the order of the page. */
export const filters = ['kind', 'phase', 'dimension', 'kle', 'technology', 'municipality'] as const;
export type Filter = (typeof filters)[number];

/** What is looked for: everything the address says. */
export interface SearchChoice {
  /** As it was typed. */
  readonly words: string;
  /** Whether to search for what was typed and nothing else. */
  readonly exact: boolean;
  readonly chosen: Readonly<Record<Filter, readonly string[]>> & {
    readonly kind: readonly LessonKind[];
    readonly phase: readonly LessonPhase[];
  };
  /** How many to show. */
  readonly shown: number;
}

/** How many more each step shows, and how many one page shows at most. */
export const pageStep = 10;
export const shownAtMost = 200;

const nothing = { kind: [], phase: [], dimension: [], kle: [], technology: [], municipality: [] };

/** What an address asks for; what makes no sense in it is passed over. */
export function readChoice(params: ParamMap): SearchChoice {
  const all = (filter: Filter): string[] => [...new Set(params.getAll(filter))].filter(Boolean);
  const shown = Math.round(Number(params.get('shown')) / pageStep) * pageStep || pageStep;
  return {
    words: params.get('q')?.trim() ?? '',
    exact: params.get('exact') === 'true',
    chosen: {
      kind: lessonKinds.filter((kind) => all('kind').includes(kind)),
      phase: lessonPhases.filter((phase) => all('phase').includes(phase)),
      dimension: all('dimension'),
      kle: all('kle'),
      technology: all('technology'),
      municipality: all('municipality'),
    },
    shown: Math.min(Math.max(shown, pageStep), shownAtMost),
  };
}

/** The address of a choice: only what is not the default stands in it. */
export function paramsOf({ words, exact, chosen, shown }: SearchChoice): Params {
  return {
    ...(words ? { q: words } : {}),
    ...(words && exact ? { exact: true } : {}),
    ...Object.fromEntries(
      filters.filter((name) => chosen[name].length > 0).map((name) => [name, chosen[name]]),
    ),
    ...(shown > pageStep ? { shown } : {}),
  };
}

/** Other words, among the same; shown from the beginning. */
export function withWords(choice: SearchChoice, words: string): SearchChoice {
  return { ...choice, words, exact: false, shown: pageStep };
}

/** One value of a filter more, or one less where it was chosen. */
export function toggled(choice: SearchChoice, filter: Filter, value: string): SearchChoice {
  const before: readonly string[] = choice.chosen[filter];
  const now = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...choice, chosen: { ...choice.chosen, [filter]: now }, shown: pageStep };
}

/** The same words among everything. */
export function withoutFilters(choice: SearchChoice): SearchChoice {
  return { ...choice, chosen: nothing, shown: pageStep };
}

/** How many values are chosen. */
export function countChosen({ chosen }: SearchChoice): number {
  return filters.reduce((sum, filter) => sum + chosen[filter].length, 0);
}

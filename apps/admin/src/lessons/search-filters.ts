import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { FacetsView, FacetValueView } from '@erfa/api-client';
import { lessonKinds, lessonPhases } from '@erfa/domain';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { filterName } from './filter-names';
import { countChosen, type Filter, type SearchChoice } from './search-choice';

/** How many values of a filter are shown before one asks for all. */
const shortList = 6;
const first: readonly Filter[] = ['kind', 'phase', 'dimension', 'kle'];
const more: readonly Filter[] = ['technology', 'municipality'];
const fixed: Partial<Record<Filter, readonly string[]>> = {
  kind: lessonKinds,
  phase: lessonPhases,
};

interface Value {
  readonly value: string;
  readonly name: string;
  readonly lessons: number;
  readonly chosen: boolean;
}

interface Group {
  readonly filter: Filter;
  readonly values: readonly Value[];
  /** How many there are in all. */
  readonly of: number;
}

/** What a search can be narrowed by, with how many lessons each value leaves. On a phone behind a button. */
@Component({
  selector: 'erfa-search-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, NgTemplateOutlet, TextPipe],
  templateUrl: './search-filters.html',
  styleUrl: './search-filters.scss',
})
export class SearchFilters {
  private readonly texts = inject(Texts);
  readonly facets = input.required<FacetsView>();
  readonly choice = input.required<SearchChoice>();
  /** A value was chosen, or given up. */
  readonly toggled = output<{ filter: Filter; value: string }>();
  /** Everything was given up. */
  readonly cleared = output();

  /** Whether a phone shows them. */
  protected readonly unfolded = signal(false);
  protected readonly wide = signal<ReadonlySet<Filter>>(new Set());
  protected readonly count = computed(() => countChosen(this.choice()));
  protected readonly first = computed(() => this.groups(first));
  protected readonly more = computed(() => this.groups(more));
  /** Whether the rarer filters are shown; those chosen are never hidden. */
  protected readonly moreOpen = linkedSignal<boolean, boolean>({
    source: () => more.some((filter) => this.choice().chosen[filter].length > 0),
    computation: (chosen, before) => chosen || (before?.value ?? false),
  });

  protected by(filter: Filter): TextKey {
    return `lessons.filters.by.${filter}`;
  }

  protected isWide({ filter, of }: Group): boolean {
    return of > shortList && this.wide().has(filter);
  }

  protected widen(filter: Filter): void {
    this.wide.update((before) => {
      const now = new Set(before);
      if (!now.delete(filter)) now.add(filter);
      return now;
    });
  }

  private groups(names: readonly Filter[]): Group[] {
    return names.map((filter) => this.group(filter)).filter(({ values }) => values.length > 0);
  }

  private group(filter: Filter): Group {
    const chosen: readonly string[] = this.choice().chosen[filter];
    const counted = this.facets()[filter];
    const known = fixed[filter];
    const all: readonly FacetValueView[] = known
      ? known.map(
          (value) =>
            counted.find((one) => one.value === value) ?? { value, title: null, lessons: 0 },
        )
      : counted;
    const values = all
      .map((facet) => ({
        value: facet.value,
        lessons: facet.lessons,
        name: filterName(this.texts, filter, facet),
        chosen: chosen.includes(facet.value),
      }))
      .filter(
        (value, place) => value.chosen || place < shortList || this.wide().has(filter) || known,
      );
    return { filter, values, of: all.length };
  }
}

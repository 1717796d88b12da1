import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
} from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { type LessonSearchView, LessonsService } from '@erfa/api-client';
import { forkJoin, map, type Observable } from 'rxjs';
import { type FileLink, FileLinks } from '../files/file-links';
import { Icon } from '../icons/icon';
import { locales } from '../language/language';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { filterName } from './filter-names';
import { FollowDialog } from './follow-dialog';
import { FoundLesson } from './found-lesson';
import {
  countChosen,
  filters,
  pageStep,
  paramsOf,
  readChoice,
  type SearchChoice,
  shownAtMost,
  toggled,
  withoutFilters,
  withWords,
} from './search-choice';
import { SearchField } from './search-field';
import { SearchFilters } from './search-filters';

/** How many lessons one request may ask for. */
const mostAtOnce = 50;

/** Erfaringer: what other municipalities have tried, found by words and narrowed by filters. The address says it all. */
@Component({
  selector: 'erfa-lessons-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountPipe,
    EmptyState,
    FileLinks,
    FollowDialog,
    FoundLesson,
    Icon,
    PageHeader,
    Problem,
    RouterLink,
    SearchField,
    SearchFilters,
    TextPipe,
    Waiting,
  ],
  templateUrl: './lessons-page.html',
  styleUrl: './lessons-page.scss',
})
export class LessonsPage {
  private readonly api = inject(LessonsService);
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly choice = computed(() => readChoice(this.params()));
  protected readonly source = rxResource({
    params: this.choice,
    stream: ({ params }) => this.search(params),
  });
  /** What is shown: what was found before while the next is fetched, so that nothing on the page jumps. */
  protected readonly view = linkedSignal<
    LessonSearchView | undefined,
    LessonSearchView | undefined
  >({
    source: () => (this.source.hasValue() ? this.source.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly files: readonly FileLink[] = [
    { address: '/api/lessons/file.xlsx', text: 'lessons.files.excel' },
    { address: '/api/lessons/file.csv', text: 'lessons.files.csv' },
    { address: '/api/lessons/code-book.csv', text: 'lessons.files.codeBook' },
  ];
  /** The same search, all of what it finds. */
  protected readonly asked = computed((): Record<string, string | string[]> => {
    const { q, exact: _exact, shown: _shown, ...chosen } = paramsOf(this.choice());
    return {
      ...(chosen as Record<string, string[]>),
      ...(q ? { q: this.choice().words } : {}),
      ...(q && this.choice().exact ? { correct: 'false' } : {}),
    };
  });
  /** Whether the dialog on following is open. */
  protected readonly following = signal(false);
  protected readonly mayWrite = computed(() => this.keeper.may('lesson.write'));
  protected readonly mayReview = computed(() => this.keeper.may('lesson.edit-all'));
  protected readonly narrowed = computed(() => countChosen(this.choice()) > 0);
  /** Whether there is nothing anywhere, whatever one asks for. */
  protected readonly nothingYet = computed(
    () => this.view()?.total === 0 && !this.choice().words && !this.narrowed(),
  );
  protected readonly chips = computed(() => {
    const [view, choice] = [this.view(), this.choice()];
    return filters.flatMap((filter) =>
      choice.chosen[filter].map((value) => {
        const title = view?.facets[filter].find((one) => one.value === value)?.title ?? null;
        return { filter, value, name: filterName(this.texts, filter, { value, title }) };
      }),
    );
  });
  protected readonly meant = computed(() =>
    this.list((this.view()?.corrections ?? []).map(({ meant }) => meant)),
  );
  protected readonly typed = computed(() =>
    this.list((this.view()?.corrections ?? []).map(({ typed }) => typed)),
  );
  /** How many more the next step would show. */
  protected readonly next = computed(() => {
    const view = this.view();
    const left = (view?.total ?? 0) - (view?.lessons.length ?? 0);
    return this.choice().shown < shownAtMost ? Math.min(left, pageStep) : 0;
  });
  protected readonly cutAt = computed(() =>
    this.choice().shown >= shownAtMost && (this.view()?.total ?? 0) > shownAtMost ? shownAtMost : 0,
  );

  constructor() {
    let said: number | undefined;
    effect(() => {
      if (!this.source.hasValue()) return;
      const { total } = this.source.value();
      // What is there on arrival is read as part of the page; only a change is news.
      if (said !== undefined)
        this.announcer.say(
          total === 0
            ? this.texts.text('lessons.none.heading')
            : this.texts.count('lessons.found', total),
        );
      said = total;
    });
  }

  protected look(words: string): void {
    void this.go(withWords(this.choice(), words));
  }

  protected read(id: string): void {
    void this.router.navigate(['/lessons', id]);
  }

  protected setExact(exact: boolean): void {
    void this.go({ ...this.choice(), exact, shown: pageStep });
  }

  protected toggle({ filter, value }: { filter: (typeof filters)[number]; value: string }): void {
    void this.go(toggled(this.choice(), filter, value));
  }

  /** Takes a filter away by its chip, which goes with it; the reader goes on at what is left. */
  protected remove(chip: { filter: (typeof filters)[number]; value: string }): void {
    this.toggle(chip);
    this.focusOn('.found h2');
  }

  protected reset(): void {
    void this.go(withoutFilters(this.choice()));
    this.focusOn('.found h2');
  }

  protected showMore(): void {
    const place = this.view()?.lessons.length ?? 0;
    void this.go({ ...this.choice(), shown: this.choice().shown + pageStep });
    const arrived = effect(
      () => {
        if ((this.view()?.lessons.length ?? 0) <= place) return;
        arrived.destroy();
        this.focusOn(`.found li:nth-child(${place + 1}) a`);
      },
      { injector: this.injector },
    );
  }

  /** Past the filters. */
  protected toFound(event: Event): void {
    event.preventDefault();
    this.host.nativeElement.querySelector<HTMLElement>('#found')?.focus();
  }

  private go(choice: SearchChoice): Promise<boolean> {
    // The page stays where it is, and so does the focus.
    return this.router.navigate([], { queryParams: paramsOf(choice), scroll: 'manual' });
  }

  private search({ words, exact, chosen, shown }: SearchChoice): Observable<LessonSearchView> {
    const asked = {
      ...(words ? { q: words } : {}),
      ...(words && exact ? { correct: false } : {}),
      kind: [...chosen.kind],
      phase: [...chosen.phase],
      dimension: [...chosen.dimension],
      kle: [...chosen.kle],
      technology: [...chosen.technology],
      municipality: [...chosen.municipality],
    };
    const first = this.api.lessonSearchSearch({ ...asked, limit: Math.min(shown, mostAtOnce) });
    const starts = Array.from(
      { length: Math.ceil(shown / mostAtOnce) - 1 },
      (_, page) => (page + 1) * mostAtOnce,
    );
    if (starts.length === 0) return first;
    const rest = starts.map((from) =>
      this.api.lessonSearchSearch({ ...asked, from, limit: Math.min(shown - from, mostAtOnce) }),
    );
    return forkJoin([first, ...rest]).pipe(
      map(([view, ...others]) => ({
        ...view,
        lessons: [view, ...others].flatMap(({ lessons }) => lessons),
      })),
    );
  }

  private focusOn(selector: string): void {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }

  private list(words: readonly string[]): string {
    return new Intl.ListFormat(locales[this.texts.language()], { type: 'conjunction' }).format(
      words,
    );
  }
}

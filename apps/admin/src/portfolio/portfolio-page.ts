import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  portfolioReadResource,
  type PortfolioProjectView,
  type PortfolioView,
} from '@erfa/api-client';
import { noGoal, portfolioTones, projectPhases, type PortfolioFilter } from '@erfa/domain';
import { linkedSignal } from '@angular/core';
import { FileLinks } from '../files/file-links';
import { compareNames, formatDate, formatPercent, formatThousands } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { PortfolioBoard } from './portfolio-board';
import {
  choiceOf,
  chosen,
  paramsOf,
  portfolioShows,
  queryOf,
  type PortfolioShow,
} from './portfolio-choice';
import { decisionsSoon, inUse, sumsOf } from './portfolio-sums';
import { PortfolioTable } from './portfolio-table';
import { PortfolioTimeline } from './portfolio-timeline';
import { SavedViews } from './saved-views';

/** Projekter: all of a municipality's projects beside each other; what is chosen stands in the address. */
@Component({
  selector: 'erfa-portfolio-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, FileLinks, PageHeader, PortfolioBoard, PortfolioTable, PortfolioTimeline],
    ...[Problem, RouterLink, SavedViews, TextPipe, Waiting],
  ],
  templateUrl: './portfolio-page.html',
  styleUrl: './portfolio-page.scss',
})
export class PortfolioPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly asked = portfolioReadResource();
  protected readonly view = linkedSignal<PortfolioView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly choice = computed(() => choiceOf(this.params()));
  protected readonly query = computed(() => queryOf(this.choice()));
  protected readonly found = computed(() =>
    chosen(this.view()?.projects ?? [], this.choice().filter),
  );
  protected readonly narrowed = computed(() => queryOf({ ...this.choice(), show: 'table' }) !== '');
  protected readonly shows = portfolioShows;
  protected readonly tones = portfolioTones;
  protected readonly phases = projectPhases;
  protected readonly none = noGoal;
  protected readonly units = computed(() => {
    const units = (this.view()?.projects ?? []).flatMap((project) => project.units);
    const byName = compareNames(this.texts.language());
    return [...new Map(units.map((unit) => [unit.id, unit])).values()].toSorted((one, other) =>
      byName(one.name, other.name),
    );
  });
  /** What the API is asked for files of. */
  protected readonly fileParams = computed(() => paramsOf({ ...this.choice(), show: 'table' }));
  protected readonly files = [
    { address: '/api/portfolio.xlsx', text: 'portfolio.excelOut' },
    { address: '/api/portfolio/load.ics', text: 'portfolio.load.calendar' },
  ] as const;
  protected readonly lead = computed(() => this.sentence());
  /** The field of words says at once what it does; the address follows when it is left. */
  protected readonly words = linkedSignal(() => this.choice().filter.words);
  protected readonly mayBegin = computed(() => this.keeper.may('project.begin'));
  protected readonly maySeeIdeas = computed(() => this.keeper.may('idea.read'));
  protected readonly maySeek = computed(() => this.keeper.may('project.seek'));
  protected readonly mayImport = computed(() => this.keeper.may('project.edit'));
  protected readonly trouble = signal(false);

  protected set(field: keyof PortfolioFilter, value: string): void {
    const choice = this.choice();
    const filter = { ...choice.filter, [field]: field === 'words' ? value : value || null };
    this.go(paramsOf({ ...choice, filter }));
  }

  protected showAs(show: PortfolioShow): void {
    this.go(paramsOf({ ...this.choice(), show }));
  }

  protected value(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected all(): void {
    this.go({});
  }

  protected go(queryParams: Record<string, string>): void {
    void this.router.navigate([], { queryParams, scroll: 'manual' });
  }

  /** What is shown of what was promised and is measured, and how much is not measured; a share below 0 is none. */
  private shown(live: readonly PortfolioProjectView[]): string[] {
    const language = this.texts.language();
    const { promised, promisedMeasured, proven } = sumsOf(live);
    const measured = live.filter((project) => project.promisedMeasured !== null).length;
    const unmeasured = promised - promisedMeasured;
    const words = {
      proven: formatThousands(language, proven),
      promised: formatThousands(language, promisedMeasured),
    };
    return [
      ...(measured === 0
        ? []
        : proven < 0
          ? [this.texts.count('portfolio.sum.worse', measured, words)]
          : [
              this.texts.count('portfolio.sum.shown', measured, {
                ...words,
                share: formatPercent(
                  language,
                  promisedMeasured === 0 ? 0 : proven / promisedMeasured,
                  0,
                ),
              }),
            ]),
      ...(unmeasured > 0
        ? [
            this.texts.text('portfolio.sum.unmeasured', {
              promised: formatThousands(language, unmeasured),
            }),
          ]
        : []),
    ];
  }

  /** What comes first: how many, what those in use have shown, what wants somebody to act, and what is decided next. */
  private sentence(): string {
    const view = this.view();
    if (!view || view.projects.length === 0) return this.texts.text('projects.list.lead');
    const found = this.found();
    const language = this.texts.language();
    const parts = [this.texts.count('portfolio.sum.projects', found.length)];
    const live = inUse(found);
    if (live.length > 0) parts.push(...this.shown(live));
    const act = found.filter(({ tone }) => tone === 'act').length;
    if (act > 0) parts.push(this.texts.count('portfolio.sum.act', act));
    const soon = decisionsSoon(found, view.today);
    if (soon)
      parts.push(
        this.texts.count('portfolio.sum.decisions', soon.count, {
          day: formatDate(language, soon.last),
        }),
      );
    return parts.join(' ');
  }
}

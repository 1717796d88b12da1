import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioProjectView } from '@erfa/api-client';
import { formatDate, formatMonth } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { monthsAround, shareOf } from './months';
import { drawnProject, type DrawnProject } from './spans';
import { UnitLoads } from './unit-loads';

/** Projects that are drawn at once. */
const atOnce = 60;

/** Projects on a timeline of months: their parts, and the days they go live; below it the load of units. */
@Component({
  selector: 'erfa-portfolio-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, DatePipe, RouterLink, TextPipe, UnitLoads],
  templateUrl: './portfolio-timeline.html',
  styleUrl: './portfolio-timeline.scss',
})
export class PortfolioTimeline {
  private readonly texts = inject(Texts);
  readonly projects = input.required<readonly PortfolioProjectView[]>();
  /** ISO date. */
  readonly today = input.required<string>();

  protected readonly parts = ['before', 'during', 'after'] as const;
  protected readonly most = linkedSignal({ source: this.projects, computation: () => atOnce });
  protected readonly months = computed(() => monthsAround(this.today()));
  protected readonly now = computed(() => shareOf(this.today(), this.months()));
  protected readonly drawn = computed(() =>
    this.projects()
      .slice(0, this.most())
      .map((project) => drawnProject(project, this.months(), this.today())),
  );
  protected readonly hidden = computed(() => Math.max(0, this.projects().length - this.most()));
  protected readonly sentence = computed(() => {
    const ahead = this.projects()
      .filter(({ state }) => state === 'active')
      .flatMap(({ goLiveOn }) => goLiveOn ?? [])
      .filter((day) => day >= this.today());
    if (ahead.length === 0) return this.texts.text('portfolio.timeline.noneAhead');
    const first = ahead.toSorted()[0] ?? '';
    return this.texts.count('portfolio.timeline.ahead', ahead.length, {
      day: formatDate(this.texts.language(), first),
    });
  });

  protected monthName(key: string): string {
    return formatMonth(this.texts.language(), `${key}-15`).slice(0, 3);
  }

  /** What a row of the picture says, for those who do not see it. */
  protected spoken({ project }: DrawnProject): string {
    const { goLiveOn, title, status } = project;
    return [
      title,
      status,
      goLiveOn === null
        ? this.texts.text('portfolio.timeline.unplanned')
        : `${this.texts.text('portfolio.timeline.goLive')} ${formatDate(this.texts.language(), goLiveOn)}`,
    ].join(', ');
  }

  protected more(): void {
    this.most.update((most) => most + atOnce);
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { httpResource } from '@angular/common/http';
import { RouterLink } from '@angular/router';
import type { BenefitsReportView } from '@erfa/api-client';
import { halfYearOf } from '@erfa/domain';
import { today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Downloads } from '../page/downloads';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ReportBenefits } from './report-benefits';

/** So many half-years can be chosen. */
const choices = 8;

/** The benefits report of a half-year, of one project or of all: read, printed, or fetched as Word. */
@Component({
  selector: 'erfa-benefits-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[DatePipe, EmptyState, PageHeader, Problem, ReportBenefits, RouterLink, TextPipe, Waiting],
  ],
  templateUrl: './benefits-report-page.html',
})
export class BenefitsReportPage {
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);
  /** From the address: the project; none is the whole municipality. */
  readonly id = input<string>();
  protected readonly half = signal<string>(halfYearOf(today()));
  protected readonly attempt = new Attempt(this.half);
  private readonly base = computed(() => {
    const id = this.id();
    return id === undefined ? '/api' : `/api/projects/${encodeURIComponent(id)}`;
  });
  protected readonly source = httpResource<BenefitsReportView>(() => ({
    url: `${this.base()}/benefits-report`,
    params: { half: this.half() },
    // The language is in the answer.
    headers: { 'Accept-Language': this.texts.language() },
  }));
  protected readonly halves = computed(() => {
    const [year, part] = halfYearOf(today()).split('-').map(Number) as [number, number];
    return Array.from({ length: choices }, (_, back) => {
      const at = year * 2 + (part - 1) - back;
      return {
        value: `${Math.floor(at / 2)}-${(at % 2) + 1}`,
        year: Math.floor(at / 2),
        part: (at % 2) + 1,
      };
    });
  });
  protected readonly trail = computed<TrailStep[]>(() => {
    const [id, report] = [this.id(), this.source.hasValue() ? this.source.value() : null];
    const projects = { text: this.texts.text('places.projects'), link: '/projects' };
    if (id === undefined) return [projects];
    const title = report?.projects[0]?.title ?? this.texts.text('followUp.report.project');
    return [
      ...[projects, { text: title, link: `/projects/${id}` }],
      { text: this.texts.text('projects.tool.follow-up'), link: `/projects/${id}/follow-up` },
    ];
  });

  protected choose(event: Event): void {
    this.half.set((event.target as HTMLSelectElement).value);
  }

  protected fetch(): void {
    const address = `${this.base()}/benefits-report.docx`;
    void this.attempt.run(() => this.downloads.fetch(address, { half: this.half() }));
  }

  protected print(): void {
    window.print();
  }
}

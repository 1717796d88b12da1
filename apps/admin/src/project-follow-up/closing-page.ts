import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseBecameView, followUpReportsClosingResource } from '@erfa/api-client';
import { experienceKinds } from '@erfa/domain';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectHead } from '../project/project-head';
import { ProjectMoney } from '../project/project-money';
import { BecameTable } from './became-table';
import { ProjectClosing } from './project-closing';
import { ReportBenefits } from './report-benefits';

/** Slutrapport: what was promised and became, decided and learned, and what the project took from others and gave. */
@Component({
  selector: 'erfa-closing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      ProjectClosing,
      ProjectMoney,
      BecameTable,
      DatePipe,
      PageHeader,
      Problem,
      ProjectHead,
      ReportBenefits,
      RouterLink,
    ],
    ...[TextPipe, Waiting, ...dataTable],
  ],
  templateUrl: './closing-page.html',
})
export class ClosingPage {
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly source = followUpReportsClosingResource(this.id);
  protected readonly attempt = new Attempt();
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('projects.tool.follow-up'), link: `/projects/${this.id()}/follow-up` },
  ]);
  /** What was learned, by kind. */
  protected readonly learned = computed(() => {
    const all = this.source.hasValue() ? this.source.value().experience : [];
    return experienceKinds
      .map((kind) => ({ kind, entries: all.filter((one) => one.kind === kind) }))
      .filter(({ entries }) => entries.length > 0);
  });

  /** Whether anybody has written what became of a line: a table of nothing would read as if nothing had been spent. */
  protected isKnown({ lines }: CaseBecameView): boolean {
    return lines.some(({ known }) => known > 0);
  }

  protected names(adopters: readonly string[]): string {
    return new Intl.ListFormat(this.texts.language()).format(adopters);
  }

  protected fetch(): void {
    const address = `/api/projects/${encodeURIComponent(this.id())}/closing-report.docx`;
    void this.attempt.run(() => this.downloads.fetch(address));
  }

  protected print(): void {
    window.print();
  }
}

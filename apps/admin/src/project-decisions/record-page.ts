import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { decisionsRecordResource, type DecisionRecordSectionView } from '@erfa/api-client';
import { formatDate } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { ProjectHead } from '../project/project-head';

/** Som det stod: what a decision kept, part by part, beside how it stands today. */
@Component({
  selector: 'erfa-decision-record-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, PageHeader, Problem, ProjectHead, RouterLink, TextPipe, Waiting],
    ...dataTable,
  ],
  templateUrl: './record-page.html',
  styleUrl: './record-page.scss',
})
export class DecisionRecordPage {
  private readonly texts = inject(Texts);
  /** From the address: the project, and the decision. */
  readonly id = input.required<string>();
  readonly decision = input.required<string>();
  protected readonly source = decisionsRecordResource(this.id, this.decision);
  private readonly view = computed(() => (this.source.hasValue() ? this.source.value() : null));
  /** Whether rows that are the same are left out. */
  protected readonly onlyChanged = signal(false);
  protected readonly trail = computed<TrailStep[]>(() => [
    {
      text: this.texts.text('projects.decisions.heading'),
      link: `/projects/${this.id()}/decisions`,
    },
  ]);
  /** What was decided, when and by whom, and how much has changed since. */
  protected readonly lead = computed(() => {
    const view = this.view();
    if (!view) return '';
    const { kind, title, decidedOn, decidedByName, decidedByBody } = view.decision;
    const name = title || this.texts.text(`projects.decision.${kind}` as const);
    const day = formatDate(this.texts.language(), decidedOn ?? '');
    const by = decidedByName ?? decidedByBody;
    const said = this.texts.text(
      by === '' ? 'projects.decisions.record.lead' : 'projects.decisions.record.leadBy',
      { name, day, by },
    );
    const changed = view.sections.reduce((sum, section) => sum + section.changed, 0);
    return `${said} ${
      changed === 0
        ? this.texts.text('projects.decisions.record.unchanged')
        : this.texts.count('projects.decisions.record.changed', changed)
    }`;
  });
  protected readonly open = computed(() =>
    (this.view()?.decision.checks ?? []).filter(({ done }) => !done),
  );

  protected rows({ rows }: DecisionRecordSectionView): DecisionRecordSectionView['rows'] {
    return this.onlyChanged() ? rows.filter(({ state }) => state !== 'same') : rows;
  }

  /** Whether all that stands in it is amounts, whose digits stand below each other. */
  protected isMoney({ part }: DecisionRecordSectionView): boolean {
    return part === 'business-case';
  }

  protected print(): void {
    window.print();
  }
}

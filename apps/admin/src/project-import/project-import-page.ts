import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { FileMoneyUnit, ProjectFileColumnView, ProjectFileField } from '@erfa/api-client';
import { fileMoneyUnits, projectFileFields } from '@erfa/domain';
import { FaultTable } from '../files/fault-table';
import { DatePipe, NumberPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { ProjectImport } from './project-import';

const states = {
  good: 'active',
  faulty: 'attention',
  duplicate: 'later',
} as const satisfies Record<string, Status>;

/** Hent projekter ind fra Excel: a municipality's own list, its columns chosen by hand, looked through before anything is saved. */
@Component({
  selector: 'erfa-project-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, DatePipe, FaultTable, NumberPipe, PageHeader, Problem, StatusTag, TextPipe],
    ...dataTable,
  ],
  providers: [ProjectImport],
  templateUrl: './project-import-page.html',
  styleUrl: './project-import-page.scss',
})
export class ProjectImportPage {
  protected readonly work = inject(ProjectImport);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);
  protected readonly fields = projectFileFields;
  protected readonly moneyUnits = fileMoneyUnits;
  protected readonly states = states;
  protected readonly hasMoney = computed(() => {
    const { expense, benefit } = this.work.places();
    return expense > 0 || benefit > 0;
  });
  protected readonly faults = computed(() =>
    (this.work.view()?.faults ?? []).map(({ header: heading, ...fault }) => ({
      ...{ ...fault, heading },
    })),
  );
  protected readonly unread = computed(() => {
    const places = Object.values(this.work.places());
    return (this.work.view()?.columns ?? [])
      .filter(({ place }) => !places.includes(place))
      .map((column) => this.optionOf(column))
      .join(', ');
  });
  protected readonly sentence = computed(() => {
    const view = this.work.view();
    if (!view || view.total === 0) return this.texts.text('projectImport.nothing');
    const part = (key: 'good' | 'duplicates' | 'faulty') =>
      view[key] > 0 ? [this.texts.count(`projectImport.sum.${key}`, view[key])] : [];
    return [...part('good'), ...part('duplicates'), ...part('faulty')].join(' ');
  });

  protected columnOf(field: ProjectFileField): ProjectFileColumnView | undefined {
    return this.work.view()?.columns.find(({ place }) => place === this.work.places()[field]);
  }

  protected optionOf({ name, title }: ProjectFileColumnView): string {
    return `${name} · ${title || this.texts.text('projectImport.untitled')}`;
  }

  protected take(event: Event): void {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    void this.work.choose(file);
  }

  protected value(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected setColumn(field: ProjectFileField, event: Event): void {
    void this.work.setColumn(field, Number(this.value(event)));
  }

  protected setMoney(event: Event): void {
    void this.work.setMoney(this.value(event) as FileMoneyUnit);
  }

  protected setSheet(event: Event): void {
    void this.work.setSheet(this.value(event));
  }

  protected async import(leaveFaulty = false): Promise<void> {
    const imported = await this.work.import(leaveFaulty);
    if (imported === null) return;
    await this.router.navigate(['/projects']);
    this.announcer.show(this.texts.count('projectImport.done', imported));
  }
}

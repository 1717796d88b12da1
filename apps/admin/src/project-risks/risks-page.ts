import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import {
  type ProjectRisksView,
  ProjectRisksService,
  type ProjectRiskView,
  risksListResource,
  type WriteRisk,
} from '@erfa/api-client';
import { riskStates } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { DatePipe, MoneyPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';

const steps = [1, 2, 3, 4, 5] as const;

/** Risikolog: what may go wrong, how heavy it is, and who does what about it. */
@Component({
  selector: 'erfa-risks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      CountPipe,
      DatePipe,
      EmptyState,
      MoneyPipe,
      PageHeader,
      Problem,
      ProjectExamples,
      ProjectHead,
      RowDialog,
    ],
    ...[TextPipe, Waiting, dataTable],
  ],
  templateUrl: './risks-page.html',
  styleUrl: './risks-page.scss',
})
export class RisksPage {
  private readonly api = inject(ProjectRisksService);
  private readonly texts = inject(Texts);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly asked = risksListResource(this.id);
  protected readonly view = linkedSignal<ProjectRisksView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly draft = signal<Row | null>(null);
  protected readonly open = computed(() =>
    (this.view()?.risks ?? []).filter(({ state }) => state === 'open'),
  );
  /** From the gravest consequence down; in each cell the numbers of the risks as the table has them. */
  protected readonly matrix = computed(() =>
    [...steps].reverse().map((consequence) => ({
      consequence,
      cells: steps.map((probability) => ({
        probability,
        risks: this.open().flatMap((risk, at) =>
          risk.probability === probability && risk.consequence === consequence ? [at + 1] : [],
        ),
      })),
    })),
  );
  protected readonly steps = steps;
  protected readonly fields = computed<RowField[]>(() => [
    { key: 'title', label: 'projects.risks.title', kind: 'text', required: true, longest: 200 },
    {
      ...{ key: 'probability', label: 'projects.risks.probability', kind: 'choice' },
      choices: steps.map((value) => ({
        value,
        text: this.texts.text(`projects.risks.chance.${value}`),
      })),
    },
    {
      ...{ key: 'consequence', label: 'projects.risks.consequence', kind: 'choice' },
      choices: steps.map((value) => ({
        value,
        text: this.texts.text(`projects.risks.harm.${value}`),
      })),
    },
    {
      ...{ key: 'money', label: 'projects.risks.money', hint: 'projects.risks.moneyHint' },
      kind: 'kroner',
    },
    { key: 'measure', label: 'projects.risks.measure', kind: 'long', longest: 1000 },
    {
      ...{ key: 'ownerId', label: 'projects.row.owner', hint: 'projects.row.ownerHint' },
      kind: 'choice',
      choices: [
        { value: null, text: this.texts.text('projects.row.noOwner') },
        ...(this.view()?.owners ?? []).map(({ personId, name }) => ({
          value: personId,
          text: name,
        })),
      ],
    },
    { key: 'dueOn', label: 'projects.row.due', kind: 'day' },
    {
      ...{ key: 'state', label: 'projects.risks.state', kind: 'choice' },
      choices: riskStates.map((value) => ({
        value,
        text: this.texts.text(`projects.risks.states.${value}`),
      })),
    },
  ]);
  protected readonly ways: RowWays = {
    save: async ({ id, version, ...row }) => {
      const write = row as unknown as WriteRisk;
      this.view.set(
        await firstValueFrom(
          id === null
            ? this.api.risksAdd(this.id(), write)
            : this.api.risksChange(this.id(), id, write, { 'If-Match': `"${version}"` }),
        ),
      );
    },
    remove: async (id) => this.view.set(await firstValueFrom(this.api.risksRemove(this.id(), id))),
    current: async (id) => {
      const now = await firstValueFrom(this.api.risksList(this.id()));
      const risk = now.risks.find((one) => one.id === id);
      return risk && rowOf(risk);
    },
  };

  protected add(): void {
    this.draft.set({
      ...{ id: null, version: 0, title: '', probability: 3, consequence: 3, money: null },
      ...{ measure: '', ownerId: null, dueOn: null, state: 'open' },
    });
  }

  protected edit(risk: ProjectRiskView): void {
    this.draft.set(rowOf(risk));
  }

  protected print(): void {
    window.print();
  }
}

const rowOf = ({ ownerName: _name, weight: _weight, ...risk }: ProjectRiskView): Row => ({
  ...risk,
});

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { FileFindingView, ModelFileView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { type Status, StatusTag } from '../progress/status-tag';

const statuses: Readonly<Record<FileFindingView['severity'], Status>> = {
  error: 'attention',
  warning: 'active',
  note: 'later',
};
/** As many as one reads before mending the first. */
const shownFirst = 30;
const order = ['error', 'warning', 'note'] as const;

/** Everything that was found in the files of a model: in which file, where in it, and what to do. */
@Component({
  selector: 'erfa-file-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, StatusTag, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'modelFiles.findings.caption' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'modelFiles.findings.where' | text }}</th>
          <th erfaColumn>{{ 'modelFiles.findings.what' | text }}</th>
          <th erfaColumn>{{ 'modelFiles.findings.weight' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (finding of shown(); track $index) {
          <tr erfaRow>
            <th erfaRowHead class="where">
              <bdi>{{ finding.place }}</bdi>
              @if (finding.path) {
                &ngsp;<code class="erfa-small">{{ finding.path }}</code>
              }
            </th>
            <td [erfaCell]="'modelFiles.findings.what' | text">
              <bdi>{{ finding.message }}</bdi>
            </td>
            <td class="tag" [erfaCell]="'modelFiles.findings.weight' | text">
              <erfa-status-tag [status]="statuses[finding.severity]">{{
                weights[finding.severity] | text
              }}</erfa-status-tag>
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (rest() > 0) {
      <button type="button" class="erfa-link-button erfa-gap-small" (click)="whole.set(true)">
        {{ 'modelFiles.findings.rest' | count: rest() }}
      </button>
    } @else if (more() > 0) {
      <p class="erfa-mid erfa-soft erfa-gap-small">
        {{ 'modelFiles.findings.more' | count: more() }}
      </p>
    }
  `,
  styles: `
    th,
    td {
      overflow-wrap: anywhere;
      vertical-align: top;
    }
    .tag {
      white-space: nowrap;
    }
    @media (min-width: 768px) {
      .where {
        width: 30%;
      }
      .tag {
        width: 1%;
      }
    }
    code {
      display: block;
      font-weight: 400;
    }
  `,
})
export class FileFindings {
  private readonly texts = inject(Texts);
  readonly view = input.required<ModelFileView>();

  protected readonly statuses = statuses;
  protected readonly weights = {
    error: 'modelFiles.findings.error',
    warning: 'modelFiles.findings.warning',
    note: 'modelFiles.findings.note',
  } as const;
  protected readonly whole = linkedSignal({ source: this.view, computation: () => false });
  /** Errors first: they are what has to be mended. */
  private readonly all = computed(() =>
    this.view()
      .findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
      .map((finding) => ({ ...finding, place: this.placeOf(finding) })),
  );
  protected readonly shown = computed(() =>
    this.whole() ? this.all() : this.all().slice(0, shownFirst),
  );
  protected readonly rest = computed(() => this.all().length - this.shown().length);
  /** Those that the server has counted and not told. */
  protected readonly more = computed(() => this.view().findingCount - this.all().length);

  private placeOf({ file, sheet, cell, line }: FileFindingView): string {
    if (sheet !== null && cell !== null)
      return this.texts.text('modelFiles.findings.cell', { sheet, cell });
    if (sheet !== null) return this.texts.text('modelFiles.findings.sheet', { sheet });
    return line === null ? file : this.texts.text('modelFiles.findings.line', { file, line });
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
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
            <td [erfaCell]="'modelFiles.findings.weight' | text">
              <erfa-status-tag [status]="statuses[finding.severity]">{{
                weights[finding.severity] | text
              }}</erfa-status-tag>
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (more() > 0) {
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
    .where {
      width: 30%;
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
  /** Errors first: they are what has to be mended. */
  protected readonly shown = computed(() =>
    this.view()
      .findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
      .map((finding) => ({ ...finding, place: this.placeOf(finding) })),
  );
  protected readonly more = computed(() => this.view().findingCount - this.shown().length);

  private placeOf({ file, sheet, cell, line }: FileFindingView): string {
    if (sheet !== null && cell !== null)
      return this.texts.text('modelFiles.findings.cell', { sheet, cell });
    if (sheet !== null) return this.texts.text('modelFiles.findings.sheet', { sheet });
    return line === null ? file : this.texts.text('modelFiles.findings.line', { file, line });
  }
}

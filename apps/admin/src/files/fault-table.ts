import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { CountPipe, TextPipe } from '../language/text-pipes';
import type { TextKey } from '../language/text-key';
import { dataTable } from '../page/data-table';
import { type Status, StatusTag } from '../progress/status-tag';

/** A fault of a file, or what else there is to know of it. */
export interface FileFault {
  /** As spreadsheets number it, from 1. */
  readonly line: number;
  /** What spreadsheets call the column, or its heading where that is known alone; empty where it is the whole row's. */
  readonly column: string;
  /** What the file calls it. */
  readonly heading?: string;
  readonly message: string;
  /** How bad it is, where not everything is a fault. */
  readonly severity?: Severity;
}

type Severity = 'error' | 'warning' | 'note';

/** Rows that are shown at once; who has more has to mend the file anyway. */
const mostShown = 100;

const states = { error: 'attention', warning: 'active', note: 'later' } as const satisfies Record<
  Severity,
  Status
>;

/** What is wrong with a file, by row and column, with what to do about it. */
@Component({
  selector: 'erfa-fault-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, StatusTag, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'files.faults.caption' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'files.faults.row' | text }}</th>
          <th erfaColumn>{{ 'files.faults.column' | text }}</th>
          @if (graded()) {
            <th erfaColumn>{{ 'files.faults.kind' | text }}</th>
          }
          <th erfaColumn>{{ 'files.faults.what' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (fault of shown(); track $index) {
          <tr erfaRow>
            <td [erfaCell]="'files.faults.row' | text">{{ fault.line }}</td>
            <td [erfaCell]="'files.faults.column' | text">
              @if (!fault.column) {
                {{ 'files.faults.wholeRow' | text }}
              } @else {
                <bdi
                  >{{ fault.column }}
                  @if (fault.heading) {
                    · {{ fault.heading }}
                  }
                </bdi>
              }
            </td>
            @if (graded()) {
              <td [erfaCell]="'files.faults.kind' | text">
                @if (fault.severity; as severity) {
                  <erfa-status-tag [status]="states[severity]">{{
                    kind(severity) | text
                  }}</erfa-status-tag>
                }
              </td>
            }
            <td [erfaCell]="'files.faults.what' | text">
              <bdi>{{ fault.message }}</bdi>
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (more() > 0) {
      <p class="erfa-mid erfa-soft erfa-gap-small">{{ 'files.faults.more' | count: more() }}</p>
    }
  `,
  styles: `
    td {
      overflow-wrap: anywhere;
      vertical-align: top;
    }
  `,
})
export class FaultTable {
  /** Those that are known, worst first. */
  readonly faults = input.required<readonly FileFault[]>();
  /** How many there are, where more than these. */
  readonly total = input<number>();

  protected readonly states = states;
  protected readonly shown = computed(() => this.faults().slice(0, mostShown));
  protected readonly more = computed(
    () => (this.total() ?? this.faults().length) - this.shown().length,
  );
  protected readonly graded = computed(() =>
    this.shown().some(({ severity }) => severity !== undefined),
  );

  protected kind(severity: Severity): TextKey {
    return `files.faults.${severity}`;
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { UnitChangeKind } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { type Status, StatusTag } from '../progress/status-tag';
import type { ImportSummary, UnitChange } from './units-api';

/** Changes that are shown one by one; nobody reads on after that. */
const mostShown = 200;
// Those that end stand first: they are what one would regret.
const order: readonly UnitChangeKind[] = ['ended', 'changed', 'added'];
const statuses: Readonly<Record<UnitChangeKind, Status>> = {
  added: 'active',
  changed: 'later',
  ended: 'attention',
};

/** What a file of units would change, in a sentence and unit by unit. */
@Component({
  selector: 'erfa-import-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, Icon, StatusTag, TextPipe],
  template: `
    <section class="erfa-section">
      <div class="erfa-section-head">
        <div>
          <h2>{{ 'unitsImport.preview' | text }}</h2>
          <p class="erfa-mid erfa-soft">{{ sentence() }}</p>
        </div>
      </div>
      @if (summary().ended > 0) {
        <div class="alert alert-warning warned">
          <erfa-icon class="alert-icon" name="warning" size="large" />
          <p class="alert-heading">{{ 'unitsImport.ending' | count: summary().ended }}</p>
          <p class="alert-text">{{ 'unitsImport.endingMeans' | text }}</p>
        </div>
      }
      @if (summary().ignoredColumns.length > 0) {
        <p class="erfa-mid erfa-gap-small">
          {{ 'unitsImport.ignored' | text: { columns: summary().ignoredColumns.join(', ') } }}
        </p>
      }
      @if (rows().length > 0) {
        <table erfaTable>
          <caption class="erfa-spoken">
            {{
              'unitsImport.preview' | text
            }}
          </caption>
          <thead>
            <tr erfaRow>
              <th erfaColumn>{{ 'units.column.name' | text }}</th>
              <th erfaColumn>{{ 'unitsImport.whatHappens' | text }}</th>
              <th erfaColumn>{{ 'unitsImport.differs' | text }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr erfaRow>
                <th erfaRowHead>{{ row.name }}</th>
                <td [erfaCell]="'unitsImport.whatHappens' | text">
                  <erfa-status-tag [status]="statuses[row.kind]">{{
                    kindName(row.kind) | text
                  }}</erfa-status-tag>
                </td>
                <td [erfaCell]="'unitsImport.differs' | text">{{ fieldsOf(row) || '–' }}</td>
              </tr>
            }
          </tbody>
        </table>
        @if (more() > 0) {
          <p class="erfa-mid erfa-soft erfa-gap-small">
            {{ 'unitsImport.more' | count: more() }}
          </p>
        }
      }
    </section>
  `,
  styles: `
    .warned {
      margin: 0 0 1.6rem;
    }
  `,
})
export class ImportPreview {
  private readonly texts = inject(Texts);
  readonly summary = input.required<ImportSummary>();

  protected readonly statuses = statuses;
  protected readonly rows = computed(() =>
    this.summary()
      .changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .slice(0, mostShown),
  );
  protected readonly more = computed(() => this.summary().changes.length - this.rows().length);
  protected readonly sentence = computed(() => {
    const { added, changed, ended, unchanged } = this.summary();
    const count = (
      key: 'unitsImport.added' | 'unitsImport.changed' | 'unitsImport.ended',
      of: number,
    ) => (of > 0 ? [this.texts.count(key, of)] : []);
    const parts = [
      ...count('unitsImport.added', added),
      ...count('unitsImport.changed', changed),
      ...count('unitsImport.ended', ended),
    ];
    if (parts.length === 0) return this.texts.text('unitsImport.nothing');
    if (unchanged > 0) parts.push(this.texts.count('unitsImport.unchanged', unchanged));
    const all = parts.join(', ');
    return `${all.charAt(0).toLocaleUpperCase()}${all.slice(1)}.`;
  });

  protected kindName(kind: UnitChangeKind): TextKey {
    return `unitsImport.kind.${kind}`;
  }

  protected fieldsOf({ fields }: UnitChange): string {
    return fields.map((field) => this.texts.text(`unitsImport.field.${field}`)).join(', ');
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { pictureTable, type PictureCell, type PictureColumn } from '@erfa/domain';
import { formatPercent } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { valueOrName } from '../levels/figure-words';
import { dataTable } from '../page/data-table';
import type { Nodes, View } from './view-of';

const heads: Readonly<Record<Exclude<PictureColumn['fact'], 'named'>, TextKey>> = {
  value: 'pictures.column.value',
  level: 'pictures.column.level',
  outcome: 'pictures.column.outcome',
  coverage: 'pictures.column.coverage',
  rung: 'pictures.column.rung',
  band: 'pictures.column.band',
};

/** What a picture shows, as a table. */
@Component({
  selector: 'erfa-picture-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  template: `
    <table erfaTable class="erfa-gap-small">
      <caption class="erfa-spoken">
        {{
          name()
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'pictures.part' | text }}</th>
          @for (head of shown().heads; track $index) {
            <th erfaColumn [class.erfa-number]="head.number">{{ head.words }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of shown().rows; track $index) {
          <tr erfaRow>
            <th erfaRowHead>{{ row.title }}</th>
            @for (cell of row.cells; track $index) {
              <td
                [erfaCell]="shown().heads[$index]?.words ?? ''"
                [class.erfa-number]="shown().heads[$index]?.number"
              >
                {{ cell }}
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class PictureTable {
  private readonly texts = inject(Texts);
  readonly view = input.required<View>();
  readonly nodes = input.required<Nodes>();
  /** What the picture is called. */
  readonly name = input.required<string>();

  protected readonly shown = computed(() => {
    const { columns, rows } = pictureTable(this.view(), this.nodes(), this.texts.language());
    return {
      heads: columns.map((column) => ({
        words: column.fact === 'named' ? column.title : this.texts.text(heads[column.fact]),
        number: !['outcome', 'rung', 'band'].includes(column.fact),
      })),
      rows: rows.map(({ node, cells }) => ({
        title: this.nodes().get(node)?.title ?? node,
        cells: cells.map((cell) => this.words(cell)),
      })),
    };
  });

  private words(cell: PictureCell): string {
    if (cell === null) return '–';
    if (cell.fact === 'text') return cell.text;
    const node = this.nodes().get(cell.node);
    if (!node) return '–';
    switch (cell.fact) {
      case 'figure':
        return valueOrName(this.texts, node);
      case 'value':
        return valueOrName(this.texts, { ...node, outcome: null });
      case 'level':
        return node.level === null ? '–' : String(node.level);
      case 'outcome':
        return node.outcome?.title ?? '–';
      case 'coverage':
        return formatPercent(this.texts.language(), node.coverage, 0);
    }
  }
}

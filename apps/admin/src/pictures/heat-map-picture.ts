import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { valueOrName } from '../levels/figure-words';
import { shadeOf } from '../levels/shade';
import { dataTable } from '../page/data-table';
import { shareOf } from './scale';
import type { Nodes, ViewOf } from './view-of';

/** Shades there are, lightest first. */
const shades = 5;

/** Values as shades, each with its number: a table that can be seen at a glance, and read. */
@Component({
  selector: 'erfa-heat-map-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, LocalPipe, TextPipe],
  template: `
    <p>{{ 'pictures.heatMap.means' | text }}</p>
    <div
      class="wide"
      [attr.tabindex]="view().columns.length > 6 ? 0 : null"
      [attr.role]="view().columns.length > 6 ? 'region' : null"
      [attr.aria-label]="view().columns.length > 6 ? name() : null"
    >
      <table erfaTable class="erfa-gap-small">
        <caption class="erfa-spoken">
          {{
            name()
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'pictures.part' | text }}</th>
            @for (column of view().columns; track $index) {
              <th erfaColumn>{{ column | local }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr erfaRow>
              <th erfaRowHead>{{ row.title }}</th>
              @for (cell of row.cells; track $index) {
                <td [erfaCell]="cell.column">
                  @if (cell.shade) {
                    <span [class]="'shade level-' + cell.shade">{{ cell.words }}</span>
                  } @else {
                    {{ cell.words }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './heat-map-picture.scss',
})
export class HeatMapPicture {
  private readonly texts = inject(Texts);
  readonly view = input.required<ViewOf<'heat-map'>>();
  readonly nodes = input.required<Nodes>();
  /** What the picture is called. */
  readonly name = input.required<string>();

  protected readonly rows = computed(() => {
    const { columns, rows } = this.view();
    return rows.map(({ node, cells }) => ({
      title: this.nodes().get(node)?.title ?? node,
      cells: cells.map((key, at) => {
        const found = key === null ? undefined : this.nodes().get(key);
        const share = found ? shareOf(found) : null;
        return {
          column: columns[at]?.[this.texts.language()] ?? '',
          words: found ? valueOrName(this.texts, found) : '–',
          // The lowest fifth of the range is the lightest, the highest the darkest.
          shade: share === null ? 0 : shadeOf(Math.min(shades, Math.floor(share * shades) + 1)),
        };
      }),
    }));
  });
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { UnitScoreView } from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';
import { dataTable } from '../page/data-table';
import type { ScoreTree } from './figures';

/** What each unit comes to by its own answers alone. Only the municipality itself sees it. */
@Component({
  selector: 'erfa-unit-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  template: `
    <div class="erfa-section-head">
      <div>
        <h2>{{ 'result.units.heading' | text }}</h2>
        <p class="erfa-mid erfa-soft">{{ 'result.units.means' | text }}</p>
      </div>
    </div>
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'result.units.heading' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'result.units.unit' | text }}</th>
          @for (head of heads(); track head.key) {
            <th erfaColumn class="erfa-number">{{ head.title }}</th>
          }
          <th erfaColumn class="erfa-number">{{ 'result.units.weight' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'result.units.answered' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr erfaRow>
            <th erfaRowHead>{{ row.title }}</th>
            @for (figure of row.figures; track $index) {
              <td class="erfa-number" [erfaCell]="heads()[$index]?.title ?? ''">{{ figure }}</td>
            }
            <td class="erfa-number" [erfaCell]="'result.units.weight' | text">{{ row.weight }}</td>
            <td class="erfa-number" [erfaCell]="'result.units.answered' | text">
              {{ row.answered }}
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class UnitFigures {
  private readonly texts = inject(Texts);
  readonly units = input.required<readonly UnitScoreView[]>();
  readonly tree = input.required<ScoreTree>();

  protected readonly heads = computed(() => {
    const { total, dimensions } = this.tree();
    return [
      ...(total ? [{ key: total.key, title: this.texts.text('result.total') }] : []),
      ...dimensions.map(({ key, title }) => ({ key, title })),
    ];
  });
  protected readonly rows = computed(() =>
    this.units().map(({ unitId, title, weight, answered, figures }) => ({
      id: unitId,
      title,
      answered,
      weight: formatNumber(this.texts.language(), weight, 0, 2),
      figures: this.heads().map(({ key }) => {
        const figure = figures.find((one) => one.key === key);
        const unit = this.tree().byKey.get(key)?.unit ?? null;
        return figure ? figureText(this.texts, { ...figure, unit }) : '–';
      }),
    })),
  );
}

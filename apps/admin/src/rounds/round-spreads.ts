import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { SpreadView } from '@erfa/api-client';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';
import { dataTable } from '../page/data-table';

/** What a round's results come to together: the whole and each dimension, before each municipality for itself. */
@Component({
  selector: 'erfa-round-spreads',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, LocalPipe, TextPipe],
  template: `
    <h3 class="erfa-gap">{{ 'round.spread.spreads' | text }}</h3>
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'round.spread.spreads' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'round.spread.dimension' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'round.spread.mean' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'round.spread.ends' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'round.spread.counted' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (spread of spreads(); track spread.key) {
          <tr erfaRow>
            <th erfaRowHead [class.erfa-strong]="spread.whole">
              @if (spread.whole) {
                {{ 'round.spread.whole' | text }}
              } @else {
                {{ spread.title | local }}
              }
            </th>
            <td class="erfa-number" [erfaCell]="'round.spread.mean' | text">
              {{ figure(spread.mean, spread) }}
            </td>
            <td class="erfa-number" [erfaCell]="'round.spread.ends' | text">
              {{
                'round.spread.fromTo'
                  | text
                    : {
                        lowest: figure(spread.lowest, spread),
                        highest: figure(spread.highest, spread),
                      }
              }}
            </td>
            <td class="erfa-number" [erfaCell]="'round.spread.counted' | text">
              {{ spread.count }}
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class RoundSpreads {
  private readonly texts = inject(Texts);
  readonly spreads = input.required<readonly SpreadView[]>();

  protected figure(value: number, { unit }: SpreadView): string {
    return figureWords(this.texts, value, unit, 1);
  }
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ChangedQuestion } from '../answers/changed-question';
import { type EarlierShown, whyKey } from '../answers/earlier';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { dataTable } from '../page/data-table';

/** Earlier answers with one fate: what was asked and answered, what is asked now, and why it is so. */
@Component({
  selector: 'erfa-carried-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangedQuestion, dataTable, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'carrying.column.before' | text: { round: round() } }}</th>
          @if (leads()) {
            <th erfaColumn>{{ 'carrying.column.now' | text }}</th>
          }
          <th erfaColumn>{{ 'carrying.column.why' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track $index) {
          <tr erfaRow>
            <td erfaCell>
              @for (old of row.old; track old.key) {
                <div class="question">
                  @if (row.item.unitName; as unit) {
                    <span class="erfa-small erfa-soft">{{ unit }}</span>
                  }
                  <span>{{ old.text }}</span>
                  <span class="erfa-strong">{{ old.said }}</span>
                  @if (old.reason) {
                    <span class="erfa-small">{{
                      'page.quoted' | text: { words: old.reason }
                    }}</span>
                  }
                </div>
              }
            </td>
            @if (leads()) {
              <td [erfaCell]="'carrying.column.now' | text">
                @if (row.now; as now) {
                  <div class="question">
                    <span>{{ row.reworded ? now.text : (same(row) | text) }}</span>
                    @if (row.item.standing === 'answered') {
                      <span class="erfa-strong">{{
                        (done() ? 'carrying.yoursNow' : 'carrying.yoursStays') | text
                      }}</span>
                    } @else if (row.item.fate === 'to-confirm') {
                      <span class="erfa-strong">{{
                        now.said
                          ? ('carrying.proposal' | text: { answer: now.said })
                          : ('carrying.noProposal' | text)
                      }}</span>
                    } @else {
                      <span class="erfa-strong">{{ now.said }}</span>
                    }
                  </div>
                  @if (row.changed.length > 0) {
                    <erfa-changed-question [changed]="row.changed" [open]="!row.reworded" />
                  }
                }
              </td>
            }
            <td [erfaCell]="'carrying.column.why' | text" class="why">
              {{ why(row.item) | text }}
              @if (row.item.standing === 'independent' || row.item.standing === 'elsewhere') {
                {{ standingOf(row) | text }}
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    .question {
      display: flex;
      flex-direction: column;
      gap: 0.2rem;
      overflow-wrap: anywhere;

      + .question {
        margin-top: 1.2rem;
      }
    }
    @media (min-width: 768px) {
      table {
        table-layout: fixed;
      }
      .why {
        color: var(--erfa-soft);
      }
    }
  `,
})
export class CarriedTable {
  readonly rows = input.required<readonly EarlierShown[]>();
  /** The earlier round's name. */
  readonly round = input.required<string>();
  /** Whether the answers have been carried, rather than would be. */
  readonly done = input(false);
  readonly caption = input.required<string>();
  /** Whether the answers lead anywhere; those that rest do not. */
  readonly leads = input(true);

  protected readonly why = whyKey;

  protected same({ changed }: EarlierShown): TextKey {
    return changed.length > 0 ? 'carrying.sameWords' : 'carrying.sameQuestion';
  }

  protected standingOf({ item }: EarlierShown): TextKey {
    if (item.standing === 'independent') return 'carrying.standing.independent';
    return item.unitName === null ? 'carrying.standing.byUnits' : 'carrying.standing.noUnit';
  }
}

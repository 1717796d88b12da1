import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BusinessCaseSettings } from '@erfa/api-client';
import { type BudgetEffect, budgetYears } from '@erfa/business-case';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { thousands } from './case-money';

/** The effect by budget year: what changes a budget, its sum, and beside it the time that is released. */
@Component({
  selector: 'erfa-effect-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'businessCase.effect.heading' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'businessCase.unit' | text: { year: settings().priceYear } }}</th>
          @for (head of heads(); track $index) {
            <th erfaColumn class="erfa-number">{{ head }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.name) {
          <tr erfaRow [class.sum]="row.sum" [class.time]="row.note">
            <th erfaRowHead>
              {{ row.name }}
              @if (row.note) {
                <small>{{ row.note }}</small>
              }
            </th>
            @for (cell of row.cells; track $index) {
              <td [erfaCell]="heads()[$index] ?? ''" class="erfa-number">{{ cell }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
    <table erfaTable class="erfa-gap">
      <caption class="erfa-spoken">
        {{
          'businessCase.staff.heading' | text: { hours: hours() }
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'businessCase.staff.heading' | text: { hours: hours() } }}</th>
          @for (head of heads().slice(0, -1); track $index) {
            <th erfaColumn class="erfa-number">{{ head }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of staff(); track row.name) {
          <tr erfaRow>
            <th erfaRowHead>{{ row.name }}</th>
            @for (cell of row.cells; track $index) {
              <td [erfaCell]="heads()[$index] ?? ''" class="erfa-number">{{ cell }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    .sum :is(th, td) {
      border-block: 2px solid var(--erfa-ink);
      font-weight: 700;
    }
    // On a phone the cells stand below each other, with one line around them all.
    @media screen and (max-width: 767.98px) {
      .sum :is(th, td) {
        border-block: 0;
      }
      .sum th {
        border-top: 2px solid var(--erfa-ink);
      }
      .sum td:last-child {
        border-bottom: 2px solid var(--erfa-ink);
      }
    }
    // Hatched as in the chart: time is no money.
    .time th {
      border-left: 0.8rem solid transparent;
      border-image: repeating-linear-gradient(45deg, var(--erfa-petrol) 0 2px, transparent 2px 6px)
        8;
      padding-left: 0.8rem !important;
    }
  `,
})
export class EffectTable {
  private readonly texts = inject(Texts);
  readonly settings = input.required<BusinessCaseSettings>();
  readonly effect = input.required<BudgetEffect>();

  /** How many years are shown, the budget year first. */
  readonly count = input(budgetYears);

  private readonly shown = computed(() => Math.min(this.count(), this.settings().years));
  protected readonly hours = computed(() =>
    formatNumber(this.texts.language(), this.settings().hoursPerYear),
  );
  protected readonly heads = computed(() => [
    ...Array.from({ length: this.shown() }, (_, at) => {
      const year = this.settings().firstYear + at;
      return at === 0 ? this.texts.text('businessCase.budget', { year }) : String(year);
    }),
    this.texts.text('businessCase.total'),
  ]);
  protected readonly rows = computed(() => {
    const { kinds, net } = this.effect();
    const of = (
      name: string,
      flow: readonly number[],
      more: { sum?: true; note?: string } = {},
    ) => {
      const amounts = flow.slice(0, this.shown());
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const cells = [...amounts, total].map((amount) => thousands(this.texts.language(), amount));
      return { name, cells, sum: more.sum ?? false, note: more.note ?? '' };
    };
    const kind = (key: 'investment' | 'one-off' | 'running' | 'cash') =>
      of(this.texts.text(`businessCase.kind.${key}`), kinds[key]);
    return [
      ...(['investment', 'one-off', 'running', 'cash'] as const).map(kind),
      ...(kinds.risk.some((amount) => amount !== 0)
        ? [of(this.texts.text('businessCase.pool'), kinds.risk)]
        : []),
      of(this.texts.text('businessCase.net'), net, { sum: true }),
      of(this.texts.text('businessCase.time'), kinds.time, {
        note: this.texts.text('businessCase.notCounted'),
      }),
    ];
  });
  protected readonly staff = computed(() => {
    const of = (name: string, flow: readonly number[]) => ({
      name,
      cells: flow
        .slice(0, this.shown())
        .map((years) => formatNumber(this.texts.language(), years, 1)),
    });
    const { lowered, released } = this.effect();
    return [
      of(this.texts.text('businessCase.staff.lowered'), lowered),
      of(this.texts.text('businessCase.staff.released'), released),
    ];
  });
}

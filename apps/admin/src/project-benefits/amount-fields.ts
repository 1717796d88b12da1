import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { BenefitAmountForm } from '@erfa/api-client';
import { separators, textFromScaled } from '@erfa/business-case';
import { benefitLimits } from '@erfa/domain';
import { readNumber } from '../answers/typed-number';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** What a money benefit saves in each budget year, in kroner as somebody types them; kept in øre. */
@Component({
  selector: 'erfa-amount-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <fieldset>
      <legend class="form-label">{{ 'benefits.form.amounts' | text }}</legend>
      <p class="form-hint">{{ 'benefits.hint.amounts' | text }}</p>
      @for (row of sorted(); track row.year) {
        <div class="row">
          <label [for]="'amount-' + row.year">{{ row.year }}</label>
          <input
            class="form-input"
            inputmode="decimal"
            [id]="'amount-' + row.year"
            [readOnly]="!mayEdit()"
            [attr.aria-invalid]="wrong() === row.year ? true : null"
            [value]="kroner(row.amount)"
            (focus)="bare(row.amount, $event)"
            (blur)="group(row, $event)"
            (change)="write(row.year, $event)"
          />
          <span>{{ 'benefits.kroner' | text }}</span>
          @if (mayEdit()) {
            <button
              type="button"
              class="erfa-link-button"
              [attr.aria-label]="'benefits.form.removeYear' | text: { year: row.year }"
              (click)="remove(row.year)"
            >
              {{ 'benefits.form.remove' | text }}
            </button>
          }
        </div>
      }
      @if (wrong() !== null) {
        <p class="form-error-message" role="alert">{{ 'benefits.noNumber' | text }}</p>
      }
      @if (mayEdit() && sorted().length < most) {
        <button type="button" class="erfa-link-button" (click)="add()">
          {{ 'benefits.form.addYear' | text: { year: next() } }}
        </button>
      }
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
    }
    fieldset {
      margin: 0;
      border: 0;
      padding: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.2rem;
      align-items: center;
      margin-bottom: 0.8rem;
    }
    .form-input {
      width: 18rem;
      margin: 0;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class AmountFields {
  private readonly texts = inject(Texts);
  readonly amounts = input.required<readonly BenefitAmountForm[]>();
  readonly mayEdit = input.required<boolean>();
  /** The first year that is offered where there is none. */
  readonly firstYear = input.required<number>();
  readonly changed = output<BenefitAmountForm[]>();

  protected readonly most = benefitLimits.years;
  /** The year whose amount is no number. */
  protected readonly wrong = signal<number | null>(null);
  /** The amounts with what was changed here a moment ago: the next click does not wait until it has come back. */
  private readonly rows = linkedSignal(() => this.amounts());
  protected readonly sorted = computed(() =>
    this.rows().toSorted((one, other) => one.year - other.year),
  );
  protected readonly next = computed(() => {
    const last = this.sorted().at(-1);
    return last ? last.year + 1 : this.firstYear();
  });

  /** As it is read, with signs between thousands, and both decimals where there are any. */
  protected kroner(amount: number): string {
    return formatNumber(this.texts.language(), amount / 100, amount % 100 === 0 ? 0 : 2);
  }

  /** What is being typed has no signs between thousands, so that any digit can be taken away. */
  protected bare(amount: number, event: Event): void {
    const field = event.target as HTMLInputElement;
    if (!this.mayEdit() || field.value !== this.kroner(amount)) return;
    field.value = textFromScaled(amount, 2, separators[this.texts.language()]);
    field.select();
  }

  protected group({ year }: BenefitAmountForm, event: Event): void {
    const amount = this.rows().find((one) => one.year === year)?.amount;
    if (amount !== undefined && this.wrong() !== year)
      (event.target as HTMLInputElement).value = this.kroner(amount);
  }

  protected write(year: number, event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    const kroner = readNumber(typed.replace(/kr\.?$/u, ''), this.texts.language());
    const amount = kroner === null ? Number.NaN : Math.round(kroner * 100);
    const good = Math.abs(amount) <= benefitLimits.amount;
    this.wrong.set(good ? null : year);
    if (!good) return;
    this.change(this.sorted().map((one) => (one.year === year ? { year, amount } : one)));
  }

  protected add(): void {
    const amount = this.sorted().at(-1)?.amount ?? 0;
    this.change([...this.sorted(), { year: this.next(), amount }]);
  }

  protected remove(year: number): void {
    this.change(this.sorted().filter((one) => one.year !== year));
  }

  private change(rows: BenefitAmountForm[]): void {
    this.rows.set(rows);
    this.changed.emit(rows);
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { fieldAt, type FieldPath } from '@erfa/model-lab';
import { readNumber, writeNumber } from '../answers/typed-number';
import { DraftKeeper } from '../lab/draft-keeper';
import { Texts } from '../language/texts';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import { type Written, WrittenField } from './written';

/** A number of the model. Half a number is kept in the field until it is a whole one; nothing takes it away. */
@Component({
  selector: 'erfa-number-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, WrittenField],
  template: `
    <label class="form-label" [attr.for]="id()">{{ label() }}</label>
    @if (help()) {
      <span class="form-hint" [id]="id() + '-help'">{{ help() }}</span>
    }
    <input
      class="form-input"
      type="text"
      autocomplete="off"
      [attr.inputmode]="min() < 0 ? 'text' : 'decimal'"
      [id]="id()"
      [disabled]="keeper.readOnly()"
      [attr.placeholder]="unset()"
      [attr.aria-describedby]="help() ? id() + '-help' : null"
      [attr.aria-invalid]="wrong() !== null"
      [erfaWritten]="text()"
      [writtenOf]="node()"
      (written)="write($event)"
    />
    @if (wrong(); as words) {
      <p class="form-error-message" role="alert">{{ words }}</p>
    }
    <erfa-field-trouble [node]="node()" [field]="field()" />
  `,
  styles: `
    input {
      width: 12rem;
      max-width: 100%;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
    input::placeholder {
      color: var(--erfa-soft);
      opacity: 1;
    }
  `,
})
export class NumberField {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  readonly node = input.required<string>();
  readonly field = input.required<FieldPath>();
  readonly label = input.required<string>();
  readonly help = input('');
  /** What holds where nothing is written. */
  readonly unset = input('');
  readonly min = input(-Infinity);
  readonly max = input(Infinity);
  readonly integer = input(false);
  /** Whether thousands are set apart; years are not. */
  readonly grouped = input(true);

  protected readonly id = computed(() => fieldId(this.field()));
  private readonly value = computed(() => {
    this.keeper.model();
    return fieldAt(this.keeper.target(this.node()), this.field());
  });
  protected readonly text = computed(() => {
    const value = this.value();
    if (typeof value !== 'number') return '';
    return this.grouped() ? writeNumber(value, this.texts.language()) : String(value);
  });
  /** Why what stands in the field is not taken. */
  protected readonly wrong = linkedSignal<unknown, string | null>({
    source: () => [this.node(), this.value()],
    computation: () => null,
  });

  protected write({ text }: Written): void {
    if (text.trim() === '') {
      // Where the format demands a number, the last one stands until there is another.
      const done = this.keeper.trySet(this.node(), this.field(), null);
      this.wrong.set(done ? null : this.asked());
      return;
    }
    const number = readNumber(text, this.texts.language());
    const fits =
      number !== null &&
      number >= this.min() &&
      number <= this.max() &&
      (!this.integer() || Number.isInteger(number));
    if (fits) {
      this.keeper.set(this.node(), this.field(), number);
      this.wrong.set(null);
    } else this.wrong.set(this.asked());
  }

  private asked(): string {
    const write = (value: number) => writeNumber(value, this.texts.language());
    const [min, max] = [this.min(), this.max()];
    const whole = this.integer() ? 'whole' : 'any';
    if (Number.isFinite(min) && Number.isFinite(max)) {
      return this.texts.text(`writing.number.${whole}.between`, {
        from: write(min),
        to: write(max),
      });
    }
    return Number.isFinite(min)
      ? this.texts.text(`writing.number.${whole}.from`, { from: write(min) })
      : this.texts.text(`writing.number.${whole}.free`);
  }
}

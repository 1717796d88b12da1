import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { scaledFromText, separators } from '@erfa/business-case';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { grouped, typed } from './case-money';

/**
 * A number as people type it, kept whole: `1.234,50` is 123450 with two decimals. What is no such number stays in the field with
 * words beside it, and is not taken.
 */
@Component({
  selector: 'erfa-scaled-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <label class="form-label" [for]="name()">{{ label() }}</label>
    <div class="pair">
      <input
        class="form-input"
        inputmode="decimal"
        [id]="name()"
        [readOnly]="readOnly()"
        [attr.aria-invalid]="wrong() !== null"
        [attr.aria-describedby]="wrong() !== null ? name() + '-fault' : null"
        [value]="wrong() ?? shown()"
        (focus)="bare($event)"
        (blur)="group($event)"
        (change)="take($event)"
      />
      @if (unit()) {
        <span>{{ unit() }}</span>
      }
    </div>
    @if (wrong() !== null) {
      <p class="form-error-message" role="alert" [id]="name() + '-fault'">
        {{
          (wrong()?.trim()?.match(minus) ? 'businessCase.noMinus' : 'businessCase.noNumber')
            | text: { decimals: decimals() }
        }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .pair {
      display: flex;
      align-items: center;
      gap: 0.6rem;
    }
    .form-input {
      width: 100%;
      max-width: 16rem;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class ScaledField {
  private readonly texts = inject(Texts);
  /** Id of the field, and of what is said of it. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly unit = input('');
  /** The number times 10^decimals. */
  readonly value = input.required<number>();
  readonly decimals = input(2);
  readonly most = input(Number.MAX_SAFE_INTEGER);
  readonly readOnly = input(false);
  readonly taken = output<number>();

  /** As it is read; what is being typed has no signs between thousands, so that any digit can be taken away. */
  protected readonly shown = computed(() =>
    grouped(this.texts.language(), this.value(), this.decimals()),
  );
  /** What was typed and is no number; gone when another value comes. */
  protected readonly wrong = linkedSignal<number, string | null>({
    source: this.value,
    computation: () => null,
  });

  protected readonly minus = /^[-−–]/u;

  protected bare(event: Event): void {
    if (this.readOnly() || this.wrong() !== null) return;
    const field = event.target as HTMLInputElement;
    field.value = typed(this.texts.language(), this.value(), this.decimals());
    field.select();
  }

  protected group(event: Event): void {
    if (this.wrong() === null) (event.target as HTMLInputElement).value = this.shown();
  }

  protected take(event: Event): void {
    const field = event.target as HTMLInputElement;
    const text = field.value.trim();
    const signs = separators[this.texts.language()];
    const read = text === '' ? 0 : scaledFromText(text, this.decimals(), signs);
    // Nothing here is below 0: whether it is a cost is what its kind says.
    if (read === null || read < 0 || read > this.most()) {
      this.wrong.set(field.value);
      return;
    }
    this.wrong.set(null);
    field.value = typed(this.texts.language(), read, this.decimals());
    if (read !== this.value()) this.taken.emit(read);
  }
}

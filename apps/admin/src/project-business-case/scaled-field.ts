import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  type OnDestroy,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { scaledFromText, separators } from '@erfa/business-case';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { grouped, typed } from './case-money';

/**
 * A number as people type it, kept whole: `1.234,50` is 123450 with two decimals. What is no such number stays in the field with
 * words beside it, and is not taken. A number that comes from elsewhere never mixes with what is being typed, and what is being
 * typed is taken when the field goes.
 */
@Component({
  selector: 'erfa-scaled-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <label class="form-label" [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <p class="form-hint" [id]="name() + '-hint'">{{ hint() }}</p>
    }
    <div class="pair">
      <input
        #field
        class="form-input"
        inputmode="decimal"
        [id]="name()"
        [readOnly]="readOnly()"
        [attr.aria-invalid]="wrong() !== null"
        [attr.aria-describedby]="
          wrong() !== null ? name() + '-fault' : hint() ? name() + '-hint' : null
        "
        (focus)="arrive()"
        (input)="typing.set(field.value)"
        (change)="take(field.value)"
        (blur)="leave()"
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
export class ScaledField implements OnDestroy {
  private readonly texts = inject(Texts);
  /** Id of the field, and of what is said of it. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly unit = input('');
  /** The number times 10^decimals. */
  readonly value = input.required<number>();
  readonly decimals = input(2);
  readonly most = input(Number.MAX_SAFE_INTEGER);
  readonly readOnly = input(false);
  readonly taken = output<number>();

  /** What was typed and is no number; gone when another value comes. */
  protected readonly wrong = linkedSignal<number, string | null>({
    source: this.value,
    computation: () => null,
  });

  protected readonly minus = /^[-−–]/u;
  /** What is being typed, until it is taken. */
  protected readonly typing = signal<string | null>(null);
  private readonly here = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** As it is read; what can be typed over has no signs between thousands, so that any digit can be taken away. */
  protected readonly shown = computed(() => {
    const as = this.here() && !this.readOnly() ? typed : grouped;
    return (
      this.typing() ?? this.wrong() ?? as(this.texts.language(), this.value(), this.decimals())
    );
  });

  constructor() {
    let before: number | null = null;
    // After everything is drawn, and whenever the field is come to or left: what was taken may stand as it was typed.
    afterRenderEffect(() => {
      const [text, value, here] = [this.shown(), this.value(), this.here()];
      const field = this.field().nativeElement;
      if (field.value !== text) field.value = text;
      const came = before !== null && before !== value;
      before = value;
      // What goes on from the year before comes when one is in the next: it is typed over, not added to.
      if (came && here && untracked(this.typing) === null) field.select();
    });
  }

  ngOnDestroy(): void {
    const text = this.typing();
    if (text !== null) this.take(text);
  }

  protected arrive(): void {
    this.here.set(true);
    if (this.readOnly() || this.wrong() !== null) return;
    const field = this.field().nativeElement;
    field.value = this.shown();
    field.select();
  }

  protected leave(): void {
    const text = this.typing();
    if (text !== null) this.take(text);
    this.here.set(false);
  }

  protected take(text: string): void {
    this.typing.set(null);
    const trimmed = text.trim();
    const signs = separators[this.texts.language()];
    const read = trimmed === '' ? 0 : scaledFromText(trimmed, this.decimals(), signs);
    // Nothing here is below 0: whether it is a cost is what its kind says.
    const good = read !== null && read >= 0 && read <= this.most();
    this.wrong.set(good ? null : text);
    if (good && read !== this.value()) this.taken.emit(read);
  }
}

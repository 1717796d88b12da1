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
import { type BusinessCaseLineForm, BusinessCaseLineKind } from '@erfa/api-client';
import { isGain, scaledFromText, separators, textFromScaled } from '@erfa/business-case';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

const kinds = Object.values(BusinessCaseLineKind);

/**
 * One line of a business case, as amounts by year or as so many at a price each. Amounts are typed as the language writes them;
 * what is no amount is said beside its field and never guessed.
 */
@Component({
  selector: 'erfa-line-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  templateUrl: './line-form.html',
  styleUrl: './line-form.scss',
})
export class LineForm {
  private readonly texts = inject(Texts);
  readonly form = input.required<BusinessCaseLineForm>();
  /** What the years are called, the first one first. */
  readonly years = input.required<readonly number[]>();
  readonly busy = input(false);
  /** Whether the line is there already. */
  readonly existing = input(false);
  readonly saved = output<BusinessCaseLineForm>();
  readonly removed = output();
  readonly closed = output();

  protected readonly kinds = kinds;
  protected readonly draft = linkedSignal(() => this.form());
  /** Fields whose text is no number, by name. */
  protected readonly wrong = signal<ReadonlySet<string>>(new Set());
  protected readonly nameless = signal(false);
  /** Hours and three points are written in the Excel file; here they are read. */
  protected readonly elsewhere = computed(() => ['hours', 'estimate'].includes(this.draft().basis));
  protected readonly gain = computed(() => isGain(this.draft().kind));

  /** Øre as it is typed, without decimals where there are none. */
  protected kroner(ore: number): string {
    return textFromScaled(ore, 2, separators[this.texts.language()]).replace(/[.,]00$/, '');
  }

  protected quantity(): string {
    return textFromScaled(
      Math.round(this.draft().quantity * 1000),
      3,
      separators[this.texts.language()],
    ).replace(/[.,]?0+$/, (zeros) => (/[.,]/.test(zeros) ? '' : zeros));
  }

  protected write(field: 'title' | 'note' | 'unit', event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected pick(event: Event): void {
    const kind = (event.target as HTMLSelectElement).value as BusinessCaseLineForm['kind'];
    this.draft.update((draft) => ({ ...draft, kind, share: isGain(kind) ? draft.share : 1000 }));
  }

  protected amount(year: number, event: Event): void {
    this.read(`amount-${year}`, event, 2, (ore) =>
      this.draft.update((draft) => ({
        ...draft,
        amounts: this.years().map((_, at) => (at === year ? ore : (draft.amounts[at] ?? 0))),
      })),
    );
  }

  protected price(event: Event): void {
    this.read('price', event, 2, (price) => this.draft.update((draft) => ({ ...draft, price })));
  }

  protected count(event: Event): void {
    this.read('quantity', event, 3, (value) =>
      this.draft.update((draft) => ({ ...draft, quantity: value / 1000 })),
    );
  }

  protected share(event: Event): void {
    this.read('share', event, 1, (share) => {
      if (share <= 1000) this.draft.update((draft) => ({ ...draft, share }));
      else this.wrong.update((all) => new Set([...all, 'share']));
    });
  }

  protected reckon(basis: 'amounts' | 'quantity'): void {
    this.draft.update((draft) => ({ ...draft, basis }));
  }

  protected save(): void {
    this.nameless.set(this.draft().title.trim() === '');
    if (!this.nameless() && this.wrong().size === 0) this.saved.emit(this.draft());
  }

  private read(name: string, event: Event, decimals: number, take: (scaled: number) => void): void {
    const { value } = event.target as HTMLInputElement;
    const scaled =
      value.trim() === '' ? 0 : scaledFromText(value, decimals, separators[this.texts.language()]);
    const wrong = new Set(this.wrong());
    // Costs and gains are both written without a sign: the kind says which way the money goes.
    if (scaled === null || scaled < 0) wrong.add(name);
    else {
      wrong.delete(name);
      take(scaled);
    }
    this.wrong.set(wrong);
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import {
  type CaseActualForm,
  CaseActualKind,
  type CaseOutcomeLineView,
  type CaseProposalView,
} from '@erfa/api-client';
import { isGain, scaledFromText, separators, textFromScaled } from '@erfa/business-case';
import { followUpLimits } from '@erfa/domain';
import { formatMoney } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import type { ProblemError } from '../problem/problem-error';

const kinds = Object.values(CaseActualKind);

/** What became of one line, year by year: typed as what was spent or saved, kept as what it did to the budget. */
@Component({
  selector: 'erfa-actual-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  templateUrl: './actual-form.html',
  styleUrl: './actual-form.scss',
})
export class ActualForm {
  private readonly texts = inject(Texts);
  /** Null for a line that was never decided and is not written yet. */
  readonly line = input.required<CaseOutcomeLineView | null>();
  /** Years that are offered for such a line. */
  readonly years = input<readonly number[]>([]);
  readonly proposals = input<readonly CaseProposalView[]>([]);
  /** Whether a colleague has written the line while it was open here. */
  readonly met = input(false);
  readonly busy = input(false);
  readonly problem = input<ProblemError | null>(null);
  readonly saved = output<CaseActualForm>();
  readonly removed = output();
  readonly closed = output();

  protected readonly kinds = kinds;
  protected readonly limits = followUpLimits;
  /** Made anew for another line, never because the same one was read again. */
  protected readonly draft = linkedSignal<string | undefined, CaseActualForm>({
    source: computed(() => this.line()?.id),
    computation: () =>
      untracked(this.line)?.form ?? { title: '', kind: 'running', amounts: [], cause: '' },
  });
  /** Fields whose text is no number, by name. */
  protected readonly wrong = signal<ReadonlySet<number>>(new Set());
  protected readonly nameless = signal(false);
  protected readonly isFurther = computed(() => this.line()?.further ?? true);
  protected readonly way = computed(() => {
    const { kind } = this.draft();
    return this.line()?.way ?? (kind !== null && isGain(kind) ? 1 : -1);
  });
  protected readonly rows = computed(() => {
    const line = this.line();
    return line
      ? line.years.map(({ year, decided }) => ({ year, decided }))
      : this.years().map((year) => ({ year, decided: null }));
  });

  protected money(ore: number): string {
    return formatMoney(this.texts.language(), ore / 100);
  }

  /** What stands for a year as it is typed: what was spent or saved, without a sign where it went as such lines go. */
  protected typed(year: number): string {
    const amount = this.draft().amounts.find((one) => one.year === year)?.amount;
    return amount === undefined
      ? ''
      : textFromScaled(amount * this.way(), 2, separators[this.texts.language()]);
  }

  /** What a colleague wrote for a year, where it is another figure. */
  protected theirs(year: number): string | null {
    if (!this.met()) return null;
    const amount = this.line()?.form.amounts.find((one) => one.year === year)?.amount;
    const mine = this.draft().amounts.find((one) => one.year === year)?.amount;
    return amount === mine ? null : amount === undefined ? '–' : this.money(amount);
  }

  protected amount(year: number, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const empty = value.trim() === '';
    const scaled = empty ? null : scaledFromText(value, 2, separators[this.texts.language()]);
    const wrong = new Set(this.wrong());
    if (!empty && (scaled === null || Math.abs(scaled) > followUpLimits.amount)) wrong.add(year);
    else {
      wrong.delete(year);
      this.put(year, scaled === null ? null : scaled * this.way() + 0);
    }
    this.wrong.set(wrong);
  }

  protected suggest(year: number, amount: number): void {
    this.put(year, amount);
  }

  protected proposalsOf(year: number): readonly { name: string; amount: number }[] {
    return this.proposals().flatMap(({ name, years }) => {
      const found = years.find((one) => one.year === year);
      return found ? [{ name, amount: found.amount }] : [];
    });
  }

  protected write(field: 'title' | 'cause', event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  /** Another kind of line may go the other way: what was typed keeps its sign as it is read. */
  protected pick(event: Event): void {
    const kind = (event.target as HTMLSelectElement).value as CaseActualKind;
    const before = this.way();
    this.draft.update((draft) => ({ ...draft, kind }));
    const turn = this.way() * before;
    this.draft.update((draft) => ({
      ...draft,
      amounts: draft.amounts.map(({ year, amount }) => ({ year, amount: amount * turn + 0 })),
    }));
  }

  protected save(): void {
    this.nameless.set(this.isFurther() && this.draft().title.trim() === '');
    if (!this.nameless() && this.wrong().size === 0) this.saved.emit(this.draft());
  }

  private put(year: number, amount: number | null): void {
    this.draft.update((draft) => ({
      ...draft,
      amounts: [
        ...draft.amounts.filter((one) => one.year !== year),
        ...(amount === null ? [] : [{ year, amount }]),
      ].toSorted((one, other) => one.year - other.year),
    }));
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { readNumber, writeNumber } from '../answers/typed-number';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { asProblem, type Fault, faultAt, type ProblemError } from '../problem/problem-error';

/** A row of one of a project's lists; without an id it is not saved yet. */
export type Row = Readonly<Record<string, string | number | null>> & {
  readonly id: string | null;
  readonly version: number;
};

/** A field of such a row. */
export interface RowField {
  readonly key: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  /** `kroner` is a whole amount, `count` a whole number, both typed with or without thousands; `number` may have decimals and a sign. */
  readonly kind: 'text' | 'long' | 'day' | 'choice' | 'kroner' | 'count' | 'number';
  readonly required?: boolean;
  readonly longest?: number;
  /** What may be chosen, in words. */
  readonly choices?: readonly { readonly value: string | number | null; readonly text: string }[];
}

/** How rows come and go. Each but `current` leaves the page with the list as it stands then. */
export interface RowWays {
  readonly save: (row: Row) => Promise<unknown>;
  /** Absent where rows are not taken away here. */
  readonly remove?: (id: string) => Promise<unknown>;
  /** The row as it stands now; undefined where it is gone. */
  readonly current: (id: string) => Promise<Row | undefined>;
}

/** Writes one row of a list, with a version of its own; shows both sides when a colleague has changed it meanwhile. */
@Component({
  selector: 'erfa-row-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  templateUrl: './row-dialog.html',
})
export class RowDialog {
  private readonly texts = inject(Texts);
  /** What ids on the page begin with. */
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly fields = input.required<readonly RowField[]>();
  readonly ways = input.required<RowWays>();
  /** What is written; null while the dialog is closed. */
  readonly draft = model.required<Row | null>();

  /** No field's: those begin with the dialog's name, and one of them may be called `form`. */
  protected readonly formId = computed(() => `row-of-${this.name()}`);
  protected readonly row = linkedSignal(() => this.draft());
  /** What was typed as money and is no amount, by field. */
  protected readonly typed = linkedSignal<Row | null, Readonly<Record<string, string>>>({
    source: this.draft,
    computation: () => ({}),
  });
  private readonly attempt = new Attempt(this.draft);
  protected readonly problem = this.attempt.problem;
  private readonly tried = signal(false);
  /** The row's id, where it is saved and rows may go. */
  protected readonly removable = computed(() => (this.ways().remove && this.draft()?.id) ?? null);
  /** What a colleague has saved meanwhile. */
  protected readonly theirs = linkedSignal<Row | null, Row | null>({
    source: this.draft,
    computation: () => null,
  });

  /** What is being typed where something was no amount. */
  private readonly mending = linkedSignal<Row | null, Readonly<Record<string, string>>>({
    source: this.draft,
    computation: () => ({}),
  });

  /**
   * Takes in words as they are typed, and lets the fault of a number go as soon as it is one: a fault that went only when the
   * field is left would move the button under the pointer that presses it.
   */
  protected type(field: RowField, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (field.kind === 'text') this.set(field.key, value);
    else if (this.typed()[field.key] !== undefined)
      this.mending.update((all) => ({ ...all, [field.key]: value }));
  }

  protected write(field: RowField, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (field.kind === 'choice') this.set(field.key, field.choices?.[Number(value)]?.value ?? null);
    else if (field.kind === 'day') this.set(field.key, value === '' ? null : value);
    else if (isWhole(field)) this.whole(field.key, value);
    else if (field.kind === 'number') this.number(field.key, value);
    else this.set(field.key, value);
  }

  protected chosen(field: RowField): number {
    return (field.choices ?? []).findIndex(({ value }) => value === this.row()?.[field.key]);
  }

  protected shown(field: RowField): string {
    const typed = this.typed()[field.key];
    if (typed !== undefined) return typed;
    const value = this.row()?.[field.key] ?? '';
    if (field.kind === 'number' && value !== '')
      return writeNumber(Number(value), this.texts.language());
    return isWhole(field) && value !== ''
      ? Number(value).toLocaleString(this.texts.language() === 'da' ? 'da-DK' : 'en-GB')
      : String(value);
  }

  /** A value in words, for showing what a colleague wrote. */
  protected said(field: RowField, row: Row): string {
    const value = row[field.key];
    const choice = field.choices?.find((one) => one.value === value)?.text;
    return choice ?? (value === null || value === '' ? '–' : String(value));
  }

  protected fault(field: RowField): string | null {
    const typed = this.typed()[field.key];
    if (typed !== undefined && !this.isGood(field, this.mending()[field.key] ?? typed))
      return this.texts.text(
        field.kind === 'kroner'
          ? 'project.row.noAmount'
          : field.kind === 'count'
            ? 'project.row.noCount'
            : 'project.row.noNumber',
      );
    const value = this.row()?.[field.key];
    const empty = value === null || String(value).trim() === '';
    if (this.tried() && field.required && empty) return this.texts.text('project.row.missing');
    return faultAt(this.problem(), field.key);
  }

  protected readonly naming = ({ path }: Fault): string | null => {
    const field = this.fields().find(({ key }) => path.split(/[./[\]]+/u).pop() === key);
    return field ? this.texts.text(field.label) : null;
  };

  protected async save(): Promise<void> {
    const row = this.row();
    this.tried.set(true);
    if (!row || this.fields().some((field) => this.fault(field) !== null && !this.problem()))
      return;
    await this.attempt.run(
      async () => {
        await this.ways().save({ ...row, version: this.theirs()?.version ?? row.version });
        this.close();
      },
      (problem) => this.turnedAway(problem, row),
    );
  }

  protected async remove(id: string): Promise<void> {
    await this.attempt.run(async () => {
      await this.ways().remove?.(id);
      this.close();
    });
  }

  protected close(): void {
    this.tried.set(false);
    this.draft.set(null);
  }

  private set(key: string, value: string | number | null): void {
    this.row.update((row) => row && { ...row, [key]: value });
  }

  /** A number as it is typed: "1.234.567", "1 234 567", with or without "kr."; nothing is guessed of anything else. */
  private whole(key: string, text: string): void {
    const plain = plainOf(text);
    const { [key]: _before, ...others } = this.typed();
    const amount = isAmount(plain);
    this.typed.set(amount ? others : { ...others, [key]: text });
    if (amount) this.set(key, plain === '' ? null : Number(plain));
  }

  /** A number as it is typed, with Danish commas and thousands. */
  private number(key: string, text: string): void {
    const { [key]: _before, ...others } = this.typed();
    const value = text.trim() === '' ? null : readNumber(text, this.texts.language());
    const good = text.trim() === '' || value !== null;
    this.typed.set(good ? others : { ...others, [key]: text });
    if (good) this.set(key, value);
  }

  private isGood(field: RowField, text: string): boolean {
    if (isWhole(field)) return isAmount(plainOf(text));
    return text.trim() === '' || readNumber(text, this.texts.language()) !== null;
  }

  private async turnedAway(problem: ProblemError, row: Row): Promise<void> {
    if (problem.code !== 'version-conflict' || row.id === null) {
      this.attempt.fail(problem);
      return;
    }
    try {
      const now = await this.ways().current(row.id);
      if (now) this.theirs.set(now);
      else this.attempt.fail(problem);
    } catch (error) {
      this.attempt.fail(asProblem(error));
    }
  }
}

const plainOf = (text: string): string => text.replace(/kr\.?|[\s.]/gi, '');
const isAmount = (plain: string): boolean => /^\d{0,11}$/.test(plain);
const isWhole = ({ kind }: RowField): boolean => kind === 'kroner' || kind === 'count';

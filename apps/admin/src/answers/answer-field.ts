import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import {
  type AnswerValue,
  dayWords,
  type Scale,
  unitWords,
  usualTextLength,
} from '@erfa/scoring-sdk';
import type { Language } from '../language/language';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { askedWords, choicesOf, formOf, readTyped, writeTyped, yesNo } from './answer-form';

/** An answer that somebody gave, or null for none; `typed` where more of it may be on its way. */
export interface GivenAnswer {
  readonly value: AnswerValue | null;
  readonly typed: boolean;
}

/** What the words in the field depend on. */
interface Standing {
  readonly value: unknown;
  readonly instead: boolean;
  readonly language: Language;
}

/**
 * The field for an answer that is not a step: a number with its unit, a share in per cent, a day, a text,
 * yes or no, one of several, several of several. Half of a number is no answer yet: the field says what
 * it asks for, and keeps what was typed.
 */
@Component({
  selector: 'erfa-answer-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  templateUrl: './answer-field.html',
  styleUrl: './answer-field.scss',
})
export class AnswerField {
  private readonly texts = inject(Texts);

  readonly scale = input.required<Scale>();
  /** The answer as it stands; null for none. */
  readonly value = input.required<unknown>();
  /** Whether something else stands instead of an answer: not relevant, or don't know. */
  readonly instead = input(false);
  /** For ids, and the name that radio buttons of one question share. */
  readonly name = input.required<string>();
  readonly disabled = input(false);
  readonly answered = output<GivenAnswer>();

  protected readonly form = computed(() => formOf(this.scale()));
  protected readonly groups = computed(() => choicesOf(this.scale(), this.texts));
  protected readonly asked = computed(() => askedWords(this.scale(), this.texts));
  /** What stands in the field: what was typed, as long as that is the answer or none yet. */
  protected readonly typed = linkedSignal<Standing, string>({
    source: () => ({
      value: this.value() ?? null,
      instead: this.instead(),
      language: this.texts.language(),
    }),
    computation: ({ value, instead, language }, before) => {
      if (instead) return '';
      // Numbers are written anew in another language; half a number stays as it is.
      const readable = value === null || before?.source.language === language;
      const stands = before && readable && this.read(before.value) === value;
      return stands ? before.value : writeTyped(value, language);
    },
  });
  /** Whether there is something in the field that is no answer. */
  protected readonly wrong = computed(() => {
    const typed = this.typed();
    return typed.trim() !== '' && readTyped(this.scale(), typed, this.texts.language()) === null;
  });
  protected readonly unit = computed(() => {
    const scale = this.scale();
    if (scale.kind === 'share') return '%';
    const unit =
      scale.kind === 'bands' || scale.kind === 'threshold' ? scale.input.unit : scale.unit;
    return unitWords(unit, this.texts.language());
  });
  /** The bounds that the picker of days keeps to. */
  protected readonly days = computed(() => {
    const scale = this.scale();
    return scale.kind === 'date' ? { min: scale.earliest, max: scale.latest } : null;
  });
  /** The day in words, for a picker writes it as the browser likes. */
  protected readonly day = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? dayWords(value, this.texts.language()) : '';
  });
  protected readonly longest = computed(() => {
    const scale = this.scale();
    return scale.kind === 'text' ? (scale.longest ?? usualTextLength) : null;
  });
  /** A keyboard with digits, unless a sign may be needed that it lacks. */
  protected readonly keyboard = computed(() => {
    const scale = this.scale();
    const lowest =
      scale.kind === 'bands' || scale.kind === 'threshold'
        ? scale.input.min
        : scale.kind === 'range' || scale.kind === 'share'
          ? (scale.min ?? 0)
          : 0;
    return lowest < 0 ? 'text' : 'decimal';
  });
  protected readonly isNone = computed(() => {
    const value = this.value();
    return Array.isArray(value) && value.length === 0;
  });

  protected isChosen(key: string): boolean {
    const value = this.value();
    if (this.scale().kind === 'boolean') return value === (key === yesNo.yes);
    return Array.isArray(value) ? value.includes(key) : value === key;
  }

  protected type(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    this.typed.set(typed);
    this.give(this.read(typed), true);
  }

  protected choose(key: string): void {
    this.give(this.scale().kind === 'boolean' ? key === yesNo.yes : key);
  }

  /** Takes one of several in or out, in the order of the scale; the last one out leaves no answer. */
  protected toggle(key: string): void {
    const value = this.value();
    const before = Array.isArray(value) ? (value as readonly string[]) : [];
    const all = this.groups().flatMap(({ items }) => items.map((item) => item.key));
    const now = all.filter((each) => before.includes(each) !== (each === key));
    this.give(now.length > 0 ? now : null);
  }

  /** None of them is an answer, too. */
  protected none(): void {
    this.give(this.isNone() ? null : []);
  }

  /** What is typed, as an answer. A text that is too long is kept: nobody wants to lose it. */
  private read(typed: string): AnswerValue | null {
    if (this.form() === 'text') return typed.trim() === '' ? null : typed;
    return readTyped(this.scale(), typed, this.texts.language());
  }

  private give(value: AnswerValue | null, typed = false): void {
    this.answered.emit({ value, typed });
  }
}

import {
  computed,
  inject,
  linkedSignal,
  type Signal,
  signal,
  type WritableSignal,
} from '@angular/core';
import { hiddenQuestions, type Model } from '@erfa/scoring-sdk';
import { wholeAnswer } from '../answers/said-words';
import { isAnswered, sheetOf, type SheetQuestion } from '../answers/sheet';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { AnswerKeeper } from './answer-keeper';

/**
 * The questions of a sheet while somebody answers them: which of them are asked, where one is, and what can be saved
 * when the server cannot be reached. Made in an injection context.
 */
export class OpenSheet {
  private readonly keeper = inject(AnswerKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** Those that are asked as things stand; what was answered before a question was hidden is kept. */
  readonly questions: Signal<readonly SheetQuestion[]>;
  /** How many of those that one was given are not asked as things stand. */
  readonly unasked: Signal<number>;
  /** How many their numbers count to. */
  readonly last: Signal<number>;
  /** The key of the one that one is at. Stays where it is while other questions come and go. */
  readonly current: WritableSignal<string>;
  /** How many of them have no answer. */
  readonly unanswered = computed(
    () => this.questions().filter(({ key }) => !isAnswered(this.keeper.answer(key))).length,
  );
  /** Whether what waits has been put on the clipboard. */
  readonly copied = signal(false);

  /**
   * @param content the model, once it is there
   * @param given keys of the questions that one was given
   * @param order keys of the questions that numbers count among, so that colleagues with parts of them speak of the same number
   */
  constructor(
    private readonly content: Signal<Model | undefined>,
    given: Signal<readonly string[]>,
    order: Signal<readonly string[]> = given,
  ) {
    const hidden = computed<ReadonlySet<string>>(
      () => {
        const model = content();
        return model
          ? hiddenQuestions(model, given(), (key) => this.keeper.answer(key))
          : new Set<string>();
      },
      { equal: sameQuestions },
    );
    this.questions = computed(() => {
      const model = content();
      const keys = given().filter((key) => !hidden().has(key));
      return model ? sheetOf(model, keys, this.texts.language(), given(), order()) : [];
    });
    this.unasked = computed(() => hidden().size);
    this.last = computed(() => order().length);
    this.current = linkedSignal<readonly SheetQuestion[], string>({
      source: this.questions,
      computation: (questions, before) =>
        questions.find(({ key }) => key === before?.value)?.key ?? questions[0]?.key ?? '',
    });
  }

  /** Shows a question and puts the focus on it, or on the field for its reason. */
  show(key: string, part: 'text' | 'reason' = 'text'): void {
    this.current.set(key);
    // After the phone's single card has changed place with the one before.
    setTimeout(() => {
      document.getElementById(`q-${key}-text`)?.scrollIntoView({ block: 'start' });
      document.getElementById(`q-${key}-${part}`)?.focus({ preventScroll: part === 'text' });
    });
  }

  /** The next question without an answer after the current one, from the top again if need be. */
  next(): void {
    const all = this.questions();
    const at = all.findIndex(({ key }) => key === this.current());
    const ahead = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const open = ahead.find(({ key }) => !isAnswered(this.keeper.answer(key)));
    if (open) this.show(open.key);
    else this.announcer.show(this.texts.text('answering.allAnswered'));
  }

  /** Puts everything the server does not have on the clipboard, question by question. */
  async copy(): Promise<void> {
    const content = this.content();
    // Also of questions that are no longer on this sheet.
    const waiting = this.keeper.pending();
    const asked = content ? sheetOf(content, waiting, this.texts.language()) : [];
    const lines = waiting.map((key) => {
      const { state, value, reason, comment, evidence } = this.keeper.answer(key);
      const question = asked.find((candidate) => candidate.key === key);
      const said =
        state === 'answered'
          ? wholeAnswer(question?.scale, value, this.texts)
          : this.texts.text(`answering.said.${state}`);
      return [question?.text ?? key, said, reason, comment, evidence].filter(Boolean).join('\n');
    });
    try {
      await navigator.clipboard.writeText(lines.join('\n\n'));
      this.copied.set(true);
    } catch {
      this.announcer.show(this.texts.text('answering.copyFailed'), true);
    }
  }
}

/** Whether two sets hold the same questions. */
export function sameQuestions(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}

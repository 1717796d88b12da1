import { Service, signal } from '@angular/core';
import type { Answer, Answers } from '@erfa/scoring-sdk';

/** The answers that an author tries drafts with, for as long as the window is open; nobody else sees them. */
@Service()
export class TrialSheet {
  private readonly sheets = signal<ReadonlyMap<string, Answers>>(new Map());

  of(draft: string): Answers {
    return this.sheets().get(draft) ?? {};
  }

  put(draft: string, answers: Answers): void {
    this.sheets.update((sheets) => new Map(sheets).set(draft, answers));
  }

  /** Answers one question; null leaves it unanswered. */
  answer(draft: string, question: string, answer: Answer | null): void {
    const { [question]: _, ...rest } = this.of(draft);
    this.put(draft, answer ? { ...rest, [question]: answer } : rest);
  }
}

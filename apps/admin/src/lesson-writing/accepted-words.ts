import { Service } from '@angular/core';

/** What somebody has said may stand in a lesson, for as long as the window is open: going back to mend one word must not ask about the others again. */
@Service()
export class AcceptedWords {
  private readonly words = new Map<string, ReadonlySet<string>>();

  /** What was said of a lesson. */
  of(lesson: string): ReadonlySet<string> {
    return this.words.get(lesson) ?? new Set();
  }

  /** Remembers it. */
  keep(lesson: string, words: ReadonlySet<string>): void {
    this.words.set(lesson, words);
  }
}

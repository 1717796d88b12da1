import { Service, signal } from '@angular/core';

/** Says short news to those who listen, and shows them to those who look when they matter to both. */
@Service()
export class Announcer {
  private readonly said = signal('');
  private readonly seen = signal('');

  /** What the frame's live region holds. */
  readonly spoken = this.said.asReadonly();
  /** A short notice at the foot of the window, or empty. */
  readonly shown = this.seen.asReadonly();

  /** Says a sentence without showing it: counts, what was saved, what a filter left. */
  say(sentence: string): void {
    // A live region speaks only when its text changes; a no-break space makes the same sentence new.
    this.said.update((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
  }

  /** Says and shows a sentence until the next one or until {@link clear}. */
  show(sentence: string): void {
    this.seen.set(sentence);
    this.say(sentence);
  }

  /** Takes the notice away. */
  clear(): void {
    this.seen.set('');
  }
}

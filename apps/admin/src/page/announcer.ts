import { Service, signal } from '@angular/core';

/** How long a notice stays, in milliseconds, unless somebody holds it. Screen readers have had it at once. */
const shownFor = 12_000;

/** Says short news to those who listen, and shows them to those who look when they matter to both. */
@Service()
export class Announcer {
  private readonly said = signal('');
  private readonly seen = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stays = false;

  /** What the frame's live region holds. */
  readonly spoken = this.said.asReadonly();
  /** A short notice at the foot of the window, or empty. */
  readonly shown = this.seen.asReadonly();

  /** Says a sentence without showing it: counts, what was saved, what a filter left. */
  say(sentence: string): void {
    // A live region speaks only when its text changes; a no-break space makes the same sentence new.
    this.said.update((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
  }

  /**
   * Says and shows a sentence for a while.
   * @param stays whether it stays until the next one or until {@link clear}: for what one has to copy or act on
   */
  show(sentence: string, stays = false): void {
    this.stays = stays;
    this.seen.set(sentence);
    this.say(sentence);
    this.release();
  }

  /** Keeps the notice while it is pointed at or has the focus. */
  hold(): void {
    clearTimeout(this.timer);
  }

  /** Lets the notice go after its time. */
  release(): void {
    clearTimeout(this.timer);
    if (this.stays) return;
    this.timer = setTimeout(() => {
      this.clear();
    }, shownFor);
  }

  /** Takes the notice away. */
  clear(): void {
    this.hold();
    this.seen.set('');
  }
}

import { linkedSignal, type Signal, signal } from '@angular/core';
import { asProblem, type ProblemError } from './problem-error';

/**
 * One thing a person tries to have done, as dialogs and forms know it: one at a time, and what went wrong stays
 * until the next try, or until it is about something else.
 */
export class Attempt {
  private readonly running = signal(false);
  private readonly trouble;

  /** Whether a try is under way; a second one waits for no one and does nothing. */
  readonly busy: Signal<boolean> = this.running.asReadonly();
  /** What went wrong at the last try. */
  readonly problem: Signal<ProblemError | null>;

  /** @param about what it is about, a signal: the problem of one colleague is not shown for the next */
  constructor(about: () => unknown = () => null) {
    this.trouble = linkedSignal<unknown, ProblemError | null>({
      source: about,
      computation: () => null,
    });
    this.problem = this.trouble.asReadonly();
  }

  /**
   * Tries, unless a try is under way.
   * @param work what to do, with all that follows when it succeeds
   * @param refused where an error is more than words to show: may settle it, or call {@link fail}
   */
  async run(
    work: () => Promise<unknown>,
    refused: (problem: ProblemError) => unknown = (problem) => this.fail(problem),
  ): Promise<void> {
    if (this.running()) return;
    this.running.set(true);
    this.trouble.set(null);
    try {
      await work();
    } catch (error) {
      try {
        await refused(asProblem(error));
      } catch (worse) {
        this.fail(asProblem(worse));
      }
    } finally {
      this.running.set(false);
    }
  }

  /** Shows this problem until the next try. */
  fail(problem: ProblemError): void {
    this.trouble.set(problem);
  }
}

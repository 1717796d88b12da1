/** When a plugin's calls are let through. */
export type BreakerState = 'closed' | 'open' | 'trial';

/**
 * Stops calls to what keeps failing: after `failures` in a row it opens for `pauseMs`, then lets one
 * trial through. A trial that succeeds closes it; one that fails opens it for twice as long.
 */
export class Breaker {
  private inARow = 0;
  private pause: number;
  private opensUntil: number | null = null;
  private trying = false;

  /** @param now milliseconds of any clock that only goes forward */
  constructor(
    private readonly limits: {
      readonly failures: number;
      readonly pauseMs: number;
      readonly longestPauseMs: number;
    },
    private readonly now: () => number = () => performance.now(),
  ) {
    this.pause = limits.pauseMs;
  }

  get state(): BreakerState {
    if (this.opensUntil === null) return 'closed';
    return this.trying || this.now() >= this.opensUntil ? 'trial' : 'open';
  }

  /** Milliseconds until the next trial; 0 where calls are let through. */
  get remaining(): number {
    return this.opensUntil === null ? 0 : Math.max(0, Math.ceil(this.opensUntil - this.now()));
  }

  /** Whether a call may go ahead; the first one after the pause is the trial. */
  admit(): boolean {
    if (this.opensUntil === null) return true;
    if (this.trying || this.now() < this.opensUntil) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.inARow = 0;
    this.pause = this.limits.pauseMs;
    this.opensUntil = null;
    this.trying = false;
  }

  failed(): void {
    this.inARow += 1;
    if (!this.trying && this.inARow < this.limits.failures) return;
    this.opensUntil = this.now() + this.pause;
    this.pause = Math.min(this.pause * 2, this.limits.longestPauseMs);
    this.trying = false;
  }
}

import { computed, effect, inject, Service, signal } from '@angular/core';
import { SessionKeeper } from './session-keeper';

/** How long before its end the session is spoken of, in milliseconds. */
export const warningTime = 5 * 60_000;

// How long to wait before asking again about a session that should be over.
const pause = 30_000;

// Timers count at most 2^31-1 milliseconds.
const longestTimer = 2_147_483_647;

/** Follows the session's end: warns in time, and asks the server once the time has come. */
@Service()
export class SessionClock {
  private readonly keeper = inject(SessionKeeper);
  private readonly near = signal(false);

  /** When the session ends (ISO 8601) if that is near, else null. */
  readonly endsSoon = computed(() =>
    this.near() && this.keeper.interruption() === null
      ? (this.keeper.member()?.expiresAt ?? null)
      : null,
  );

  constructor() {
    effect((onCleanup) => {
      const end = this.keeper.member()?.expiresAt;
      if (end === undefined) return;
      const left = Date.parse(end) - Date.now();
      this.near.set(left <= warningTime);
      const warning = setTimeout(
        () => {
          this.near.set(true);
        },
        Math.min(Math.max(left - warningTime, 0), longestTimer),
      );
      // The server's clock decides, not ours: at the end the page asks instead of assuming.
      const over = setTimeout(
        () => {
          void this.keeper.check();
        },
        // If the two clocks differ, it asks now and then and not all the time.
        Math.min(left > 0 ? left + 1000 : pause, longestTimer),
      );
      onCleanup(() => {
        clearTimeout(warning);
        clearTimeout(over);
      });
    });
  }
}

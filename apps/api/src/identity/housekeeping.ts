import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Acts } from '../persistence/acts';

const minute = 60_000;

/**
 * Pause before the next round: an hour, a third more or less, so that several Erfas on one database do not all come at once;
 * before the first round five minutes, likewise.
 * @param chance from 0 up to 1
 * @returns milliseconds
 */
export function pauseBefore(round: number, chance: number): number {
  return (round === 0 ? 5 : 60) * minute * (2 / 3 + (chance * 2) / 3);
}

/** Clears away what has had its time: sessions, invitations, people who left, answers of rounds and pilots long closed, names of those who missed training, the content of old events. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('housekeeping');
  private timer: NodeJS.Timeout | null = null;
  private round = 0;

  constructor(private readonly acts: Acts) {}

  onApplicationBootstrap(): void {
    this.wait();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** One round. Doing it again, or beside another Erfa, does no harm. */
  async run(): Promise<void> {
    await this.acts.call('tidy_up', []);
    await this.acts.call('expire_answers', []);
    await this.acts.call('expire_pilots', []);
    await this.acts.call('expire_untrained', []);
    await this.acts.call('expire_audit', []);
  }

  private wait(): void {
    this.timer = setTimeout(
      () =>
        void this.run()
          // The database may be away for a while; the next round catches up.
          .catch((error: unknown) => this.log.warn(`put off: ${(error as Error).message}`))
          .finally(() => this.timer && this.wait()),
      pauseBefore(this.round, Math.random()),
    );
    this.round += 1;
    // Nobody stays up for it.
    this.timer.unref();
  }
}

import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ReleasesService } from '../benchmarks/releases.service';
import { BridgesService } from '../bridges/bridges.service';
import { Acts } from '../persistence/acts';

/** How often ended rounds are looked for. Answers are refused at the second; this only freezes what is there. */
const everyMilliseconds = 30_000;

/** Closes rounds whose last day is over, releases what they publish, and has the bridges between versions made. Several processes may do it at once: each round is closed by one of them. */
@Injectable()
export class RoundClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('rounds');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly acts: Acts,
    private readonly releases: ReleasesService,
    private readonly bridges: BridgesService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // What is due is there before the first page is.
    await this.tick();
    this.timer = setInterval(() => void this.tick(), everyMilliseconds);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Closes what is due now. A database that is away is tried again next time. */
  async tick(): Promise<void> {
    try {
      const [row] = await this.acts.call<{ close_due_rounds: number }>('close_due_rounds', []);
      if (row && row.close_due_rounds > 0)
        this.log.log(`${row.close_due_rounds} rounds closed at their end`);
      await this.releases.makeDue();
      // Scoring takes its time, and nobody's page waits for it.
      void this.bridges.quietly();
    } catch (error) {
      this.log.warn(`Ended rounds could not be closed: ${(error as Error).message}`);
    }
  }
}

import { Injectable, Logger } from '@nestjs/common';
import type { PeerProfile } from '@erfa/benchmark';
import { Acts } from '../persistence/acts';
import { buildRelease, type FrozenFigures } from './build-release';

/** Makes what a closed round publishes, once for each round. */
@Injectable()
export class ReleasesService {
  private readonly log = new Logger('benchmarks');

  constructor(private readonly acts: Acts) {}

  /**
   * Releases every closed round that has none yet; several processes may try, one of them keeps it.
   * @returns how many were made here
   */
  async makeDue(): Promise<number> {
    const due = await this.acts.call<{
      round_id: string;
      profiles: PeerProfile[];
      figures: FrozenFigures[];
    }>('release_due', []);
    let made = 0;
    for (const { round_id, profiles, figures } of due) {
      const release = JSON.stringify(buildRelease(profiles, figures));
      const [row] = await this.acts.call<{ publish_release: boolean }>('publish_release', [
        round_id,
        release,
      ]);
      if (row?.publish_release) made += 1;
    }
    if (made > 0) this.log.log(`${made} rounds released for comparison`);
    return made;
  }
}

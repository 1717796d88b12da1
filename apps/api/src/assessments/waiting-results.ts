import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import { Acts } from '../persistence/acts';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import { noteTry, readWaiting, settleWaiting } from './results.queries';

/** How often what waits is looked at; what has failed often waits longer, see `results_waiting`. */
const everyMilliseconds = 60_000;

interface WaitingAssessment {
  organisation_id: string;
  assessment_id: string;
  model_id: string;
}

/**
 * Computes the results of what was handed in while its plugin could not. Which assessments wait is told across organisations,
 * what was answered is read and written as each organisation alone. Several processes may do it at once: one result is kept.
 */
@Injectable()
export class WaitingResults implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('results');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;
  private closed = false;

  constructor(
    private readonly acts: Acts,
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly plugins: InstalledPlugins,
  ) {}

  onApplicationBootstrap(): void {
    this.plugins.onChange(() => void this.quietly(true));
    this.timer = setInterval(() => void this.quietly(false), everyMilliseconds);
    this.timer.unref();
    void this.quietly(true);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.timer) clearInterval(this.timer);
    await this.running?.catch(() => 0);
  }

  /**
   * Tries what waits.
   * @param all also what was tried a moment ago: something about plugins has changed
   * @returns how many results came of it
   */
  async compute(all: boolean): Promise<number> {
    // What runs already may have begun before the change.
    await this.running?.catch(() => 0);
    this.running = this.pass(all).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async pass(all: boolean): Promise<number> {
    const rows = await this.acts.call<WaitingAssessment>('results_waiting', [all]);
    let computed = 0;
    for (const row of rows) {
      if (this.closed) break;
      try {
        if (await this.computeOne(row)) computed += 1;
      } catch (error) {
        // One that fails keeps no other from its turn.
        const code = error instanceof Problem ? error.code : 'failed';
        this.log.error(`${row.assessment_id}: ${code}: ${(error as Error).message}`);
        const context = { organisationId: row.organisation_id, personId: null };
        await this.tenant.run(context, (manager) => noteTry(manager, row.assessment_id, code));
      }
    }
    if (computed > 0) this.log.log(`${computed} results computed that had waited for their plugin`);
    return computed;
  }

  private async computeOne(row: WaitingAssessment): Promise<boolean> {
    const { organisation_id: organisationId, assessment_id: id, model_id: modelId } = row;
    const context: TenantContext = { organisationId, personId: null };
    const found = await this.tenant.run(context, async (manager) => {
      const waiting = await readWaiting(manager, id);
      return waiting && { waiting, model: await this.models.get(manager, modelId) };
    });
    // A plugin that is known not to run is not tried: nothing is noted, and it is first in line when it comes back.
    if (!found || this.scoring.notReady(found.model)) return false;
    const { waiting, model } = found;
    const attempt = await this.scoring.attempt(model, waiting.input);
    return this.tenant.run(context, async (manager) => {
      if (!attempt.scored) {
        await noteTry(manager, id, attempt.unscored.code);
        return false;
      }
      const { scored, manifest } = attempt;
      if (!(await settleWaiting(manager, organisationId, id, waiting, scored, manifest)))
        return false;
      return true;
    });
  }

  private async quietly(all: boolean): Promise<void> {
    try {
      await this.compute(all);
    } catch (error) {
      this.log.warn(`Waiting results could not be computed: ${(error as Error).message}`);
    }
  }
}

import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { PeerProfile } from '@erfa/benchmark';
import { contentHash } from '@erfa/model-format';
import { type Bridge, bridgeOver } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import { Acts } from '../persistence/acts';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import { PublishedPlans } from '../succession/published-plans';
import {
  bridgeContent,
  type BridgedMunicipality,
  bridgeScoreFigures,
  type ReleasedCount,
} from './bridge-figures';
import {
  type FrozenResult,
  readFrozenResult,
  writeBridgeScore,
  type WrittenScore,
} from './bridges.queries';

/** How long what failed is left before it is tried again: the more often it failed the longer, up to an hour. */
const patience = (tries: number): number => Math.min(60, 2 ** tries) * 60_000;

interface DueAssessment {
  organisationId: string;
  assessmentId: string;
  fromModelId: string;
}

interface DueBridge {
  round_id: string;
  model_id: string;
  from_model_id: string;
  assessments: DueAssessment[];
}

/** A bridge with what it was made of. */
interface OpenBridge extends Bridge {
  model: Model;
  planHashes: readonly string[];
}

/**
 * Scores the last round on a version under the version of the round after it, so that chained lines go on. What is to be scored is told
 * across organisations; answers are read, scored and kept as each organisation alone. What is done is kept at once, so that a server
 * that stops goes on where it was; several may do it at once, and one outcome is kept.
 */
@Injectable()
export class BridgesService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('bridges');
  private readonly failed = new Map<string, { tries: number; at: number }>();
  private running: Promise<number> | null = null;
  private closed = false;

  constructor(
    private readonly acts: Acts,
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly plans: PublishedPlans,
    private readonly scoring: Scoring,
    private readonly plugins: InstalledPlugins,
  ) {}

  onApplicationBootstrap(): void {
    this.plugins.onChange(() => {
      this.failed.clear();
      void this.quietly();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.running?.catch(() => 0);
  }

  /** {@link makeDue} for whoever has something else to do: a failure is logged, and tried again the next time. */
  async quietly(): Promise<void> {
    try {
      await this.makeDue();
    } catch (error) {
      this.log.warn(`Bridges could not be made: ${(error as Error).message}`);
    }
  }

  /**
   * Scores what is due and publishes every bridge that has all its figures.
   * @returns how many bridges were published here
   */
  async makeDue(): Promise<number> {
    // One at a time, and what runs already may have begun before the round was released.
    await this.running?.catch(() => 0);
    this.running ??= this.pass().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async pass(): Promise<number> {
    let made = 0;
    for (const due of await this.acts.call<DueBridge>('bridges_due', [])) {
      if (this.closed) break;
      const ways = new Map<string, OpenBridge>();
      for (const assessment of due.assessments) {
        if (this.closed) return made;
        await this.tryOne(due, assessment, ways);
      }
      if (await this.publish(due)) made += 1;
    }
    if (made > 0) this.log.log(`${made} rounds scored under the version after them`);
    return made;
  }

  private async tryOne(
    { model_id: modelId }: DueBridge,
    assessment: DueAssessment,
    ways: Map<string, OpenBridge>,
  ): Promise<void> {
    const name = `${assessment.assessmentId} ${modelId}`;
    const last = this.failed.get(name);
    if (last && Date.now() < last.at + patience(last.tries)) return;
    try {
      await this.scoreOne(modelId, assessment, ways);
      this.failed.delete(name);
    } catch (error) {
      // One that fails keeps no other from its turn.
      this.log.error(`${assessment.assessmentId}: ${(error as Error).message}`);
      this.failed.set(name, { tries: (last?.tries ?? -1) + 1, at: Date.now() });
    }
  }

  private async scoreOne(
    modelId: string,
    { organisationId, assessmentId, fromModelId }: DueAssessment,
    ways: Map<string, OpenBridge>,
  ): Promise<void> {
    const context: TenantContext = { organisationId, personId: null };
    const { bridge, result } = await this.tenant.run(context, async (manager) => ({
      bridge: ways.get(fromModelId) ?? (await this.open(manager, modelId, fromModelId)),
      result: await readFrozenResult(manager, assessmentId),
    }));
    ways.set(fromModelId, bridge);
    if (!result) throw new Error('there is no frozen result');
    const { model, planHashes } = bridge;
    const outcome = await this.outcome(bridge, result);
    if (!outcome) return;
    await this.tenant.run(context, (manager) =>
      writeBridgeScore(manager, {
        ...{ organisationId, assessmentId, modelId, planHashes, outcome },
        fromHash: result.modelHash,
        modelHash: contentHash(model),
        plugin: model.scoring.plugin,
      }),
    );
  }

  /**
   * What the answers come to under the newer version; null where its plugin is known to be away, which is no failure of theirs.
   * @throws Error where the plugin could not score them this time
   */
  private async outcome(
    { model, figures, carry }: OpenBridge,
    { input, score }: FrozenResult,
  ): Promise<WrittenScore['outcome'] | null> {
    if (figures.length === 0) return { scored: null, problem: 'nothing-chained' };
    if (this.scoring.notReady(model)) return null;
    try {
      const attempt = await this.scoring.attempt(model, carry(input));
      if (!attempt.scored) throw new Error(attempt.unscored.code);
      const { scored } = attempt;
      return { scored, figures: bridgeScoreFigures(figures, score, scored.root) };
    } catch (error) {
      // Where the answers are at fault, waiting for the plugin would help nobody.
      if (error instanceof Problem) return { scored: null, problem: error.code };
      throw error;
    }
  }

  private async open(
    manager: TenantManager,
    modelId: string,
    fromModelId: string,
  ): Promise<OpenBridge> {
    const steps = await this.plans.stepsBetween(manager, modelId, fromModelId);
    if (!steps) throw new Error(`no plans lead from ${modelId} back to ${fromModelId}`);
    const model = await this.models.get(manager, modelId);
    const models = [model];
    for (const { predecessorId } of steps)
      models.push(await this.models.get(manager, predecessorId));
    const bridge = bridgeOver(
      steps.map(({ plan }) => plan),
      models,
    );
    return { ...bridge, model, planHashes: steps.map(({ hash }) => hash) };
  }

  /** Publishes a bridge that has all its figures. @returns whether it was published here */
  private async publish({ round_id, model_id }: DueBridge): Promise<boolean> {
    const [all] = await this.acts.call<{
      profiles: PeerProfile[];
      figures: BridgedMunicipality[];
      released: ReleasedCount[];
    }>('bridge_figures', [round_id, model_id]);
    if (!all) return false;
    const content = JSON.stringify(bridgeContent(all.profiles, all.figures, all.released));
    const [row] = await this.acts.call<{ publish_bridge: boolean }>('publish_bridge', [
      round_id,
      model_id,
      content,
    ]);
    return row?.publish_bridge ?? false;
  }
}

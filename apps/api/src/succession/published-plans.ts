import { Injectable } from '@nestjs/common';
import type { MigrationPlan } from '@erfa/model-lab';
import type { TenantManager } from '../persistence/tenant-transaction';
import { readSuccession } from './succession.queries';

interface Step {
  readonly predecessorId: string;
  readonly plan: MigrationPlan;
}

/** Plans kept in memory at most. */
const kept = 100;

/** Published plans by the version they lead to. They never change, so each is read once. */
@Injectable()
export class PublishedPlans {
  private readonly steps = new Map<string, Step>();

  /**
   * The plans between two published versions, newest first; none from a version to itself. Null where no plans lead from one to the
   * other: then nobody has said that anything can be compared.
   */
  async between(
    manager: TenantManager,
    newerId: string,
    olderId: string,
  ): Promise<readonly MigrationPlan[] | null> {
    const plans: MigrationPlan[] = [];
    let at = newerId;
    while (at !== olderId) {
      const step = await this.step(manager, at);
      if (!step) return null;
      plans.push(step.plan);
      at = step.predecessorId;
    }
    return plans;
  }

  /** The version and all that plans lead on from to it, newest first. */
  async line(manager: TenantManager, modelId: string): Promise<readonly string[]> {
    const line = [modelId];
    let step = await this.step(manager, modelId);
    while (step) {
      line.push(step.predecessorId);
      step = await this.step(manager, step.predecessorId);
    }
    return line;
  }

  private async step(manager: TenantManager, modelId: string): Promise<Step | null> {
    const known = this.steps.get(modelId);
    if (known) return known;
    const step = await readSuccession(manager, modelId);
    if (!step) return null;
    if (this.steps.size >= kept) this.steps.clear();
    this.steps.set(modelId, step);
    return step;
  }
}

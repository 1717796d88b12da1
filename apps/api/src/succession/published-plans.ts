import { Injectable } from '@nestjs/common';
import type { MigrationPlan } from '@erfa/model-lab';
import type { TenantManager } from '../persistence/tenant-transaction';
import { readSuccession, type PublishedStep } from './succession.queries';

/** Plans kept in memory at most. */
const kept = 100;

/** Published plans by the version they lead to. They never change, so each is read once. */
@Injectable()
export class PublishedPlans {
  private readonly steps = new Map<string, PublishedStep>();

  /**
   * The plans between two published versions, newest first; none from a version to itself. Null where no plans lead from one to the
   * other: then nobody has said that anything can be compared.
   */
  async between(
    manager: TenantManager,
    newerId: string,
    olderId: string,
  ): Promise<readonly MigrationPlan[] | null> {
    const steps = await this.stepsBetween(manager, newerId, olderId);
    return steps && steps.map(({ plan }) => plan);
  }

  /** {@link between}, each plan with its hash and the id of the version that it leads back to. */
  async stepsBetween(
    manager: TenantManager,
    newerId: string,
    olderId: string,
  ): Promise<readonly PublishedStep[] | null> {
    const steps: PublishedStep[] = [];
    let at = newerId;
    while (at !== olderId) {
      const step = await this.step(manager, at);
      if (!step) return null;
      steps.push(step);
      at = step.predecessorId;
    }
    return steps;
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

  private async step(manager: TenantManager, modelId: string): Promise<PublishedStep | null> {
    const known = this.steps.get(modelId);
    if (known) return known;
    const step = await readSuccession(manager, modelId);
    if (!step) return null;
    if (this.steps.size >= kept) this.steps.clear();
    this.steps.set(modelId, step);
    return step;
  }
}

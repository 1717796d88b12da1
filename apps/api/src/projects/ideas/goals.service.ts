import { Injectable } from '@nestjs/common';
import { Problem } from '../../http/problem';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { insertGoal, listGoals } from './goals.queries';
import type { AddStrategyGoal, StrategyGoalView } from './goals.views';

/** The goals of the municipality's own strategies and policies, which its projects serve. */
@Injectable()
export class GoalsService {
  constructor(private readonly tenant: TenantTransaction) {}

  list(actor: ProjectActor): Promise<StrategyGoalView[]> {
    return this.tenant.run(actor, listGoals);
  }

  /** @throws Problem `invalid-input` for a period that ends before it begins */
  add(actor: ProjectActor, write: AddStrategyGoal): Promise<StrategyGoalView[]> {
    if (write.endsYear < write.beginsYear)
      throw new Problem('invalid-input', {}, [
        { path: 'endsYear', code: 'notBefore', details: { 0: write.beginsYear } },
      ]);
    return this.tenant.run(actor, async (manager) => {
      await insertGoal(manager, actor.organisationId ?? '', write);
      return listGoals(manager);
    });
  }
}

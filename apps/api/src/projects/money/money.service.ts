import { Injectable } from '@nestjs/common';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { projectMoney, readMoneyParts, type ProjectMoney } from './project-money';

/** What one project costs and gives in money. */
@Injectable()
export class ProjectMoneyService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
  ) {}

  /** @throws Problem `not-found` for a project that the actor does not see */
  read(actor: ProjectActor, projectId: string): Promise<ProjectMoney> {
    return this.tenant.run(actor, async (manager) => {
      const { id } = await this.gate.toRead(manager, actor, projectId);
      return moneyOf(manager, id);
    });
  }
}

/** What a project costs and gives in money, in a transaction that goes on. */
export async function moneyOf(manager: TenantManager, projectId: string): Promise<ProjectMoney> {
  const parts = await readMoneyParts(manager, [projectId]);
  return projectMoney(parts(projectId), Number(today().slice(0, 4)));
}

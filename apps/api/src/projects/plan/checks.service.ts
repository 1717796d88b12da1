import { Injectable } from '@nestjs/common';
import { planLimits } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import {
  deleteCheck,
  insertCheck,
  listChecks,
  readCheck,
  updateCheck,
  type CheckRow,
} from './checks.queries';
import type { WriteCheck } from './rollout.views';

/** What leaders look at, week by week. Every check has a version of its own. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  /** @throws Problem `project-not-yours`, `invalid-input` where there are too many */
  add(actor: ProjectActor, projectId: string, write: WriteCheck): Promise<CheckRow[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      if ((await listChecks(manager, projectId)).length >= planLimits.checks)
        throw new Problem('invalid-input', {}, [
          { path: 'title', code: 'tooMany', details: { 0: planLimits.checks } },
        ]);
      await insertCheck(manager, actor.organisationId ?? '', projectId, write);
      await this.history.write(manager, actor, projectId, 'plan', 'added', write.title);
      return listChecks(manager, projectId);
    });
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the check as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteCheck,
    seen: number,
  ): Promise<CheckRow[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      const before = await readCheck(manager, projectId, id);
      if (!before) throw new Problem('not-found');
      if (!(await updateCheck(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readCheck(manager, projectId, id),
        });
      const changes = (['title', 'weeksBefore'] as const).flatMap((field) =>
        before[field] === write[field]
          ? []
          : [{ field, before: before[field], after: write[field] }],
      );
      await this.history.write(manager, actor, projectId, 'plan', 'changed', write.title, changes);
      return listChecks(manager, projectId);
    });
  }

  remove(actor: ProjectActor, projectId: string, id: string): Promise<CheckRow[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      const before = await readCheck(manager, projectId, id);
      if (!before) throw new Problem('not-found');
      await deleteCheck(manager, id);
      await this.history.write(manager, actor, projectId, 'plan', 'removed', before.title);
      return listChecks(manager, projectId);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { leadershipLimits } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import {
  deleteLeader,
  holdLeadership,
  insertLeader,
  listLeaders,
  readLeader,
  readLeadership,
  updateLeader,
  updateLeadership,
  type LeaderRow,
} from './leadership.queries';
import type { LeadershipView, SaveLeadership, WriteLeader } from './leadership.views';

/** The leadership plan: who leads what, three signals, and what stops to make room. */
@Injectable()
export class LeadershipService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<LeadershipView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** @throws Problem `project-not-yours`, `version-conflict` with the form as it stands */
  save(actor: ProjectActor, projectId: string, saved: SaveLeadership): Promise<LeadershipView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdLeadership(manager, actor.organisationId ?? '', projectId);
      const { merged, changes } = mergeForm(await readLeadership(manager, projectId), saved);
      if (changes.length > 0) {
        await updateLeadership(manager, projectId, merged);
        await this.history.write(manager, actor, projectId, 'leadership', 'changed', '', changes);
      }
      return this.view(manager, project);
    });
  }

  /** @throws Problem `project-not-yours`, `invalid-input` where there are too many */
  add(actor: ProjectActor, projectId: string, write: WriteLeader): Promise<LeadershipView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      if ((await listLeaders(manager, projectId)).length >= leadershipLimits.rows)
        throw new Problem('invalid-input', {}, [
          { path: 'leader', code: 'tooMany', details: { 0: leadershipLimits.rows } },
        ]);
      await insertLeader(manager, actor.organisationId ?? '', projectId, write);
      await this.history.write(manager, actor, projectId, 'leadership', 'added', write.leader);
      return this.view(manager, project);
    });
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the row as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteLeader,
    seen: number,
  ): Promise<LeadershipView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.found(manager, projectId, id);
      if (!(await updateLeader(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readLeader(manager, projectId, id),
        });
      const changes = (['level', 'leader', 'does'] as const).flatMap((field) =>
        before[field] === write[field]
          ? []
          : [{ field, before: before[field], after: write[field] }],
      );
      const about = write.leader;
      await this.history.write(manager, actor, projectId, 'leadership', 'changed', about, changes);
      return this.view(manager, project);
    });
  }

  remove(actor: ProjectActor, projectId: string, id: string): Promise<LeadershipView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const { leader } = await this.found(manager, projectId, id);
      await deleteLeader(manager, id);
      await this.history.write(manager, actor, projectId, 'leadership', 'removed', leader);
      return this.view(manager, project);
    });
  }

  private async found(manager: TenantManager, projectId: string, id: string): Promise<LeaderRow> {
    const row = await readLeader(manager, projectId, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async view(
    manager: TenantManager,
    { id, title, mayEdit }: ProjectRow,
  ): Promise<LeadershipView> {
    const form = await readLeadership(manager, id);
    return { projectTitle: title, mayEdit, form, leaders: await listLeaders(manager, id) };
  }
}

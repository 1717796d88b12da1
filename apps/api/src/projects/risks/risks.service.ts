import { Injectable } from '@nestjs/common';
import { riskPool } from '@erfa/business-case';
import { riskLimits, riskWeight } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { checkOwner, listOwners } from '../owners';
import { ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import {
  deleteRisk,
  insertRisk,
  listRisks,
  pricedRisks,
  readRisk,
  updateRisk,
  type RiskFields,
  type RiskRow,
} from './risks.queries';
import type { ProjectRisksView, WriteRisk } from './risks.views';

/** What is set aside for open risks, in øre. */
export const poolOf = (risks: readonly RiskRow[]): number =>
  riskPool({ years: 1, risks: pricedRisks(risks).map((risk) => ({ ...risk, year: 0 })) })[0] ?? 0;

/** The risk log. Every risk has a version of its own: two who write different ones never meet. */
@Injectable()
export class RisksService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  list(actor: ProjectActor, projectId: string): Promise<ProjectRisksView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** @throws Problem `project-not-yours`, `invalid-input` where there are too many, or the owner is no colleague */
  add(actor: ProjectActor, projectId: string, write: WriteRisk): Promise<ProjectRisksView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const organisationId = actor.organisationId ?? '';
      await checkOwner(manager, organisationId, write.ownerId);
      if ((await listRisks(manager, projectId)).length >= riskLimits.perProject)
        throw new Problem('invalid-input', {}, [
          { path: 'title', code: 'tooMany', details: { 0: riskLimits.perProject } },
        ]);
      await insertRisk(manager, organisationId, projectId, write);
      await this.history.write(manager, actor, projectId, 'risks', 'added', write.title);
      return this.view(manager, project);
    });
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the risk as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteRisk,
    seen: number,
  ): Promise<ProjectRisksView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.found(manager, projectId, id);
      await checkOwner(manager, actor.organisationId ?? '', write.ownerId);
      if (!(await updateRisk(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readRisk(manager, projectId, id),
        });
      await this.history.write(
        manager,
        actor,
        projectId,
        'risks',
        'changed',
        write.title,
        changesOf(before, write),
      );
      return this.view(manager, project);
    });
  }

  remove(actor: ProjectActor, projectId: string, id: string): Promise<ProjectRisksView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const { title } = await this.found(manager, projectId, id);
      await deleteRisk(manager, id);
      await this.history.write(manager, actor, projectId, 'risks', 'removed', title);
      return this.view(manager, project);
    });
  }

  private async found(manager: TenantManager, projectId: string, id: string): Promise<RiskRow> {
    const risk = await readRisk(manager, projectId, id);
    if (!risk) throw new Problem('not-found');
    return risk;
  }

  private async view(manager: TenantManager, project: ProjectRow): Promise<ProjectRisksView> {
    const risks = await listRisks(manager, project.id);
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      risks: risks.map((risk) => ({
        ...risk,
        weight: riskWeight(risk.probability, risk.consequence),
      })),
      pool: poolOf(risks),
      owners: project.mayEdit ? await listOwners(manager, project.id) : [],
    };
  }
}

const written = [
  ...(['title', 'probability', 'consequence', 'money', 'measure'] as const),
  ...(['ownerId', 'dueOn', 'state'] as const),
];

const changesOf = (
  before: RiskFields,
  after: RiskFields,
): FieldChange<(typeof written)[number]>[] =>
  written.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );

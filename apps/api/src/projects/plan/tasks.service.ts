import { Injectable } from '@nestjs/common';
import { planLimits } from '@erfa/domain';
import { Problem, type FieldFault } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { checkOwner } from '../owners';
import { ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import { PlanService } from './plan.service';
import type { ProjectPlanView, WritePlanTask } from './plan.views';
import {
  deleteTask,
  insertTask,
  listTasks,
  readTask,
  updateTask,
  type PlanTaskFields,
  type PlanTaskRow,
} from './tasks.queries';

/** Milestones and tasks. Every one has a version of its own: two who write different ones never meet. */
@Injectable()
export class PlanTasksService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly plan: PlanService,
  ) {}

  /** @throws Problem `project-not-yours`, `invalid-input` where there are too many, or the owner is no colleague */
  add(
    actor: ProjectActor,
    projectId: string,
    write: WritePlanTask,
    language: Language,
  ): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const organisationId = actor.organisationId ?? '';
      await this.check(manager, organisationId, write, null);
      if ((await listTasks(manager, projectId)).length >= planLimits.tasks)
        throw new Problem('invalid-input', {}, [
          { path: 'title', code: 'tooMany', details: { 0: planLimits.tasks } },
        ]);
      const task = { ...write, daysBefore: null };
      await insertTask(manager, organisationId, projectId, 'plan', task);
      await this.history.write(manager, actor, projectId, 'plan', 'added', write.title);
      return this.plan.view(manager, actor, project, language);
    });
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the task as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WritePlanTask,
    seen: number,
    language: Language,
  ): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.found(manager, projectId, id);
      await this.check(manager, actor.organisationId ?? '', write, before);
      await this.write(manager, actor, projectId, before, write, seen);
      return this.plan.view(manager, actor, project, language);
    });
  }

  /**
   * Says that a task is done, or that it is not after all; its owner may, too.
   * @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the task as it stands
   */
  tick(
    actor: ProjectActor,
    projectId: string,
    id: string,
    doneOn: string | null,
    seen: number,
    language: Language,
  ): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      const before = await this.found(manager, projectId, id);
      const owns = before.ownerId !== null && before.ownerId === actor.personId;
      if (!project.mayEdit && !owns) throw new Problem('project-not-yours');
      if (doneOn !== null && doneOn > today())
        throw new Problem('invalid-input', {}, [
          { path: 'doneOn', code: 'dayToCome', details: {} },
        ]);
      await this.write(manager, actor, projectId, before, { ...before, doneOn }, seen);
      return this.plan.view(manager, actor, project, language);
    });
  }

  remove(
    actor: ProjectActor,
    projectId: string,
    id: string,
    language: Language,
  ): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const { title } = await this.found(manager, projectId, id);
      await deleteTask(manager, id);
      await this.history.write(manager, actor, projectId, 'plan', 'removed', title);
      return this.plan.view(manager, actor, project, language);
    });
  }

  private async found(manager: TenantManager, projectId: string, id: string): Promise<PlanTaskRow> {
    const task = await readTask(manager, projectId, id);
    if (!task) throw new Problem('not-found');
    return task;
  }

  private async write(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    before: PlanTaskRow,
    write: PlanTaskFields,
    seen: number,
  ): Promise<void> {
    if (!(await updateTask(manager, before.id, write, seen)))
      throw new Problem('version-conflict', {}, [], {
        current: await readTask(manager, projectId, before.id),
      });
    const changes = changesOf(before, write);
    await this.history.write(manager, actor, projectId, 'plan', 'changed', write.title, changes);
  }

  /** Meetings with TRIO and MED have more to them than a task: they begin in *Er vi klar?*, and keep their day and their kind here. */
  private async check(
    manager: TenantManager,
    organisationId: string,
    write: WritePlanTask,
    before: PlanTaskRow | null,
  ): Promise<void> {
    // An owner who has left meanwhile keeps nobody from writing the rest.
    if (write.ownerId !== before?.ownerId) await checkOwner(manager, organisationId, write.ownerId);
    const faults: FieldFault[] = [];
    const meeting = before?.kind === 'involvement';
    if ((write.kind === 'involvement') !== meeting)
      faults.push({ path: 'kind', code: 'meetingElsewhere', details: {} });
    if (meeting && write.dueOn === null)
      faults.push({ path: 'dueOn', code: 'meetingNeedsDay', details: {} });
    if (write.doneOn !== null && write.doneOn !== before?.doneOn && write.doneOn > today())
      faults.push({ path: 'doneOn', code: 'dayToCome', details: {} });
    if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
  }
}

const written = ['kind', 'title', 'ownerId', 'dueOn', 'doneOn'] as const;

const changesOf = (
  before: PlanTaskFields,
  after: PlanTaskFields,
): FieldChange<(typeof written)[number]>[] =>
  written.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );

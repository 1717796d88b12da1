import { Injectable } from '@nestjs/common';
import { isOver, planLimits, type BackKind, type ProjectTool } from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { listOwners } from '../owners';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import { listRelations, type ProjectRow } from '../projects.queries';
import { writeInvolvement } from '../readiness/readiness.queries';
import { backPlanOf, nothingBack } from './back-plan';
import { plannedCommittee } from './plan-words';
import { holdPlan, readPlan, updatePlan, type PlanFields } from './plan.queries';
import type { PlanBack, ProjectPlanView, SavePlan } from './plan.views';
import { followGoLive, insertTask, isLate, listTasks } from './tasks.queries';

/** The card that each kind of step belongs to. */
const toolOf: Readonly<Record<BackKind, ProjectTool>> = {
  involvement: 'readiness',
  communication: 'plan',
  training: 'plan',
  baseline: 'benefits',
};

/** *Plan*: milestones and tasks from every card in one list, and what is planned back from the day of going live. */
@Injectable()
export class PlanService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string, language: Language): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId), language),
    );
  }

  /** @throws Problem `project-not-yours`, `version-conflict` with the form as it stands */
  save(
    actor: ProjectActor,
    projectId: string,
    saved: SavePlan,
    language: Language,
  ): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdPlan(manager, actor.organisationId ?? '', projectId);
      const { merged, changes } = mergeForm<PlanFields>(await readPlan(manager, projectId), saved);
      if (changes.length > 0) {
        await updatePlan(manager, projectId, merged);
        if (project.goLiveOn !== null)
          await followGoLive(manager, projectId, project.goLiveOn, merged.winterWeek);
        await this.history.write(manager, actor, projectId, 'plan', 'changed', '', changes);
      }
      return this.view(manager, actor, project, language);
    });
  }

  /**
   * Puts into the plan what is proposed of these kinds; what is there already is not there twice. Whoever leads the project is
   * to do it until somebody else is chosen. @throws Problem `project-not-yours`
   */
  planBack(
    actor: ProjectActor,
    projectId: string,
    { kinds }: PlanBack,
    language: Language,
  ): Promise<ProjectPlanView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const organisationId = actor.organisationId ?? '';
      // Whoever presses at the same time waits, and then finds it done.
      await holdPlan(manager, organisationId, projectId);
      const tasks = await listTasks(manager, projectId);
      const { proposed } = await backPlanOf(manager, project, tasks, language);
      const chosen = proposed.filter(({ kind }) => kinds.includes(kind));
      if (tasks.length + chosen.length > planLimits.tasks)
        throw new Problem('invalid-input', {}, [
          { path: 'kinds', code: 'tooMany', details: { 0: planLimits.tasks } },
        ]);
      const people = await listRelations(manager, projectId);
      const ownerId = people.find(({ relation }) => relation === 'manager')?.personId ?? null;
      for (const { kind, title, dueOn, daysBefore } of chosen) {
        const task = { kind, title, ownerId, dueOn, doneOn: null, daysBefore };
        const id = await insertTask(manager, organisationId, projectId, toolOf[kind], task);
        if (kind === 'involvement')
          await writeInvolvement(manager, organisationId, projectId, id, {
            ...{ council: 'med', committee: plannedCommittee(language), form: 'discussion' },
          });
        await this.history.write(manager, actor, projectId, 'plan', 'added', title);
      }
      return this.view(manager, actor, project, language);
    });
  }

  /** The plan as whoever asks sees it. */
  async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    language: Language,
  ): Promise<ProjectPlanView> {
    const tasks = await listTasks(manager, project.id);
    const now = today();
    const { proposed, standing } =
      project.mayEdit && !isOver(project.state)
        ? await backPlanOf(manager, project, tasks, language)
        : nothingBack;
    return {
      projectTitle: project.title,
      ...{ mayEdit: project.mayEdit, isOver: isOver(project.state) },
      goLiveOn: project.goLiveOn,
      form: await readPlan(manager, project.id),
      tasks: tasks.map((task) => ({
        ...task,
        late: isLate(task, project, now),
        mayTick: project.mayEdit || (task.ownerId !== null && task.ownerId === actor.personId),
      })),
      proposed: proposed.map(({ kind, title, dueOn }) => ({ kind, title, dueOn })),
      standing,
      owners: project.mayEdit ? await listOwners(manager, project.id) : [],
    };
  }
}

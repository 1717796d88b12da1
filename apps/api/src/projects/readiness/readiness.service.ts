import { Injectable } from '@nestjs/common';
import { answeredParts, isLow, readinessLimits } from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { checkOwner, listOwners } from '../owners';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { readinessOf } from './readiness-state';
import {
  deleteReadinessTask,
  holdReadiness,
  insertReadinessTask,
  listReadinessTasks,
  readReadiness,
  readReadinessTask,
  updateReadiness,
  updateReadinessTask,
  writeInvolvement,
  type ReadinessTaskFields,
  type ReadinessTaskRow,
} from './readiness.queries';
import type {
  InvolvementView,
  ReadinessActionView,
  ReadinessView,
  SaveReadiness,
  WriteInvolvement,
  WriteReadinessAction,
} from './readiness.views';
import { readinessWords } from './readiness.words';

/** What is written of a task: a meeting where it says with whom, an action where it has a title of its own. */
type WriteTask = WriteInvolvement | WriteReadinessAction;

/** *Er vi klar?*: what the municipality can, knows and has agreed on before it begins. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<ReadinessView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** @throws Problem `project-not-yours`, `version-conflict` with the form as it stands */
  save(actor: ProjectActor, projectId: string, saved: SaveReadiness): Promise<ReadinessView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdReadiness(manager, actor.organisationId ?? '', projectId);
      const { merged, changes } = mergeForm(await readReadiness(manager, projectId), saved);
      if (changes.length > 0) {
        await updateReadiness(manager, projectId, merged);
        await this.history.write(manager, actor, projectId, 'readiness', 'changed', '', changes);
      }
      return this.view(manager, actor, project);
    });
  }

  /** @throws Problem `project-not-yours`, `invalid-input` where there are too many, or the owner is no colleague */
  add(
    actor: ProjectActor,
    projectId: string,
    write: WriteTask,
    language: Language,
  ): Promise<ReadinessView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const organisationId = actor.organisationId ?? '';
      await checkOwner(manager, organisationId, write.ownerId);
      if ((await listReadinessTasks(manager, projectId)).length >= readinessLimits.tasks)
        throw new Problem('invalid-input', {}, [
          {
            path: 'council' in write ? 'committee' : 'title',
            code: 'tooMany',
            details: { 0: readinessLimits.tasks },
          },
        ]);
      const task = fieldsOf(write, language);
      const kind = 'council' in write ? 'involvement' : 'task';
      const id = await insertReadinessTask(manager, organisationId, projectId, kind, task);
      if ('council' in write) await writeInvolvement(manager, organisationId, projectId, id, write);
      await this.history.write(manager, actor, projectId, 'readiness', 'added', task.title);
      return this.view(manager, actor, project);
    });
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the task as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteTask,
    seen: number,
    language: Language,
  ): Promise<ReadinessView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = await this.found(manager, projectId, id, 'council' in write);
      const organisationId = actor.organisationId ?? '';
      await checkOwner(manager, organisationId, write.ownerId);
      const task = fieldsOf(write, language);
      // A meeting keeps the name it has in the plan until something is said otherwise about it.
      if ('council' in write && before.committee === write.committee && before.form === write.form)
        task.title = before.title;
      if (!(await updateReadinessTask(manager, id, task, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readReadinessTask(manager, projectId, id),
        });
      if ('council' in write) await writeInvolvement(manager, organisationId, projectId, id, write);
      const changes = (['title', 'ownerId', 'dueOn', 'doneOn'] as const).flatMap((field) =>
        before[field] === task[field] ? [] : [{ field, before: before[field], after: task[field] }],
      );
      const about = task.title;
      await this.history.write(manager, actor, projectId, 'readiness', 'changed', about, changes);
      return this.view(manager, actor, project);
    });
  }

  remove(
    actor: ProjectActor,
    projectId: string,
    id: string,
    meeting: boolean,
  ): Promise<ReadinessView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const { title } = await this.found(manager, projectId, id, meeting);
      await deleteReadinessTask(manager, id);
      await this.history.write(manager, actor, projectId, 'readiness', 'removed', title);
      return this.view(manager, actor, project);
    });
  }

  private async found(
    manager: TenantManager,
    projectId: string,
    id: string,
    meeting: boolean,
  ): Promise<ReadinessTaskRow> {
    const task = await readReadinessTask(manager, projectId, id);
    if (!task || (task.council !== null) !== meeting) throw new Problem('not-found');
    return task;
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<ReadinessView> {
    const { form, needs, lessons, tasks, state } = await readinessOf(manager, project);
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      form,
      needs: actor.guest
        ? null
        : needs.map(({ kind: _kind, modelKey: _model, nodeKey: _node, ...need }) => need),
      lessons,
      meetings: tasks.flatMap(meetingOf),
      actions: tasks.flatMap(actionOf),
      answered: answeredParts(state),
      low: isLow(state),
      owners: project.mayEdit ? await listOwners(manager, project.id) : [],
    };
  }
}

const fieldsOf = (write: WriteTask, language: Language): ReadinessTaskFields => ({
  title:
    'council' in write ? readinessWords[language].form[write.form](write.committee) : write.title,
  ...{ ownerId: write.ownerId, dueOn: write.dueOn, doneOn: write.doneOn },
});

function meetingOf(task: ReadinessTaskRow): InvolvementView[] {
  const { council, committee, form, ...rest } = task;
  if (council === null || committee === null || form === null) return [];
  return [{ ...rest, council, committee, form, dueOn: rest.dueOn ?? '' }];
}

function actionOf(task: ReadinessTaskRow): ReadinessActionView[] {
  const { council, committee: _committee, form: _form, ...rest } = task;
  return council === null ? [rest] : [];
}

import { Injectable } from '@nestjs/common';
import {
  monthsUntilAsked,
  asksReason,
  projectLessonLimits,
  type AdoptionStatus,
} from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import {
  findSameAdoption,
  holdLesson,
  insertAdoption,
  noteStep,
  oneAtATime,
} from '../../lessons/adoptions.queries';
import type { WriteAdoption } from '../../lessons/adoptions.views';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { FittingLessonsService } from './fitting-lessons.service';
import {
  deleteProjectLesson,
  listProjectLessons,
  writeProjectLesson,
} from './project-lessons.queries';
import type { DisposeLesson, ProjectLessonsView } from './project-lessons.views';

/** What others have learned, where it fits a project's step, and what the project makes of it. */
@Injectable()
export class ProjectLessonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly fitting: FittingLessonsService,
  ) {}

  async list(
    actor: ProjectActor,
    projectId: string,
    language: Language,
  ): Promise<ProjectLessonsView> {
    const { project, chosen } = await this.tenant.run(actor, async (manager) => ({
      project: await this.gate.toRead(manager, actor, projectId),
      chosen: await listProjectLessons(manager, projectId),
    }));
    const fitting = await this.fitting.find(actor, project, null, language);
    return {
      suggestions: fitting.slice(0, projectLessonLimits.shown),
      fitting: fitting.length,
      chosen: chosen.map(({ state, ...lesson }) => ({ ...lesson, gone: state !== 'shared' })),
      mayEdit: project.mayEdit,
      mayAdopt: actor.adopts,
    };
  }

  /**
   * Notes what the project makes of a lesson. Its readers see nothing of that unless an adoption is asked for.
   * @throws Problem `not-found`, `project-not-yours`, `invalid-input` without the reason it needs, `lesson-recalled`, `own-lesson`
   */
  async dispose(
    actor: ProjectActor,
    projectId: string,
    lessonId: string,
    made: DisposeLesson,
    language: Language,
  ): Promise<ProjectLessonsView> {
    await this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      if (asksReason(made.disposition) && made.reason === '')
        throw new Problem('invalid-input', {}, [
          { path: 'reason', code: 'isNotEmpty', details: {} },
        ]);
      const lesson = await holdLesson(manager, lessonId);
      if (!lesson || lesson.state === 'withdrawn') throw new Problem('not-found');
      const adopts = made.adopt && made.disposition !== 'not-relevant';
      if (adopts && !actor.adopts) throw new Problem('not-allowed');
      if (adopts && lesson.own) throw new Problem('own-lesson');
      if (adopts && lesson.state === 'recalled') throw new Problem('lesson-recalled');
      const status = made.disposition === 'used' ? 'assessing' : 'adapting';
      const adoptionId = adopts ? await adopted(manager, actor, project, lesson.id, status) : null;
      await writeProjectLesson(manager, actor.organisationId ?? '', projectId, lesson.id, {
        ...{ disposition: made.disposition, reason: made.reason, adoptionId },
        decidedBy: actor.personId,
      });
      const chosen = await listProjectLessons(manager, projectId);
      const title = chosen.find(({ id }) => id === lesson.id)?.title ?? '';
      await this.history.write(manager, actor, projectId, 'readiness', 'decided', title, [
        { field: 'disposition', before: null, after: made.disposition },
      ]);
    });
    return this.list(actor, projectId, language);
  }

  /** Takes back what was decided about a lesson; an adoption that was made is the municipality's, and stays. */
  async takeBack(
    actor: ProjectActor,
    projectId: string,
    lessonId: string,
    language: Language,
  ): Promise<ProjectLessonsView> {
    await this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      const before = await listProjectLessons(manager, projectId);
      if (!(await deleteProjectLesson(manager, projectId, lessonId)))
        throw new Problem('not-found');
      const title = before.find(({ id }) => id === lessonId)?.title ?? '';
      await this.history.write(manager, actor, projectId, 'readiness', 'removed', title);
    });
    return this.list(actor, projectId, language);
  }
}

const nothingSaid = {
  ...{ copied: '', changed: '', whyChanged: '', outcome: '', measure: '' },
  ...{ abandonedWhy: '', abandonedCondition: '' },
};

/** The municipality's adoption of a lesson for a project: the one there is, or a new one. */
async function adopted(
  manager: TenantManager,
  actor: ProjectActor,
  { title }: ProjectRow,
  lessonId: string,
  status: AdoptionStatus,
): Promise<string> {
  const adoption: WriteAdoption = { ...nothingSaid, status, project: title };
  await oneAtATime(manager, actor, lessonId);
  const same = await findSameAdoption(manager, lessonId, adoption);
  if (same !== null) return same;
  const months = monthsUntilAsked(status);
  const id = await insertAdoption(manager, actor, lessonId, adoption, months);
  await noteStep(manager, actor, id, status);
  return id;
}

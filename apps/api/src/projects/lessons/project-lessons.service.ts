import { Injectable } from '@nestjs/common';
import {
  monthsUntilAsked,
  asksReason,
  partOf,
  projectLessonLimits,
  type AdoptionStatus,
} from '@erfa/domain';
import { lessonFit } from '@erfa/knowledge';
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
import { LessonSearchService } from '../../lessons/search.service';
import type { FoundLessonView, SearchLessons } from '../../lessons/search.views';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { readWhy } from '../why/why.queries';
import { whyItFits } from './fit-words';
import {
  deleteProjectLesson,
  lessonPlaces,
  listProjectLessons,
  writeProjectLesson,
  type ProjectLessonRow,
} from './project-lessons.queries';
import type {
  DisposeLesson,
  ProjectLessonsView,
  SuggestedProjectLessonView,
} from './project-lessons.views';

/** Lessons that each search brings in; farther down nothing fits. */
const candidates = 20;

/** What others have learned, where it fits a project's step, and what the project makes of it. */
@Injectable()
export class ProjectLessonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly search: LessonSearchService,
  ) {}

  async list(
    actor: ProjectActor,
    projectId: string,
    language: Language,
  ): Promise<ProjectLessonsView> {
    const { project, problem, chosen } = await this.tenant.run(actor, async (manager) => ({
      project: await this.gate.toRead(manager, actor, projectId),
      problem: (await readWhy(manager, projectId)).problem,
      chosen: await listProjectLessons(manager, projectId),
    }));
    const fitting = actor.guest
      ? []
      : await this.fitting(actor, project, problem, chosen, language);
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

  /** Lessons that fit and that nothing was decided about, the best first. Each search is a transaction of its own, and short. */
  private async fitting(
    actor: ProjectActor,
    project: ProjectRow,
    problem: string,
    chosen: readonly ProjectLessonRow[],
    language: Language,
  ): Promise<SuggestedProjectLessonView[]> {
    const text = [project.title, project.productName ?? '', project.purpose, problem].join(' ');
    const asked: SearchLessons[] = [
      { q: text.slice(0, 2000) },
      ...(project.technology.length > 0 ? [{ technology: project.technology }] : []),
      ...(project.kle.length > 0 ? [{ kle: project.kle, phase: [partOf(project.phase)] }] : []),
    ];
    const found = new Map<string, FoundLessonView>();
    for (const one of asked) {
      const { lessons } = await this.search.search(actor, {
        ...{ ...one, correct: false, limit: candidates },
      });
      for (const lesson of lessons) if (!found.has(lesson.id)) found.set(lesson.id, lesson);
    }
    for (const { id } of chosen) found.delete(id);
    const places = await this.tenant.run(actor, (manager) =>
      lessonPlaces(manager, [...found.keys()]),
    );
    const step = partOf(project.phase);
    return places
      .flatMap(({ id, kle, technology }) => {
        const lesson = found.get(id);
        if (!lesson) return [];
        const { phase, title, snippet } = lesson;
        const fit = lessonFit(
          { ...project, phase: step, text },
          { phase, kle, technology, text: `${title} ${snippet.text}` },
        );
        return fit.score > 0 ? [{ lesson, fit, place: [...found.keys()].indexOf(id) }] : [];
      })
      .sort((one, other) => other.fit.score - one.fit.score || one.place - other.place)
      .map(({ lesson: { id, title, kind, phase, origin, publishedAt }, fit }) => ({
        ...{ id, title, kind, phase, origin, publishedAt },
        why: whyItFits(fit, step, language),
      }));
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

import { Injectable } from '@nestjs/common';
import { experienceLimits, lessonLimits, partOf, titleFrom } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { OwnLessonsService } from '../../lessons/own-lessons.service';
import type { BeginLesson } from '../../lessons/own-lessons.views';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { listMarks } from '../decisions/decisions.queries';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import {
  deleteExperience,
  holdExperience,
  insertExperience,
  isRelated,
  linkLesson,
  listExperience,
  readExperience,
  updateExperience,
  type ExperienceFields,
  type ExperienceRow,
} from './experience.queries';
import type { AddExperience, ProjectExperienceView, WriteExperience } from './experience.views';

/** What was learned, written in five minutes by whoever takes part, and written on as a lesson with one click. */
@Injectable()
export class ExperienceService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
    private readonly lessons: OwnLessonsService,
  ) {}

  list(actor: ProjectActor, projectId: string): Promise<ProjectExperienceView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** @throws Problem `experience-not-yours`, `invalid-input` */
  add(
    actor: ProjectActor,
    projectId: string,
    { decisionId, atEnd, entries }: AddExperience,
  ): Promise<ProjectExperienceView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.toWrite(manager, actor, projectId);
      const marks = await listMarks(manager, projectId);
      if (decisionId !== null && (atEnd || !marks.some(({ id }) => id === decisionId)))
        throw new Problem('invalid-input', {}, [
          { path: 'decisionId', code: 'noSuchDecision', details: {} },
        ]);
      const there = (await listExperience(manager, projectId)).length;
      if (there + entries.length > experienceLimits.perProject)
        throw new Problem('invalid-input', {}, [
          { path: 'entries', code: 'tooMany', details: { 0: experienceLimits.perProject } },
        ]);
      await insertExperience(manager, actor, projectId, { decisionId, atEnd }, entries);
      await this.history.write(manager, actor, projectId, 'follow-up', 'added', '', [
        { field: 'experience', before: null, after: entries.map(({ text }) => text) },
      ]);
      return this.view(manager, actor, project);
    });
  }

  /** @throws Problem `experience-not-yours`, `experience-told`, `version-conflict` with the experience as it stands */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteExperience,
    seen: number,
  ): Promise<ProjectExperienceView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.toChange(manager, actor, projectId, id);
      if (row.lessonId !== null) throw new Problem('experience-told');
      if (!(await updateExperience(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readExperience(manager, projectId, id),
        });
      await this.history.write(manager, actor, projectId, 'follow-up', 'changed', '', [
        { field: 'experience', before: row.text, after: write.text },
      ]);
      return this.view(manager, actor, project);
    });
  }

  /** Takes it away; a lesson that it became stays. @throws Problem `experience-not-yours` */
  remove(actor: ProjectActor, projectId: string, id: string): Promise<ProjectExperienceView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.toChange(manager, actor, projectId, id);
      await deleteExperience(manager, id);
      await this.history.write(manager, actor, projectId, 'follow-up', 'removed', '', [
        { field: 'experience', before: row.text, after: null },
      ]);
      return this.view(manager, actor, project);
    });
  }

  /**
   * Begins a lesson from an experience, for the municipality's own eyes, and keeps the link between the two. Asked again it is the
   * same lesson. @throws Problem `experience-not-yours`
   */
  tell(actor: ProjectActor, projectId: string, id: string): Promise<{ lessonId: string }> {
    return this.tenant.run(actor, async (manager) => {
      await this.toChange(manager, actor, projectId, id);
      await holdExperience(manager, id);
      const { project, row } = await this.toChange(manager, actor, projectId, id);
      if (row.lessonId !== null) return { lessonId: row.lessonId };
      const lesson = await this.lessons.createWithin(manager, actor, lessonFrom(row, project), id);
      await linkLesson(manager, id, lesson.id);
      await this.history.write(manager, actor, projectId, 'follow-up', 'changed', lesson.title, [
        { field: 'lesson', before: null, after: lesson.title },
      ]);
      return { lessonId: lesson.id };
    });
  }

  /** Who may write: who may change the project, and who has to do with it. */
  private async toWrite(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
  ): Promise<ProjectRow> {
    const project = await this.gate.toRead(manager, actor, projectId);
    if (!project.mayEdit && !(await isRelated(manager, projectId, actor.personId)))
      throw new Problem('experience-not-yours');
    return project;
  }

  private async toChange(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    id: string,
  ): Promise<{ project: ProjectRow; row: ExperienceRow }> {
    const project = await this.gate.toRead(manager, actor, projectId);
    const row = await readExperience(manager, projectId, id);
    if (!row) throw new Problem('not-found');
    if (!mayChange(row, project, actor)) throw new Problem('experience-not-yours');
    return { project, row };
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<ProjectExperienceView> {
    const rows = await listExperience(manager, project.id);
    return {
      projectTitle: project.title,
      mayWrite: project.mayEdit || (await isRelated(manager, project.id, actor.personId)),
      writesLessons: !actor.guest,
      phase: partOf(project.phase),
      decisions: await listMarks(manager, project.id),
      experience: rows.map(
        ({ createdAt, decisionKind: _k, decisionTitle: _t, authorId, ...row }) => ({
          ...row,
          createdAt: createdAt.toISOString(),
          mayChange: mayChange({ authorId }, project, actor),
        }),
      ),
    };
  }
}

const mayChange = (
  { authorId }: Pick<ExperienceRow, 'authorId'>,
  project: ProjectRow,
  actor: ProjectActor,
): boolean => project.mayEdit || (authorId !== null && authorId === actor.personId);

/** What of a lesson an experience already says. What is done otherwise next time is what is recommended. */
function lessonFrom(
  { kind, about, phase, text }: ExperienceFields,
  { title, kle, technology }: ProjectRow,
): BeginLesson {
  const next = kind === 'next-time';
  return {
    title: titleFrom(text, lessonLimits.title),
    context: title.slice(0, lessonLimits.context),
    happened: next && text.length <= lessonLimits.recommendation ? '' : text,
    recommendation: next && text.length <= lessonLimits.recommendation ? text : '',
    ...{ cause: '', applies: '', notApplies: '', kind: next ? null : kind, about, phase },
    ...{ kle, technology, dimension: null, authorName: null, ownerId: null },
    ...{ visibility: 'organisation', source: 'alone' },
  };
}

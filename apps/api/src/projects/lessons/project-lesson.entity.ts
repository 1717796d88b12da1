import type { LessonDisposition } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import { key, moment, perhapsUuid, refersTo, refersWithin, words } from '../columns';

/** What a project made of a lesson. */
export interface ProjectLesson {
  organisationId: string;
  projectId: string;
  lessonId: string;
  disposition: LessonDisposition;
  reason: string;
  /** The adoption that tells the lesson's author, where there is one. */
  adoptionId: string | null;
  decidedAt: Date;
  decidedBy: string | null;
}

export const projectLessonEntity = new EntitySchema<ProjectLesson>({
  name: 'ProjectLesson',
  tableName: 'project_lesson',
  columns: {
    organisationId: key('project_lesson', 'organisation_id'),
    projectId: key('project_lesson', 'project_id'),
    lessonId: key('project_lesson', 'lesson_id'),
    disposition: { type: 'text' },
    reason: words('reason'),
    adoptionId: perhapsUuid('adoption_id'),
    decidedAt: moment('decided_at'),
    decidedBy: perhapsUuid('decided_by'),
  },
  indices: [{ name: 'ix_project_lesson_lesson', columns: ['organisationId', 'lessonId'] }],
  foreignKeys: [
    refersWithin('project_lesson', 'projectId', 'Project'),
    refersTo('project_lesson', 'lessonId', 'PublishedLesson'),
    refersWithin('project_lesson', 'adoptionId', 'Adoption'),
    refersTo('project_lesson', 'decidedBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_lesson_disposition',
      expression: "disposition in ('used', 'adapted', 'not-relevant')",
    },
    {
      name: 'ck_project_lesson_reason',
      expression: "length(reason) <= 500 and (disposition = 'used' or reason <> '')",
    },
  ],
});

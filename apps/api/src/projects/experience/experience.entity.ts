import type { ExperienceKind, LessonPhase, LessonSubject } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import { keysOf, moment, perhapsUuid, refersTo, refersWithin, uuid, version } from '../columns';

/** What somebody learned in a project, at a decision point or at its end. */
export interface ProjectExperience {
  organisationId: string;
  id: string;
  projectId: string;
  decisionId: string | null;
  atEnd: boolean;
  kind: ExperienceKind;
  about: LessonSubject;
  phase: LessonPhase;
  text: string;
  /** The lesson that it became. */
  lessonId: string | null;
  authorId: string | null;
  createdAt: Date;
  version: number;
}

export const projectExperienceEntity = new EntitySchema<ProjectExperience>({
  name: 'ProjectExperience',
  tableName: 'project_experience',
  columns: {
    ...keysOf('project_experience'),
    projectId: uuid('project_id'),
    decisionId: perhapsUuid('decision_id'),
    atEnd: { name: 'at_end', type: 'boolean', default: false },
    kind: { type: 'text' },
    about: { type: 'text' },
    phase: { type: 'text' },
    text: { type: 'text' },
    lessonId: perhapsUuid('lesson_id'),
    authorId: perhapsUuid('author_id'),
    createdAt: moment('created_at'),
    version,
  },
  indices: [
    { name: 'ix_project_experience_project', columns: ['organisationId', 'projectId'] },
    {
      name: 'ix_project_experience_lesson',
      columns: ['organisationId', 'lessonId'],
      where: '(lesson_id IS NOT NULL)',
    },
  ],
  foreignKeys: [
    refersWithin('project_experience', 'projectId', 'Project'),
    refersWithin('project_experience', 'decisionId', 'ProjectDecision'),
    { ...refersWithin('project_experience', 'lessonId', 'Lesson'), onDelete: 'SET NULL' },
    refersTo('project_experience', 'authorId', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_experience_kind',
      expression: "kind in ('worked', 'failed', 'next-time') and about in ('solution', 'process')",
    },
    {
      name: 'ck_project_experience_phase',
      expression: "phase in ('before', 'during', 'after')",
    },
    {
      name: 'ck_project_experience_moment',
      expression: 'decision_id is null or not at_end',
    },
    { name: 'ck_project_experience_text', expression: 'length(text) between 1 and 1000' },
  ],
});

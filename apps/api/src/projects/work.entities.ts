import type { ProjectTool } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import {
  key,
  keysOf,
  moment,
  perhapsCount,
  perhapsDay,
  perhapsMoment,
  perhapsUuid,
  refersTo,
  refersWithin,
  uuid,
  version,
} from './columns';

/** What a task is; those that are planned back from the day a project goes live have a kind of their own. */
export const taskKinds = [
  'task',
  'milestone',
  'involvement',
  'baseline',
  'training',
  'communication',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Something to be done, from any card, in one list. */
export interface ProjectTask {
  organisationId: string;
  id: string;
  projectId: string;
  tool: ProjectTool;
  kind: TaskKind;
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  /** Days before the project goes live; the due day then follows that day. */
  daysBefore: number | null;
  doneOn: string | null;
  version: number;
  createdAt: Date;
}

export const projectTaskEntity = new EntitySchema<ProjectTask>({
  name: 'ProjectTask',
  tableName: 'project_task',
  columns: {
    ...keysOf('project_task'),
    projectId: uuid('project_id'),
    tool: { type: 'text' },
    kind: { type: 'text', default: 'task' },
    title: { type: 'text' },
    ownerId: perhapsUuid('owner_id'),
    dueOn: perhapsDay('due_on'),
    daysBefore: perhapsCount('days_before'),
    doneOn: perhapsDay('done_on'),
    version,
    createdAt: moment('created_at'),
  },
  indices: [
    { name: 'ix_project_task_project', columns: ['organisationId', 'projectId'] },
    {
      name: 'ix_project_task_owner',
      columns: ['organisationId', 'ownerId'],
      where: 'done_on is null',
    },
  ],
  foreignKeys: [
    refersWithin('project_task', 'projectId', 'Project'),
    refersTo('project_task', 'ownerId', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_task_tool',
      expression:
        "tool in ('why', 'benefits', 'business-case', 'readiness', 'plan', 'follow-up', 'risks', 'leadership')",
    },
    {
      name: 'ck_project_task_kind',
      expression:
        "kind in ('task', 'milestone', 'involvement', 'baseline', 'training', 'communication')",
    },
    { name: 'ck_project_task_title', expression: 'length(title) between 1 and 200' },
    { name: 'ck_project_task_days', expression: 'days_before between 0 and 1000' },
  ],
});

/** That somebody changed something in a project. */
export interface ProjectChange {
  organisationId: string;
  id: string;
  projectId: string;
  tool: string;
  what: string;
  details: unknown;
  madeAt: Date;
  madeBy: string | null;
}

export const projectChangeEntity = new EntitySchema<ProjectChange>({
  name: 'ProjectChange',
  tableName: 'project_change',
  columns: {
    ...keysOf('project_change'),
    projectId: uuid('project_id'),
    tool: { type: 'text' },
    what: { type: 'text' },
    details: { type: 'jsonb', default: {} },
    madeAt: moment('made_at'),
    madeBy: perhapsUuid('made_by'),
  },
  indices: [{ name: 'ix_project_change_project', columns: ['organisationId', 'projectId', 'id'] }],
  foreignKeys: [
    refersWithin('project_change', 'projectId', 'Project'),
    refersTo('project_change', 'madeBy', 'Person'),
  ],
});

/** What somebody says about a card. */
export interface ProjectComment {
  organisationId: string;
  id: string;
  projectId: string;
  tool: string;
  text: string;
  authorId: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
  resolvedBy: string | null;
}

export const projectCommentEntity = new EntitySchema<ProjectComment>({
  name: 'ProjectComment',
  tableName: 'project_comment',
  columns: {
    ...keysOf('project_comment'),
    projectId: uuid('project_id'),
    tool: { type: 'text' },
    text: { type: 'text' },
    authorId: perhapsUuid('author_id'),
    createdAt: moment('created_at'),
    resolvedAt: perhapsMoment('resolved_at'),
    resolvedBy: perhapsUuid('resolved_by'),
  },
  indices: [{ name: 'ix_project_comment_project', columns: ['organisationId', 'projectId', 'id'] }],
  foreignKeys: [
    refersWithin('project_comment', 'projectId', 'Project'),
    refersTo('project_comment', 'authorId', 'Person'),
    refersTo('project_comment', 'resolvedBy', 'Person'),
  ],
  checks: [
    { name: 'ck_project_comment_text', expression: 'length(text) between 1 and 2000' },
    {
      name: 'ck_project_comment_resolved',
      expression: 'resolved_at is not null or resolved_by is null',
    },
  ],
});

/** That a comment names somebody, who has not seen it before `seenAt`. */
export interface ProjectMention {
  organisationId: string;
  commentId: string;
  personId: string;
  seenAt: Date | null;
}

export const projectMentionEntity = new EntitySchema<ProjectMention>({
  name: 'ProjectMention',
  tableName: 'project_mention',
  columns: {
    organisationId: key('project_mention', 'organisation_id'),
    commentId: key('project_mention', 'comment_id'),
    personId: key('project_mention', 'person_id'),
    seenAt: perhapsMoment('seen_at'),
  },
  indices: [
    {
      name: 'ix_project_mention_person',
      columns: ['organisationId', 'personId'],
      where: 'seen_at is null',
    },
  ],
  foreignKeys: [
    {
      ...refersWithin('project_mention', 'commentId', 'ProjectComment'),
      onDelete: 'CASCADE',
    },
    refersTo('project_mention', 'personId', 'Person'),
  ],
});

import type { IdeaForm, IdeaOutcome } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import {
  keysOf,
  moment,
  perhapsDay,
  perhapsText,
  perhapsUuid,
  refersTo,
  refersWithin,
  version,
  words,
} from '../columns';

/** An idea that is weighed before it is a project. */
export interface ProjectIdea extends IdeaForm {
  organisationId: string;
  id: string;
  outcome: IdeaOutcome | null;
  reason: string;
  decidedOn: string | null;
  decidedBy: string | null;
  projectId: string | null;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  version: number;
}

const grades = "('none', 'small', 'medium', 'large')";

export const projectIdeaEntity = new EntitySchema<ProjectIdea>({
  name: 'ProjectIdea',
  tableName: 'project_idea',
  columns: {
    ...keysOf('project_idea'),
    title: { type: 'text' },
    problem: words('problem'),
    forWhom: words('for_whom'),
    citizens: perhapsText('citizens'),
    processes: perhapsText('processes'),
    economy: perhapsText('economy'),
    employees: perhapsText('employees'),
    effort: perhapsText('effort'),
    readiness: perhapsText('readiness'),
    statutory: { type: 'boolean', default: false },
    kle: { type: 'text', array: true, default: '{}' },
    outcome: perhapsText('outcome'),
    reason: words('reason'),
    decidedOn: perhapsDay('decided_on'),
    decidedBy: perhapsUuid('decided_by'),
    projectId: perhapsUuid('project_id'),
    createdAt: moment('created_at'),
    createdBy: perhapsUuid('created_by'),
    updatedAt: moment('updated_at'),
    version,
  },
  uniques: [{ name: 'uq_project_idea_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [
    refersTo('project_idea', 'organisationId', 'Organisation'),
    refersWithin('project_idea', 'projectId', 'Project'),
    refersTo('project_idea', 'decidedBy', 'Person'),
    refersTo('project_idea', 'createdBy', 'Person'),
  ],
  checks: [
    {
      name: 'ck_project_idea_text',
      expression:
        'length(title) between 1 and 120 and length(problem) <= 2000 and length(for_whom) <= 1000 and length(reason) <= 1000',
    },
    {
      name: 'ck_project_idea_sides',
      expression: `citizens in ${grades} and processes in ${grades} and economy in ${grades} and employees in ${grades}`,
    },
    {
      name: 'ck_project_idea_sizes',
      expression:
        "effort in ('small', 'medium', 'large') and readiness in ('small', 'medium', 'large')",
    },
    { name: 'ck_project_idea_kle', expression: 'cardinality(kle) <= 3' },
    { name: 'ck_project_idea_outcome', expression: "outcome in ('go', 'wait', 'reject')" },
    {
      name: 'ck_project_idea_decided',
      expression:
        "(outcome is null) = (decided_on is null) and (outcome is null or reason <> '') and (project_id is not null) = (outcome is not distinct from 'go')",
    },
  ],
});

import {
  dialogueStatements,
  type DialogueStatement,
  type InvolvementCouncil,
  type InvolvementForm,
} from '@erfa/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  key,
  keysOfOne,
  perhapsCount,
  perhapsText,
  refersWithin,
  uuid,
  version,
  words,
} from '../columns';
import type { ReadinessFields } from './readiness.queries';

/** A project's *Er vi klar?*, as far as it is written and not drawn from elsewhere. */
export interface ProjectReadiness extends ReadinessFields {
  organisationId: string;
  projectId: string;
  version: number;
}

/** Columns of the statements: one shared answer, and a note. */
const answers = Object.fromEntries(
  dialogueStatements.flatMap((statement) => [
    [`${statement}Answer`, perhapsCount(`${statement}_answer`)],
    [`${statement}Note`, words(`${statement}_note`)],
  ]),
) as Record<`${DialogueStatement}${'Answer' | 'Note'}`, EntitySchemaColumnOptions>;

export const projectReadinessEntity = new EntitySchema<ProjectReadiness>({
  name: 'ProjectReadiness',
  tableName: 'project_readiness',
  columns: {
    ...keysOfOne('project_readiness'),
    maturityVerdict: perhapsText('maturity_verdict'),
    maturityNote: words('maturity_note'),
    noExperience: { name: 'no_experience', type: 'boolean', default: false },
    ...answers,
    version,
  },
  foreignKeys: [refersWithin('project_readiness', 'projectId', 'Project')],
  checks: [
    {
      name: 'ck_project_readiness_verdict',
      expression: "maturity_verdict in ('enough', 'with-actions', 'not-enough')",
    },
    {
      name: 'ck_project_readiness_answers',
      expression: dialogueStatements.map((one) => `${one}_answer between 1 and 4`).join(' and '),
    },
    {
      name: 'ck_project_readiness_notes',
      expression: ['maturity', ...dialogueStatements]
        .map((one) => `length(${one}_note) <= 1000`)
        .join(' and '),
    },
  ],
});

/** What a task of involvement is about. */
export interface ProjectInvolvement {
  organisationId: string;
  taskId: string;
  projectId: string;
  council: InvolvementCouncil;
  committee: string;
  form: InvolvementForm;
}

export const projectInvolvementEntity = new EntitySchema<ProjectInvolvement>({
  name: 'ProjectInvolvement',
  tableName: 'project_involvement',
  columns: {
    organisationId: key('project_involvement', 'organisation_id'),
    taskId: key('project_involvement', 'task_id'),
    projectId: uuid('project_id'),
    council: { type: 'text' },
    committee: { type: 'text' },
    form: { type: 'text' },
  },
  indices: [{ name: 'ix_project_involvement_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [
    refersWithin('project_involvement', 'projectId', 'Project'),
    { ...refersWithin('project_involvement', 'taskId', 'ProjectTask'), onDelete: 'CASCADE' },
  ],
  checks: [
    { name: 'ck_project_involvement_council', expression: "council in ('trio', 'med')" },
    {
      name: 'ck_project_involvement_form',
      expression: "form in ('information', 'discussion', 'guideline')",
    },
    {
      name: 'ck_project_involvement_committee',
      expression: 'length(committee) between 1 and 120',
    },
  ],
});

import type { EffortSize } from '@erfa/domain';
import { EntitySchema } from 'typeorm';

/** What a municipality aims at for one node of its result, and by when. */
export interface Target {
  organisationId: string;
  assessmentId: string;
  nodeKey: string;
  /** Whether `least` is a level or a value on the node's own scale. */
  reachedAt: 'level' | 'value';
  least: number;
  dueOn: string;
  version: number;
}

const ofAssessment = (table: string) => [
  {
    target: 'Assessment',
    columnNames: ['organisationId', 'assessmentId'],
    referencedColumnNames: ['organisationId', 'id'],
    name: `fk_${table}_assessment`,
  },
];
const keyOf = (table: string, name: string, type: 'uuid' | 'text') => ({
  name,
  type,
  primary: true,
  primaryKeyConstraintName: `pk_${table}`,
});

export const targetEntity = new EntitySchema<Target>({
  name: 'Target',
  tableName: 'target',
  columns: {
    organisationId: keyOf('target', 'organisation_id', 'uuid'),
    assessmentId: keyOf('target', 'assessment_id', 'uuid'),
    nodeKey: keyOf('target', 'node_key', 'text'),
    reachedAt: { name: 'reached_at', type: 'text' },
    least: { type: 'double precision' },
    dueOn: { name: 'due_on', type: 'date' },
    version: { type: 'integer', default: 1 },
  },
  foreignKeys: ofAssessment('target'),
  checks: [
    { name: 'ck_target_reached_at', expression: "reached_at in ('level', 'value')" },
    { name: 'ck_target_least', expression: 'least between -1e12 and 1e12' },
  ],
});

/** What a municipality says it takes to change its answer to a question: a size or days, never both. */
export interface QuestionEffort {
  organisationId: string;
  assessmentId: string;
  questionKey: string;
  size: EffortSize | null;
  /** Working days of one person. */
  days: number | null;
  version: number;
}

export const questionEffortEntity = new EntitySchema<QuestionEffort>({
  name: 'QuestionEffort',
  tableName: 'question_effort',
  columns: {
    organisationId: keyOf('question_effort', 'organisation_id', 'uuid'),
    assessmentId: keyOf('question_effort', 'assessment_id', 'uuid'),
    questionKey: keyOf('question_effort', 'question_key', 'text'),
    size: { type: 'text', nullable: true },
    days: { type: 'integer', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  foreignKeys: ofAssessment('question_effort'),
  checks: [
    { name: 'ck_question_effort_size', expression: "size in ('small', 'medium', 'large')" },
    { name: 'ck_question_effort_days', expression: 'days between 1 and 2200' },
    { name: 'ck_question_effort_one', expression: '(size is null) <> (days is null)' },
  ],
});

import { EntitySchema } from 'typeorm';

/** What one person answered to one question. */
export interface StoredAnswer {
  organisationId: string;
  assignmentId: string;
  questionKey: string;
  state: 'unanswered' | 'answered' | 'not-applicable' | 'dont-know';
  value: unknown | null;
  reason: string;
  comment: string;
  evidence: string;
  version: number;
  updatedAt: Date;
  updatedBy: string | null;
  /** Whether it was carried from an earlier round, and nobody has changed it since. */
  carried: boolean;
}

export const storedAnswerEntity = new EntitySchema<StoredAnswer>({
  name: 'StoredAnswer',
  tableName: 'answer',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_answer',
    },
    assignmentId: {
      name: 'assignment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_answer',
    },
    questionKey: {
      name: 'question_key',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_answer',
    },
    state: { type: 'text' },
    value: { type: 'jsonb', nullable: true },
    reason: { type: 'text' },
    comment: { type: 'text' },
    evidence: { type: 'text' },
    version: { type: 'integer', default: 1 },
    updatedAt: { name: 'updated_at', type: 'timestamptz', default: () => 'now()' },
    updatedBy: { name: 'updated_by', type: 'uuid', nullable: true },
    carried: { type: 'boolean', default: false },
  },
  foreignKeys: [
    {
      target: 'Assignment',
      columnNames: ['organisationId', 'assignmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_answer_assignment',
    },
    {
      target: 'Person',
      columnNames: ['updatedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_answer_updated_by',
    },
  ],
  checks: [
    {
      name: 'ck_answer_state',
      expression:
        "state in ('unanswered', 'answered', 'not-applicable', 'dont-know') and (state = 'answered') = (value is not null)",
    },
    {
      name: 'ck_answer_text',
      expression: 'length(reason) <= 2000 and length(comment) <= 4000 and length(evidence) <= 2000',
    },
  ],
});

/** What the municipality agreed on. */
export interface AgreedAnswer {
  organisationId: string;
  assessmentId: string;
  questionKey: string;
  state: 'answered' | 'not-applicable' | 'dont-know';
  value: unknown | null;
  reason: string;
  how: 'single' | 'equal' | 'median' | 'chosen';
  justification: string;
  version: number;
  settledAt: Date;
  settledBy: string | null;
}

export const agreedAnswerEntity = new EntitySchema<AgreedAnswer>({
  name: 'AgreedAnswer',
  tableName: 'agreed_answer',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_agreed_answer',
    },
    assessmentId: {
      name: 'assessment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_agreed_answer',
    },
    questionKey: {
      name: 'question_key',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_agreed_answer',
    },
    state: { type: 'text' },
    value: { type: 'jsonb', nullable: true },
    reason: { type: 'text' },
    how: { type: 'text' },
    justification: { type: 'text' },
    version: { type: 'integer', default: 1 },
    settledAt: { name: 'settled_at', type: 'timestamptz', default: () => 'now()' },
    settledBy: { name: 'settled_by', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_agreed_answer_assessment',
    },
    {
      target: 'Person',
      columnNames: ['settledBy'],
      referencedColumnNames: ['id'],
      name: 'fk_agreed_answer_settled_by',
    },
  ],
  checks: [
    {
      name: 'ck_agreed_answer_state',
      expression:
        "state in ('answered', 'not-applicable', 'dont-know') and (state = 'answered') = (value is not null)",
    },
    { name: 'ck_agreed_answer_how', expression: "how in ('single', 'equal', 'median', 'chosen')" },
    {
      name: 'ck_agreed_answer_text',
      expression: 'length(reason) <= 2000 and length(justification) <= 4000',
    },
  ],
});

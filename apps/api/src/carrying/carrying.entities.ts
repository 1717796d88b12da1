import type { CarryReason, Fate } from '@erfa/model-lab';
import { EntitySchema } from 'typeorm';

/** An assessment as it stood at one moment. */
export interface AnswerSnapshot {
  organisationId: string;
  id: string;
  assessmentId: string;
  name: string;
  takenAt: Date;
  takenBy: string | null;
  /** The assessment whose answers it had been begun with; null for none. */
  sourceId: string | null;
  /** What each assignment held; people by id alone. */
  answers: readonly object[];
  /** What was agreed on; people by id alone. */
  agreed: readonly object[];
}

const key = (name: string) => ({
  type: 'uuid' as const,
  primary: true,
  primaryKeyConstraintName: name,
});

export const answerSnapshotEntity = new EntitySchema<AnswerSnapshot>({
  name: 'AnswerSnapshot',
  tableName: 'answer_snapshot',
  columns: {
    organisationId: { name: 'organisation_id', ...key('pk_answer_snapshot') },
    id: { ...key('pk_answer_snapshot'), default: () => 'uuidv7()' },
    assessmentId: { name: 'assessment_id', type: 'uuid' },
    name: { type: 'text' },
    takenAt: { name: 'taken_at', type: 'timestamptz', default: () => 'now()' },
    takenBy: { name: 'taken_by', type: 'uuid', nullable: true },
    sourceId: { name: 'source_id', type: 'uuid', nullable: true },
    answers: { type: 'jsonb' },
    agreed: { type: 'jsonb' },
  },
  indices: [{ name: 'ix_answer_snapshot_assessment', columns: ['organisationId', 'assessmentId'] }],
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_answer_snapshot_assessment',
    },
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'sourceId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_answer_snapshot_source',
    },
    {
      target: 'Person',
      columnNames: ['takenBy'],
      referencedColumnNames: ['id'],
      name: 'fk_answer_snapshot_taken_by',
    },
  ],
  checks: [{ name: 'ck_answer_snapshot_name', expression: 'length(name) between 1 and 200' }],
});

/** That an assessment began with the answers of an earlier one. */
export interface StoredCarrying {
  organisationId: string;
  assessmentId: string;
  /** The assessment whose answers were carried. */
  sourceId: string;
  /** The assessment as it stood before; null where it held nothing. */
  snapshotId: string | null;
  carriedAt: Date;
  carriedBy: string | null;
}

export const carryingEntity = new EntitySchema<StoredCarrying>({
  name: 'Carrying',
  tableName: 'carrying',
  columns: {
    organisationId: { name: 'organisation_id', ...key('pk_carrying') },
    assessmentId: { name: 'assessment_id', ...key('pk_carrying') },
    sourceId: { name: 'source_id', type: 'uuid' },
    snapshotId: { name: 'snapshot_id', type: 'uuid', nullable: true },
    carriedAt: { name: 'carried_at', type: 'timestamptz', default: () => 'now()' },
    carriedBy: { name: 'carried_by', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_carrying_assessment',
    },
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'sourceId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_carrying_source',
    },
    {
      target: 'AnswerSnapshot',
      columnNames: ['organisationId', 'snapshotId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_carrying_snapshot',
    },
    {
      target: 'Person',
      columnNames: ['carriedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_carrying_carried_by',
    },
  ],
  checks: [{ name: 'ck_carrying_source', expression: 'source_id <> assessment_id' }],
});

/** One question with the old answers that lead to it, or one old answer that rests. */
export interface StoredCarriedAnswer {
  organisationId: string;
  assessmentId: string;
  place: number;
  fate: Fate;
  why: CarryReason;
  /** The unit that gave it, as the old answers name it, and what it was called. */
  unitKey: string | null;
  unitName: string | null;
  axis: string | null;
  origin: readonly object[];
  questionKey: string | null;
  state: 'answered' | 'not-applicable' | 'dont-know' | null;
  value: unknown;
  reason: string;
  evidence: string;
}

export const carriedAnswerEntity = new EntitySchema<StoredCarriedAnswer>({
  name: 'CarriedAnswer',
  tableName: 'carried_answer',
  columns: {
    organisationId: { name: 'organisation_id', ...key('pk_carried_answer') },
    assessmentId: { name: 'assessment_id', ...key('pk_carried_answer') },
    place: { ...key('pk_carried_answer'), type: 'integer' },
    fate: { type: 'text' },
    why: { type: 'text' },
    unitKey: { name: 'unit_key', type: 'text', nullable: true },
    unitName: { name: 'unit_name', type: 'text', nullable: true },
    axis: { type: 'text', nullable: true },
    origin: { type: 'jsonb' },
    questionKey: { name: 'question_key', type: 'text', nullable: true },
    state: { type: 'text', nullable: true },
    value: { type: 'jsonb', nullable: true },
    reason: { type: 'text' },
    evidence: { type: 'text' },
  },
  foreignKeys: [
    {
      target: 'Carrying',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'assessmentId'],
      name: 'fk_carried_answer_carrying',
    },
  ],
  checks: [
    {
      name: 'ck_carried_answer_fate',
      expression:
        "fate in ('carried', 'to-confirm', 'archived') and (fate = 'archived') = (question_key is null)",
    },
    {
      name: 'ck_carried_answer_state',
      expression:
        "state in ('answered', 'not-applicable', 'dont-know') and (state is not distinct from 'answered') = (value is not null) and (fate <> 'carried' or state is not null) and (question_key is not null or state is null)",
    },
    {
      name: 'ck_carried_answer_text',
      expression: 'length(reason) <= 2000 and length(evidence) <= 2000',
    },
  ],
});

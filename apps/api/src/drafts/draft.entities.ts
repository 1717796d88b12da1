import { EntitySchema } from 'typeorm';
import type { DraftChange } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import type { KeptRefusal, StoredCase } from './draft';

/** A model in the making, KL's own. */
export interface ModelDraft {
  organisationId: string;
  id: string;
  content: Model;
  golden: StoredCase[];
  /** How many times the golden cases were changed. */
  goldenRevision: number;
  questionCount: number;
  /** How many changes it has seen. */
  revision: number;
  predecessorId: string | null;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  updatedBy: string;
  discardedAt: Date | null;
  discardedBy: string | null;
  /** The model that it was published as. */
  publishedId: string | null;
}

/** That a draft was to be approved as it was then, and what another said. */
export interface ModelDraftApproval {
  organisationId: string;
  id: string;
  draftId: string;
  revision: number;
  goldenRevision: number;
  /** Hash of the content, as docs/model-format.md defines it. */
  hash: string;
  note: string;
  askedBy: string;
  askedAt: Date;
  decision: 'approved' | 'sent-back' | null;
  comment: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}

/** What a change was: written, or the taking back of another. */
export type ChangeOrigin = 'write' | 'undo' | 'redo';

/** One change of a draft, as it was made. */
export interface ModelDraftChange {
  organisationId: string;
  draftId: string;
  revision: number;
  batchId: string;
  change: DraftChange;
  kind: ChangeOrigin;
  /** The revision that this takes back. */
  takesBack: number | null;
  /** The revision that took this back. */
  takenBackBy: number | null;
  madeBy: string;
  madeAt: Date;
}

/** What became of a batch of changes. */
export interface ModelDraftBatch {
  organisationId: string;
  draftId: string;
  id: string;
  refused: KeptRefusal[];
  madeBy: string;
  madeAt: Date;
}

/** Who was last seen at which node of a draft. */
export interface ModelDraftPresence {
  organisationId: string;
  draftId: string;
  personId: string;
  nodeKey: string | null;
  seenAt: Date;
}

const organisation = (key: string) => ({
  ...({ name: 'organisation_id', type: 'uuid', primary: true } as const),
  primaryKeyConstraintName: key,
});
const draft = (key: string) => ({
  ...({ name: 'draft_id', type: 'uuid', primary: true } as const),
  primaryKeyConstraintName: key,
});
const person = (columns: readonly string[], name: string) => ({
  target: 'Person',
  columnNames: [...columns],
  referencedColumnNames: ['id'],
  name,
});
const ofDraft = (name: string) => ({
  target: 'ModelDraft',
  columnNames: ['organisationId', 'draftId'],
  referencedColumnNames: ['organisationId', 'id'],
  name,
});
const when = (name: string) => ({ name, type: 'timestamptz', default: () => 'now()' }) as const;
const who = (name: string) => ({ name, type: 'uuid' }) as const;

export const modelDraftEntity = new EntitySchema<ModelDraft>({
  name: 'ModelDraft',
  tableName: 'model_draft',
  columns: {
    organisationId: organisation('pk_model_draft'),
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_model_draft',
      default: () => 'uuidv7()',
    },
    content: { type: 'jsonb' },
    golden: { type: 'jsonb', default: () => "'[]'" },
    goldenRevision: { name: 'golden_revision', type: 'integer', default: 0 },
    questionCount: { name: 'question_count', type: 'integer' },
    revision: { type: 'integer', default: 0 },
    predecessorId: { name: 'predecessor_id', type: 'uuid', nullable: true },
    createdAt: when('created_at'),
    createdBy: who('created_by'),
    updatedAt: when('updated_at'),
    updatedBy: who('updated_by'),
    discardedAt: { name: 'discarded_at', type: 'timestamptz', nullable: true },
    discardedBy: { name: 'discarded_by', type: 'uuid', nullable: true },
    publishedId: { name: 'published_id', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_model_draft_organisation',
    },
    {
      target: 'PublishedModel',
      columnNames: ['predecessorId'],
      referencedColumnNames: ['id'],
      name: 'fk_model_draft_predecessor',
    },
    {
      target: 'PublishedModel',
      columnNames: ['publishedId'],
      referencedColumnNames: ['id'],
      name: 'fk_model_draft_published',
    },
    person(['createdBy'], 'fk_model_draft_created_by'),
    person(['updatedBy'], 'fk_model_draft_updated_by'),
    person(['discardedBy'], 'fk_model_draft_discarded_by'),
  ],
  checks: [
    {
      name: 'ck_model_draft_discarded',
      expression: '(discarded_at is null) = (discarded_by is null)',
    },
  ],
});

export const modelDraftChangeEntity = new EntitySchema<ModelDraftChange>({
  name: 'ModelDraftChange',
  tableName: 'model_draft_change',
  columns: {
    organisationId: organisation('pk_model_draft_change'),
    draftId: draft('pk_model_draft_change'),
    revision: {
      type: 'integer',
      primary: true,
      primaryKeyConstraintName: 'pk_model_draft_change',
    },
    batchId: { name: 'batch_id', type: 'uuid' },
    change: { type: 'jsonb' },
    kind: { type: 'text', default: 'write' },
    takesBack: { name: 'takes_back', type: 'integer', nullable: true },
    takenBackBy: { name: 'taken_back_by', type: 'integer', nullable: true },
    madeBy: who('made_by'),
    madeAt: when('made_at'),
  },
  foreignKeys: [
    ofDraft('fk_model_draft_change_draft'),
    person(['madeBy'], 'fk_model_draft_change_made_by'),
  ],
  checks: [
    {
      name: 'ck_model_draft_change_kind',
      expression: "kind in ('write', 'undo', 'redo') and (kind = 'write') = (takes_back is null)",
    },
  ],
});

export const modelDraftBatchEntity = new EntitySchema<ModelDraftBatch>({
  name: 'ModelDraftBatch',
  tableName: 'model_draft_batch',
  columns: {
    organisationId: organisation('pk_model_draft_batch'),
    draftId: draft('pk_model_draft_batch'),
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_model_draft_batch' },
    refused: { type: 'jsonb' },
    madeBy: who('made_by'),
    madeAt: when('made_at'),
  },
  foreignKeys: [
    ofDraft('fk_model_draft_batch_draft'),
    person(['madeBy'], 'fk_model_draft_batch_made_by'),
  ],
});

export const modelDraftPresenceEntity = new EntitySchema<ModelDraftPresence>({
  name: 'ModelDraftPresence',
  tableName: 'model_draft_presence',
  columns: {
    organisationId: organisation('pk_model_draft_presence'),
    draftId: draft('pk_model_draft_presence'),
    personId: {
      ...({ name: 'person_id', type: 'uuid', primary: true } as const),
      primaryKeyConstraintName: 'pk_model_draft_presence',
    },
    nodeKey: { name: 'node_key', type: 'text', nullable: true },
    seenAt: when('seen_at'),
  },
  foreignKeys: [
    ofDraft('fk_model_draft_presence_draft'),
    person(['personId'], 'fk_model_draft_presence_person'),
  ],
  checks: [{ name: 'ck_model_draft_presence_node', expression: 'length(node_key) <= 100' }],
});

export const modelDraftApprovalEntity = new EntitySchema<ModelDraftApproval>({
  name: 'ModelDraftApproval',
  tableName: 'model_draft_approval',
  columns: {
    organisationId: organisation('pk_model_draft_approval'),
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_model_draft_approval',
      default: () => 'uuidv7()',
    },
    draftId: who('draft_id'),
    revision: { type: 'integer' },
    goldenRevision: { name: 'golden_revision', type: 'integer' },
    hash: { type: 'text' },
    note: { type: 'text' },
    askedBy: who('asked_by'),
    askedAt: when('asked_at'),
    decision: { type: 'text', nullable: true },
    comment: { type: 'text', nullable: true },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    {
      name: 'ix_model_draft_approval_draft',
      columns: ['organisationId', 'draftId', 'askedAt'],
    },
  ],
  foreignKeys: [
    ofDraft('fk_model_draft_approval_draft'),
    person(['askedBy'], 'fk_model_draft_approval_asked_by'),
    person(['decidedBy'], 'fk_model_draft_approval_decided_by'),
  ],
  checks: [
    {
      name: 'ck_model_draft_approval_decision',
      expression: "decision in ('approved', 'sent-back')",
    },
    { name: 'ck_model_draft_approval_two', expression: 'decided_by <> asked_by' },
    {
      name: 'ck_model_draft_approval_text',
      expression: 'length(note) <= 2000 and length(comment) <= 2000',
    },
  ],
});

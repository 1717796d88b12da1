import type { Decision, MigrationPlan } from '@erfa/model-lab';
import { EntitySchema } from 'typeorm';

/** What one may decide of one question or group of the old version. */
export type DecisionContent = Pick<
  Decision,
  'to' | 'meaning' | 'rescale' | 'comparability' | 'note'
> & {
  /** What the chosen line was judged by; none where no line is chosen. */
  readonly ground?: string;
};

/** One decision on a draft's plan; earlier ones of the same key stay. */
export interface StoredPlanDecision {
  organisationId: string;
  draftId: string;
  nodeKey: string;
  /** Counts the decisions of this key, from 1. */
  version: number;
  /** Null leaves it to the proposal. */
  content: DecisionContent | null;
  /** What undoing goes back to; null for the proposal. */
  back: number | null;
  decidedAt: Date;
  decidedBy: string | null;
}

const key = (name: string) => ({
  type: 'uuid' as const,
  primary: true,
  primaryKeyConstraintName: name,
});

export const planDecisionEntity = new EntitySchema<StoredPlanDecision>({
  name: 'PlanDecision',
  tableName: 'plan_decision',
  columns: {
    organisationId: { name: 'organisation_id', ...key('pk_plan_decision') },
    draftId: { name: 'draft_id', ...key('pk_plan_decision') },
    nodeKey: { name: 'node_key', ...key('pk_plan_decision'), type: 'text' },
    version: { ...key('pk_plan_decision'), type: 'integer' },
    content: { type: 'jsonb', nullable: true },
    back: { type: 'integer', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', default: () => 'now()' },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    {
      target: 'ModelDraft',
      columnNames: ['organisationId', 'draftId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_plan_decision_draft',
    },
    {
      target: 'Person',
      columnNames: ['decidedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_plan_decision_decided_by',
    },
  ],
  checks: [
    {
      name: 'ck_plan_decision_version',
      expression: 'version >= 1 and back between 1 and version - 1',
    },
  ],
});

/** The plan that was approved last. */
export interface StoredPlanApproval {
  organisationId: string;
  draftId: string;
  /** Of the plan as it was approved; another plan is not. */
  hash: string;
  approvedAt: Date;
  approvedBy: string | null;
}

export const planApprovalEntity = new EntitySchema<StoredPlanApproval>({
  name: 'PlanApproval',
  tableName: 'plan_approval',
  columns: {
    organisationId: { name: 'organisation_id', ...key('pk_plan_approval') },
    draftId: { name: 'draft_id', ...key('pk_plan_approval') },
    hash: { type: 'text' },
    approvedAt: { name: 'approved_at', type: 'timestamptz', default: () => 'now()' },
    approvedBy: { name: 'approved_by', type: 'uuid', nullable: true },
  },
  foreignKeys: [
    {
      target: 'ModelDraft',
      columnNames: ['organisationId', 'draftId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_plan_approval_draft',
    },
    {
      target: 'Person',
      columnNames: ['approvedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_plan_approval_approved_by',
    },
  ],
});

/** The plan of a published version; it never changes. */
export interface ModelSuccession {
  modelId: string;
  predecessorId: string;
  hash: string;
  plan: MigrationPlan;
  publishedAt: Date;
}

export const modelSuccessionEntity = new EntitySchema<ModelSuccession>({
  name: 'ModelSuccession',
  tableName: 'model_succession',
  columns: {
    modelId: { name: 'model_id', ...key('pk_model_succession') },
    predecessorId: { name: 'predecessor_id', type: 'uuid' },
    hash: { type: 'text' },
    plan: { type: 'jsonb' },
    publishedAt: { name: 'published_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'ix_model_succession_predecessor', columns: ['predecessorId'] }],
  foreignKeys: [
    {
      target: 'PublishedModel',
      columnNames: ['modelId'],
      referencedColumnNames: ['id'],
      name: 'fk_model_succession_model',
    },
    {
      target: 'PublishedModel',
      columnNames: ['predecessorId'],
      referencedColumnNames: ['id'],
      name: 'fk_model_succession_predecessor',
    },
  ],
  checks: [{ name: 'ck_model_succession_other', expression: 'model_id <> predecessor_id' }],
});

import { EntitySchema } from 'typeorm';
import type { AnswerSheet, AnswerValue, ScoreNode } from '@erfa/scoring-sdk';
import type { ExplainingManifest } from '../models/scoring';

/** What a plugin made of the agreed answers, with all it takes to compute it again. */
export interface StoredResult {
  organisationId: string;
  assessmentId: string;
  modelHash: string;
  pluginId: string;
  pluginVersion: string;
  options: Record<string, unknown>;
  input: AnswerSheet;
  inputHash: string;
  score: ScoreNode;
  /** The words of the rules it was made by; null for results older than that. */
  manifest: ExplainingManifest | null;
  computedAt: Date;
}

export const storedResultEntity = new EntitySchema<StoredResult>({
  name: 'StoredResult',
  tableName: 'result',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_result',
    },
    assessmentId: {
      name: 'assessment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_result',
    },
    modelHash: { name: 'model_hash', type: 'text' },
    pluginId: { name: 'plugin_id', type: 'text' },
    pluginVersion: { name: 'plugin_version', type: 'text' },
    options: { type: 'jsonb' },
    input: { type: 'jsonb' },
    inputHash: { name: 'input_hash', type: 'text' },
    score: { type: 'jsonb' },
    manifest: { type: 'jsonb', nullable: true },
    computedAt: { name: 'computed_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_result_assessment',
    },
  ],
});

/** What was submitted while its plugin could not score it; the result comes when the plugin is back. */
export interface WaitingResult {
  organisationId: string;
  assessmentId: string;
  input: AnswerSheet;
  pluginId: string;
  /** Why it was not scored the last time it was tried. */
  code: string;
  since: Date;
  triedAt: Date;
  tries: number;
}

export const waitingResultEntity = new EntitySchema<WaitingResult>({
  name: 'WaitingResult',
  tableName: 'result_waiting',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_result_waiting',
    },
    assessmentId: {
      name: 'assessment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_result_waiting',
    },
    input: { type: 'jsonb' },
    pluginId: { name: 'plugin_id', type: 'text' },
    code: { type: 'text' },
    since: { type: 'timestamptz', default: () => 'now()' },
    triedAt: { name: 'tried_at', type: 'timestamptz', default: () => 'now()' },
    tries: { type: 'integer', default: 1 },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_result_waiting_assessment',
    },
  ],
});

/** An answer that an action is to lead to: of a unit, or of the municipality and all its units. */
export interface LeadsTo {
  question: string;
  value: AnswerValue;
  unit: string | null;
}

/** Something the municipality will do about its result. */
export interface Action {
  organisationId: string;
  id: string;
  assessmentId: string;
  /** The question or dimension it lifts. */
  nodeKey: string;
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  measure: string;
  /** The answer it is to lead to; null where it names none. */
  leadsTo: LeadsTo | null;
  state: 'planned' | 'under-way' | 'done' | 'dropped';
  version: number;
  createdAt: Date;
}

export const actionEntity = new EntitySchema<Action>({
  name: 'Action',
  tableName: 'action',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_action',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_action',
      default: () => 'uuidv7()',
    },
    assessmentId: { name: 'assessment_id', type: 'uuid' },
    nodeKey: { name: 'node_key', type: 'text' },
    title: { type: 'text' },
    ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    measure: { type: 'text' },
    leadsTo: { name: 'leads_to', type: 'jsonb', nullable: true },
    state: { type: 'text', default: 'planned' },
    version: { type: 'integer', default: 1 },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'ix_action_assessment', columns: ['organisationId', 'assessmentId'] }],
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_action_assessment',
    },
    {
      target: 'Person',
      columnNames: ['ownerId'],
      referencedColumnNames: ['id'],
      name: 'fk_action_owner',
    },
  ],
  checks: [
    { name: 'ck_action_state', expression: "state in ('planned', 'under-way', 'done', 'dropped')" },
    {
      name: 'ck_action_text',
      expression: 'length(title) between 1 and 300 and length(measure) <= 1000',
    },
  ],
});

import { EntitySchema } from 'typeorm';
import type { BridgeScoreFigure } from './bridge-figures';

/** A frozen assessment scored under a later version. */
export interface BridgeScore {
  organisationId: string;
  assessmentId: string;
  modelId: string;
  /** Of the version it was answered on. */
  fromHash: string;
  /** Of the version it was scored under. */
  modelHash: string;
  planHashes: string[];
  pluginId: string;
  pluginVersion: string | null;
  options: Record<string, unknown>;
  inputHash: string | null;
  figures: BridgeScoreFigure[];
  /** Why there are no figures; null where it was scored. */
  problem: string | null;
  madeAt: Date;
}

const scoreKey = { primary: true, primaryKeyConstraintName: 'pk_bridge_score' } as const;

export const bridgeScoreEntity = new EntitySchema<BridgeScore>({
  name: 'BridgeScore',
  tableName: 'bridge_score',
  columns: {
    organisationId: { name: 'organisation_id', type: 'uuid', ...scoreKey },
    assessmentId: { name: 'assessment_id', type: 'uuid', ...scoreKey },
    modelId: { name: 'model_id', type: 'uuid', ...scoreKey },
    fromHash: { name: 'from_hash', type: 'text' },
    modelHash: { name: 'model_hash', type: 'text' },
    planHashes: { name: 'plan_hashes', type: 'text', array: true },
    pluginId: { name: 'plugin_id', type: 'text' },
    pluginVersion: { name: 'plugin_version', type: 'text', nullable: true },
    options: { type: 'jsonb' },
    inputHash: { name: 'input_hash', type: 'text', nullable: true },
    figures: { type: 'jsonb' },
    problem: { type: 'text', nullable: true },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_bridge_score_assessment',
    },
    {
      target: 'PublishedModel',
      columnNames: ['modelId'],
      referencedColumnNames: ['id'],
      name: 'fk_bridge_score_model',
    },
  ],
  checks: [
    {
      name: 'ck_bridge_score_scored',
      expression: '(problem is null) = (plugin_version is not null and input_hash is not null)',
    },
  ],
});

/** What is published of a round that was scored under the version after it. */
export interface PublishedBridge {
  id: string;
  roundId: string;
  modelId: string;
  fromHash: string;
  modelHash: string;
  method: number;
  /** Keys of the figures it has, in the newer version. */
  nodes: string[];
  madeAt: Date;
}

export const bridgeEntity = new EntitySchema<PublishedBridge>({
  name: 'PublishedBridge',
  tableName: 'bridge',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_bridge',
      default: () => 'uuidv7()',
    },
    roundId: { name: 'round_id', type: 'uuid' },
    modelId: { name: 'model_id', type: 'uuid' },
    fromHash: { name: 'from_hash', type: 'text' },
    modelHash: { name: 'model_hash', type: 'text' },
    method: { type: 'integer' },
    nodes: { type: 'text', array: true },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  uniques: [{ name: 'uq_bridge_round', columns: ['roundId', 'modelId'] }],
  foreignKeys: [
    {
      target: 'Round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      name: 'fk_bridge_round',
    },
    {
      target: 'PublishedModel',
      columnNames: ['modelId'],
      referencedColumnNames: ['id'],
      name: 'fk_bridge_model',
    },
  ],
});

/** The median of a group under the newer version, in tenths. */
export interface BridgeFigure {
  bridgeId: string;
  nodeKey: string;
  kind: string;
  key: string;
  count: number;
  median: number;
}

const figureKey = { primary: true, primaryKeyConstraintName: 'pk_bridge_figure' } as const;

export const bridgeFigureEntity = new EntitySchema<BridgeFigure>({
  name: 'BridgeFigure',
  tableName: 'bridge_figure',
  columns: {
    bridgeId: { name: 'bridge_id', type: 'uuid', ...figureKey },
    nodeKey: { name: 'node_key', type: 'text', ...figureKey },
    kind: { type: 'text', ...figureKey },
    key: { type: 'text', ...figureKey },
    count: { type: 'integer' },
    median: { type: 'integer' },
  },
  foreignKeys: [
    {
      target: 'PublishedBridge',
      columnNames: ['bridgeId'],
      referencedColumnNames: ['id'],
      name: 'fk_bridge_figure_bridge',
    },
  ],
  checks: [{ name: 'ck_bridge_figure_count', expression: 'count >= 6' }],
});

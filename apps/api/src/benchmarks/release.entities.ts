import { EntitySchema } from 'typeorm';
import type { ReleaseNode } from './build-release';

/** What was published of a closed round, once. */
export interface Release {
  id: string;
  roundId: string;
  modelHash: string;
  method: number;
  /** How many municipalities took part. */
  participants: number;
  /** The figures in model order, with what they count. */
  nodes: ReleaseNode[];
  madeAt: Date;
}

export const releaseEntity = new EntitySchema<Release>({
  name: 'Release',
  tableName: 'release',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_release',
      default: () => 'uuidv7()',
    },
    roundId: { name: 'round_id', type: 'uuid' },
    modelHash: { name: 'model_hash', type: 'text' },
    method: { type: 'integer' },
    participants: { type: 'integer' },
    nodes: { type: 'jsonb' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  uniques: [{ name: 'uq_release_round', columns: ['roundId'] }],
  foreignKeys: [
    {
      target: 'Round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      name: 'fk_release_round',
    },
  ],
  checks: [{ name: 'ck_release_participants', expression: 'participants >= 0' }],
});

const reasons = `suppressed in ('too-few', 'would-isolate')`;

/** A group as a release shows or hides it. */
export interface ReleasedGroup {
  releaseId: string;
  kind: string;
  key: string;
  place: number;
  size: number;
  /** Codes of the municipalities that took part. */
  answering: string[];
  suppressed: string | null;
}

export const releasedGroupEntity = new EntitySchema<ReleasedGroup>({
  name: 'ReleasedGroup',
  tableName: 'release_group',
  columns: {
    releaseId: {
      name: 'release_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_release_group',
    },
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_release_group' },
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_release_group' },
    place: { type: 'integer' },
    size: { type: 'integer' },
    answering: { type: 'text', array: true },
    suppressed: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      target: 'Release',
      columnNames: ['releaseId'],
      referencedColumnNames: ['id'],
      name: 'fk_release_group_release',
    },
  ],
  checks: [
    {
      name: 'ck_release_group_kind',
      expression: "kind in ('country', 'region', 'dst-group', 'population', 'six-cities')",
    },
    { name: 'ck_release_group_suppressed', expression: reasons },
  ],
});

/** One figure of one group, in tenths; all null where it is hidden. */
export interface ReleasedFigure {
  releaseId: string;
  nodeKey: string;
  kind: string;
  key: string;
  count: number | null;
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
  levels: number[] | null;
  suppressed: string | null;
}

const figureKey = { primary: true, primaryKeyConstraintName: 'pk_release_figure' } as const;

export const releasedFigureEntity = new EntitySchema<ReleasedFigure>({
  name: 'ReleasedFigure',
  tableName: 'release_figure',
  columns: {
    releaseId: { name: 'release_id', type: 'uuid', ...figureKey },
    nodeKey: { name: 'node_key', type: 'text', ...figureKey },
    kind: { type: 'text', ...figureKey },
    key: { type: 'text', ...figureKey },
    count: { type: 'integer', nullable: true },
    lowerQuartile: { name: 'lower_quartile', type: 'integer', nullable: true },
    median: { type: 'integer', nullable: true },
    upperQuartile: { name: 'upper_quartile', type: 'integer', nullable: true },
    levels: { type: 'integer', array: true, nullable: true },
    suppressed: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      target: 'ReleasedGroup',
      columnNames: ['releaseId', 'kind', 'key'],
      referencedColumnNames: ['releaseId', 'kind', 'key'],
      name: 'fk_release_figure_group',
    },
  ],
  checks: [
    { name: 'ck_release_figure_suppressed', expression: reasons },
    {
      name: 'ck_release_figure_hidden',
      expression:
        '(suppressed is null) = (count is not null) and (suppressed is null) = (median is not null)',
    },
  ],
});

/** An exact histogram of one figure in one cell of the country. The app may not read it. */
export interface ReleasedSegment {
  releaseId: string;
  nodeKey: string;
  segment: string;
  lowest: number;
  counts: number[];
  levelCounts: number[];
}

const segmentKey = { primary: true, primaryKeyConstraintName: 'pk_release_segment' } as const;

export const releasedSegmentEntity = new EntitySchema<ReleasedSegment>({
  name: 'ReleasedSegment',
  tableName: 'release_segment',
  columns: {
    releaseId: { name: 'release_id', type: 'uuid', ...segmentKey },
    nodeKey: { name: 'node_key', type: 'text', ...segmentKey },
    segment: { type: 'text', ...segmentKey },
    lowest: { type: 'integer' },
    counts: { type: 'integer', array: true },
    levelCounts: { name: 'level_counts', type: 'integer', array: true },
  },
  foreignKeys: [
    {
      target: 'Release',
      columnNames: ['releaseId'],
      referencedColumnNames: ['id'],
      name: 'fk_release_segment_release',
    },
  ],
});

import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type {
  LessonCircle,
  LessonKind,
  LessonPhase,
  LessonSource,
  LessonSubject,
  PublishedState,
} from '@erfa/domain';

/** What a lesson says, the same in one's own and in the shared one. */
export interface LessonWords {
  title: string;
  /** Where and when it was tried. */
  context: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  notApplies: string;
  kind: LessonKind | null;
  about: LessonSubject | null;
  phase: LessonPhase | null;
  /** Codes of KLE main groups. */
  kle: string[];
  technology: string[];
  /** Key of the maturity model, and of its dimension. */
  dimensionModel: string | null;
  dimensionNode: string | null;
  /** As the author chose to be named; null: by the organisation alone. */
  authorName: string | null;
}

const text = (name?: string): EntitySchemaColumnOptions => ({
  ...(name === undefined ? {} : { name }),
  type: 'text',
  default: '',
});
const optional = (name?: string): EntitySchemaColumnOptions => ({
  ...(name === undefined ? {} : { name }),
  type: 'text',
  nullable: true,
});

const words: Record<keyof LessonWords, EntitySchemaColumnOptions> = {
  title: { type: 'text' },
  context: text(),
  happened: text(),
  cause: text(),
  recommendation: text(),
  applies: text(),
  notApplies: text('not_applies'),
  kind: optional(),
  about: optional(),
  phase: optional(),
  kle: { type: 'text', array: true, default: () => "'{}'" },
  technology: { type: 'text', array: true, default: () => "'{}'" },
  dimensionModel: optional('dimension_model'),
  dimensionNode: optional('dimension_node'),
  authorName: optional('author_name'),
};

const wordChecks = (table: string) => [
  { name: `ck_${table}_kind`, expression: "kind in ('worked', 'failed', 'conditional')" },
  { name: `ck_${table}_about`, expression: "about in ('solution', 'process')" },
  { name: `ck_${table}_phase`, expression: "phase in ('before', 'during', 'after')" },
  {
    name: `ck_${table}_dimension`,
    expression: '(dimension_model is null) = (dimension_node is null)',
  },
  {
    name: `ck_${table}_lists`,
    expression: 'cardinality(kle) <= 3 and cardinality(technology) <= 5',
  },
  { name: `ck_${table}_text`, expression: 'length(title) between 1 and 120' },
];

/** A lesson as its organisation writes it. */
export interface Lesson extends LessonWords {
  organisationId: string;
  id: string;
  source: LessonSource;
  assessmentId: string | null;
  actionId: string | null;
  authorId: string | null;
  ownerId: string | null;
  confirmBy: string;
  visibility: LessonCircle;
  version: number;
  /** The version that was shared last. */
  publishedVersion: number | null;
  createdAt: Date;
  updatedAt: Date;
  adoptionsSeenAt: Date;
  /** The key of the request that it was first saved by. */
  begunAs: string | null;
  /** When somebody here last saw that KL had recalled it. */
  recallSeenAt: Date | null;
}

const person = (columns: readonly string[], name: string) => ({
  target: 'Person',
  columnNames: [...columns],
  referencedColumnNames: ['id'],
  name,
});

export const lessonEntity = new EntitySchema<Lesson>({
  name: 'Lesson',
  tableName: 'lesson',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson',
      default: () => 'uuidv7()',
    },
    ...words,
    source: { type: 'text', default: 'alone' },
    assessmentId: { name: 'assessment_id', type: 'uuid', nullable: true },
    actionId: { name: 'action_id', type: 'uuid', nullable: true },
    authorId: { name: 'author_id', type: 'uuid', nullable: true },
    ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
    confirmBy: { name: 'confirm_by', type: 'date', default: () => '(CURRENT_DATE + 365)' },
    visibility: { type: 'text', default: 'private' },
    version: { type: 'integer', default: 1 },
    publishedVersion: { name: 'published_version', type: 'integer', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    updatedAt: { name: 'updated_at', type: 'timestamptz', default: () => 'now()' },
    adoptionsSeenAt: { name: 'adoptions_seen_at', type: 'timestamptz', default: () => 'now()' },
    begunAs: { name: 'begun_as', type: 'uuid', nullable: true },
    recallSeenAt: { name: 'recall_seen_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'ix_lesson_updated', columns: ['organisationId', 'updatedAt'] },
    {
      name: 'uq_lesson_begun_as',
      columns: ['organisationId', 'authorId', 'begunAs'],
      unique: true,
      where: '(begun_as IS NOT NULL)',
    },
  ],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_lesson_organisation',
    },
    {
      target: 'Assessment',
      columnNames: ['organisationId', 'assessmentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_lesson_assessment',
    },
    {
      target: 'Action',
      columnNames: ['organisationId', 'actionId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_lesson_action',
    },
    person(['authorId'], 'fk_lesson_author'),
    person(['ownerId'], 'fk_lesson_owner'),
  ],
  checks: [
    { name: 'ck_lesson_source', expression: "source in ('alone', 'result', 'action')" },
    { name: 'ck_lesson_visibility', expression: "visibility in ('private', 'organisation')" },
    ...wordChecks('lesson'),
  ],
});

/** A lesson as everyone reads it. */
export interface PublishedLesson extends LessonWords {
  /** The same as in the organisation that wrote it. */
  id: string;
  /** The organisation that wrote it. */
  originId: string;
  version: number;
  contentHash: string;
  state: PublishedState;
  featured: boolean;
  publishedAt: Date;
  changedAt: Date;
  confirmedAt: Date;
  confirmBy: string;
  reviewedAt: Date | null;
  withdrawnAt: Date | null;
  recalledAt: Date | null;
  recallReason: string | null;
  /** Whether the recall hides what its author wrote; this row does not hold it then. */
  textHidden: boolean;
  mergedInto: string | null;
  mergedAt: Date | null;
}

const shared = "(state = 'shared'::text)";

export const publishedLessonEntity = new EntitySchema<PublishedLesson>({
  name: 'PublishedLesson',
  tableName: 'published_lesson',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_published_lesson' },
    originId: { name: 'origin_id', type: 'uuid' },
    version: { type: 'integer' },
    ...words,
    contentHash: { name: 'content_hash', type: 'text' },
    state: { type: 'text', default: 'shared' },
    featured: { type: 'boolean', default: false },
    publishedAt: { name: 'published_at', type: 'timestamptz', default: () => 'now()' },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', default: () => 'now()' },
    confirmBy: { name: 'confirm_by', type: 'date' },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz', nullable: true },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
    recalledAt: { name: 'recalled_at', type: 'timestamptz', nullable: true },
    recallReason: { name: 'recall_reason', type: 'text', nullable: true },
    textHidden: { name: 'text_hidden', type: 'boolean', default: false },
    mergedInto: { name: 'merged_into', type: 'uuid', nullable: true },
    mergedAt: { name: 'merged_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'ix_published_lesson_newest', columns: ['publishedAt', 'id'], where: shared },
    {
      name: 'ix_published_lesson_dimension',
      columns: ['dimensionModel', 'dimensionNode'],
      where: shared,
    },
    { name: 'ix_published_lesson_origin', columns: ['originId'] },
    {
      name: 'ix_published_lesson_merged',
      columns: ['mergedInto'],
      where: '(merged_into IS NOT NULL)',
    },
  ],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['originId'],
      referencedColumnNames: ['id'],
      name: 'fk_published_lesson_origin',
    },
    {
      target: 'PublishedLesson',
      columnNames: ['mergedInto'],
      referencedColumnNames: ['id'],
      name: 'fk_published_lesson_merged_into',
    },
  ],
  checks: [
    {
      name: 'ck_published_lesson_state',
      expression: "state in ('shared', 'withdrawn', 'recalled', 'merged')",
    },
    { name: 'ck_published_lesson_recalled', expression: "state <> 'recalled'" },
    { name: 'ck_published_lesson_merged', expression: 'merged_into <> id' },
    { name: 'ck_published_lesson_reason', expression: 'length(recall_reason) between 1 and 2000' },
    { name: 'ck_published_lesson_complete', expression: "state = 'withdrawn'" },
    { name: 'ck_published_lesson_hidden', expression: 'not text_hidden' },
    ...wordChecks('published_lesson'),
  ],
});

import { EntitySchema } from 'typeorm';

/** The one row that says how large the index is; who changes the index holds it. */
export const lessonIndexEntity = new EntitySchema<{
  single: boolean;
  lessons: number;
  stems: string;
  grams: string;
  nextNumber: number;
}>({
  name: 'LessonIndex',
  tableName: 'lesson_index',
  columns: {
    single: {
      type: 'boolean',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson_index',
      default: true,
    },
    lessons: { type: 'integer', default: 0 },
    stems: { type: 'bigint', default: 0 },
    grams: { type: 'bigint', default: 0 },
    nextNumber: { name: 'next_number', type: 'integer', default: 1 },
  },
  checks: [{ name: 'ck_lesson_index_single', expression: 'single' }],
});

/** A shared lesson as the index has it: its number in the lists, and what it is filtered by. */
export interface LessonDocument {
  lessonId: string;
  number: number;
  stems: number;
  grams: number;
  originId: string;
  kind: string;
  phase: string;
  /** Model and node, as `model/node`. */
  dimension: string | null;
  kle: string[];
  technology: string[];
  featured: boolean;
  publishedAt: Date;
}

export const lessonDocumentEntity = new EntitySchema<LessonDocument>({
  name: 'LessonDocument',
  tableName: 'lesson_document',
  columns: {
    lessonId: {
      name: 'lesson_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson_document',
    },
    number: { type: 'integer' },
    stems: { type: 'integer' },
    grams: { type: 'integer' },
    originId: { name: 'origin_id', type: 'uuid' },
    kind: { type: 'text' },
    phase: { type: 'text' },
    dimension: { type: 'text', nullable: true },
    kle: { type: 'text', array: true },
    technology: { type: 'text', array: true },
    featured: { type: 'boolean' },
    publishedAt: { name: 'published_at', type: 'timestamptz' },
  },
  uniques: [{ name: 'uq_lesson_document_number', columns: ['number'] }],
  indices: [{ name: 'ix_lesson_document_newest', columns: ['featured', 'publishedAt', 'number'] }],
  foreignKeys: [
    {
      target: 'PublishedLesson',
      columnNames: ['lessonId'],
      referencedColumnNames: ['id'],
      name: 'fk_lesson_document_lesson',
    },
  ],
});

const postingKey = { primary: true, primaryKeyConstraintName: 'pk_lesson_posting' } as const;

/** The lessons of one block that have a term, packed as apps/api/migrations/lesson-search/tables.ts says. */
export const lessonPostingEntity = new EntitySchema<{
  kind: string;
  term: string;
  block: number;
  lessons: string[];
  size: number;
}>({
  name: 'LessonPosting',
  tableName: 'lesson_posting',
  columns: {
    kind: { type: 'text', ...postingKey },
    term: { type: 'text', collation: 'C', ...postingKey },
    block: { type: 'integer', ...postingKey },
    lessons: { type: 'bigint', array: true },
    size: { type: 'integer' },
  },
  checks: [
    { name: 'ck_lesson_posting_kind', expression: "kind in ('stem', 'gram')" },
    {
      name: 'ck_lesson_posting_size',
      expression: 'size = cardinality(lessons) and size > 0',
    },
  ],
});

const wordKey = { primary: true, primaryKeyConstraintName: 'pk_lesson_word' } as const;

/** A word that lessons are written in, as it is compared and as it is spelled. */
export const lessonWordEntity = new EntitySchema<{
  word: string;
  spelling: string;
  lessons: number;
}>({
  name: 'LessonWord',
  tableName: 'lesson_word',
  columns: {
    word: { type: 'text', collation: 'C', ...wordKey },
    spelling: { type: 'text', collation: 'C', ...wordKey },
    lessons: { type: 'integer' },
  },
  indices: [{ name: 'ix_lesson_word_alike', columns: ['word'], synchronize: false }],
});

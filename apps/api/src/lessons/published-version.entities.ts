import { EntitySchema } from 'typeorm';
import type { LessonWords } from './lesson.entities';

/** What was shared, one time, as it was; the author's name is not in it. */
export interface PublishedLessonVersion {
  lessonId: string;
  version: number;
  originId: string;
  content: Omit<LessonWords, 'authorName'>;
  contentHash: string;
  /** Whether one of KL's editors put it elsewhere. */
  byEditor: boolean;
  publishedAt: Date;
}

export const publishedLessonVersionEntity = new EntitySchema<PublishedLessonVersion>({
  name: 'PublishedLessonVersion',
  tableName: 'published_lesson_version',
  columns: {
    lessonId: {
      name: 'lesson_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_published_lesson_version',
    },
    version: {
      type: 'integer',
      primary: true,
      primaryKeyConstraintName: 'pk_published_lesson_version',
    },
    originId: { name: 'origin_id', type: 'uuid' },
    content: { type: 'jsonb' },
    contentHash: { name: 'content_hash', type: 'text' },
    byEditor: { name: 'by_editor', type: 'boolean', default: false },
    publishedAt: { name: 'published_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      target: 'PublishedLesson',
      columnNames: ['lessonId'],
      referencedColumnNames: ['id'],
      name: 'fk_published_lesson_version_lesson',
    },
    {
      target: 'Organisation',
      columnNames: ['originId'],
      referencedColumnNames: ['id'],
      name: 'fk_published_lesson_version_origin',
    },
  ],
});

/** What the author of a recalled lesson has asked KL to restore, as it was previewed then. */
export interface LessonRestoration {
  lessonId: string;
  originId: string;
  content: Omit<LessonWords, 'authorName'>;
  previewHash: string;
  /** The version of the author's own copy. */
  lessonVersion: number;
  askedAt: Date;
}

export const lessonRestorationEntity = new EntitySchema<LessonRestoration>({
  name: 'LessonRestoration',
  tableName: 'lesson_restoration',
  columns: {
    lessonId: {
      name: 'lesson_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson_restoration',
    },
    originId: { name: 'origin_id', type: 'uuid' },
    content: { type: 'jsonb' },
    previewHash: { name: 'preview_hash', type: 'text' },
    lessonVersion: { name: 'lesson_version', type: 'integer' },
    askedAt: { name: 'asked_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'ix_lesson_restoration_origin', columns: ['originId'] }],
  foreignKeys: [
    {
      target: 'PublishedLesson',
      columnNames: ['lessonId'],
      referencedColumnNames: ['id'],
      name: 'fk_lesson_restoration_lesson',
    },
    {
      target: 'Organisation',
      columnNames: ['originId'],
      referencedColumnNames: ['id'],
      name: 'fk_lesson_restoration_origin',
    },
  ],
});

/** What the order under a dimension is shuffled with. */
export const lessonShuffleEntity = new EntitySchema<{ salt: string }>({
  name: 'LessonShuffle',
  tableName: 'lesson_shuffle',
  columns: {
    salt: { type: 'uuid', primary: true, primaryKeyConstraintName: 'pk_lesson_shuffle' },
  },
});

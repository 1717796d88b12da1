import { EntitySchema } from 'typeorm';
import type { Model } from '@erfa/scoring-sdk';

/** A version of a model as it was published. It never changes; it may only retire. */
export interface PublishedModel {
  id: string;
  key: string;
  version: number;
  /** Hash of the content, as docs/model-format.md defines it. */
  hash: string;
  content: Model;
  questionCount: number;
  /** Minutes it takes to answer all of it. */
  minutes: number;
  publishedAt: Date;
  retiredAt: Date | null;
}

export const publishedModelEntity = new EntitySchema<PublishedModel>({
  name: 'PublishedModel',
  tableName: 'published_model',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_published_model',
      default: () => 'uuidv7()',
    },
    key: { type: 'text' },
    version: { type: 'integer' },
    hash: { type: 'text' },
    content: { type: 'jsonb' },
    questionCount: { name: 'question_count', type: 'integer' },
    minutes: { type: 'integer' },
    publishedAt: { name: 'published_at', type: 'timestamptz', default: () => 'now()' },
    retiredAt: { name: 'retired_at', type: 'timestamptz', nullable: true },
  },
  uniques: [
    { name: 'uq_published_model_version', columns: ['key', 'version'] },
    { name: 'uq_published_model_hash', columns: ['hash'] },
  ],
});

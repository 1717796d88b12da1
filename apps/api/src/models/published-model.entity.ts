import { EntitySchema } from 'typeorm';
import type { JsonObject, Model } from '@erfa/scoring-sdk';

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
  retiredReason: string | null;
  /** Golden cases as a file of them has each; its next version begins with them. */
  golden: JsonObject[];
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
    retiredReason: { name: 'retired_reason', type: 'text', nullable: true },
    golden: { type: 'jsonb', default: () => "'[]'" },
  },
  checks: [
    {
      name: 'ck_published_model_retired',
      expression: 'retired_reason is null or retired_at is not null',
    },
  ],
  uniques: [
    { name: 'uq_published_model_version', columns: ['key', 'version'] },
    { name: 'uq_published_model_hash', columns: ['hash'] },
  ],
});

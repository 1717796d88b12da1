import type { MigrationInterface, QueryRunner } from 'typeorm';
import { draftTables } from './drafts/drafts';

/** Models are written as drafts, by several, each change kept (docs/adr/0017). */
export class ModelDrafts1765000000000 implements MigrationInterface {
  readonly name = 'ModelDrafts1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(draftTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

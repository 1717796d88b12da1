import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publishingActs, publishingTables } from './drafts/publishing';

/** Drafts are published as two have approved them, and published models retire. */
export class ModelPublishing1765001000000 implements MigrationInterface {
  readonly name = 'ModelPublishing1765001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(publishingTables);
    await runner.query(publishingActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

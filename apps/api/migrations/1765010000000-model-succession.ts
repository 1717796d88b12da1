import type { MigrationInterface, QueryRunner } from 'typeorm';
import { successionActs } from './succession/acts';
import { successionTables } from './succession/tables';

/** What becomes of answers when a model gets its next version: a plan that KL decides and that is published with it (docs/adr/0019). */
export class ModelSuccession1765010000000 implements MigrationInterface {
  readonly name = 'ModelSuccession1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(successionTables);
    await runner.query(successionActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

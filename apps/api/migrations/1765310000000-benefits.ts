import type { MigrationInterface, QueryRunner } from 'typeorm';
import { benefitTables, ideaTables } from './projects/benefits';

/** What projects promise and how it is measured, how they lead to it, and the ideas they come from. */
export class Benefits1765310000000 implements MigrationInterface {
  readonly name = 'Benefits1765310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ideaTables);
    await runner.query(benefitTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

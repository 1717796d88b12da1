import type { MigrationInterface, QueryRunner } from 'typeorm';
import { followUpTables } from './projects/follow-up-tables';

/** What is measured after a project has gone live, what became of its case, its hand-over and its experience. */
export class FollowUp1765370000000 implements MigrationInterface {
  readonly name = 'FollowUp1765370000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(followUpTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

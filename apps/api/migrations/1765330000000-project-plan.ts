import type { MigrationInterface, QueryRunner } from 'typeorm';
import { expireUntrained, planTables } from './projects/plan-tables';

/** The plan of a project, and how it reaches each of its units. */
export class ProjectPlan1765330000000 implements MigrationInterface {
  readonly name = 'ProjectPlan1765330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(planTables);
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(expireUntrained);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

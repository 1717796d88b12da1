import type { MigrationInterface, QueryRunner } from 'typeorm';
import { needTables, readinessTables } from './projects/readiness-tables';

/** Whether a project is ready, what may go wrong in it, and who leads what; and what KL says that projects need. */
export class ProjectReadiness1765350000000 implements MigrationInterface {
  readonly name = 'ProjectReadiness1765350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(needTables);
    await runner.query('revoke create on schema public from erfa_definer');
    await runner.query(readinessTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

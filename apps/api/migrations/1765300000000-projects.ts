import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guestRole, productTables, projectTables } from './projects/tables';

/** Projects with their frame, and the systems and suppliers that all share. */
export class Projects1765300000000 implements MigrationInterface {
  readonly name = 'Projects1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(productTables);
    await runner.query('revoke create on schema public from erfa_definer');
    await runner.query(projectTables);
    await runner.query(guestRole);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

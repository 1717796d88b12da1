import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedProjectActs, sharedProjectTables } from './projects/shared-projects';

/** Projects that municipalities show to all others. */
export class SharedProjects1765340000000 implements MigrationInterface {
  readonly name = 'SharedProjects1765340000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sharedProjectTables);
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(sharedProjectActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

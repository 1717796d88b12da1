import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pilotActs } from './pilots/acts';
import { pilotTables } from './pilots/tables';

/** A draft is tried by chosen municipalities before it is published. */
export class Pilots1765020000000 implements MigrationInterface {
  readonly name = 'Pilots1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(pilotTables);
    await runner.query(pilotActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bridgeActs } from './bridges/acts';
import { bridgeTables } from './bridges/tables';

/** A round is scored again under the version after it, so that chained lines go on over it (docs/adr/0023). */
export class Bridges1765230000000 implements MigrationInterface {
  readonly name = 'Bridges1765230000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(bridgeTables);
    await runner.query(bridgeActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

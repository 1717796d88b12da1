import type { MigrationInterface, QueryRunner } from 'typeorm';
import { simulationActs } from './simulations/acts';
import { simulationTables } from './simulations/tables';

/** Drafts are simulated on a round's frozen answers, mixed once so that no sheet is anybody's (docs/adr/0018). */
export class MixedAnswers1765180000000 implements MigrationInterface {
  readonly name = 'MixedAnswers1765180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(simulationTables);
    await runner.query(simulationActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dayProposalTable } from './projects/day-proposals';

/** Another day of going live, proposed by a unit's leader. */
export class DayProposals1765400000000 implements MigrationInterface {
  readonly name = 'DayProposals1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(dayProposalTable);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

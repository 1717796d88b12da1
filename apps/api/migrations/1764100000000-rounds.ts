import type { MigrationInterface, QueryRunner } from 'typeorm';
import { assessmentTables } from './rounds/assessments';
import { roundActs } from './rounds/acts';
import { roundTables } from './rounds/rounds';

/** Published models, rounds, participation, assessments, answers, results and actions. */
export class Rounds1764100000000 implements MigrationInterface {
  readonly name = 'Rounds1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    for (const part of [roundTables, assessmentTables, roundActs]) await runner.query(part);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

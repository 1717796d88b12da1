import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiding } from './lesson-recalls/hiding';

/** A recall may hide the text, and what is recalled is not shared anew by its author. */
export class RecallHidesText1764810000000 implements MigrationInterface {
  readonly name = 'RecallHidesText1764810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(hiding);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

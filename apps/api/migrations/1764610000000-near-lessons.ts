import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nearness } from './near-lessons/nearness';
import { pairs } from './near-lessons/pairs';

/** Lessons that say the same are noticed: while one is written, and by KL's editors among those that are shared. */
export class NearLessons1764610000000 implements MigrationInterface {
  readonly name = 'NearLessons1764610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(nearness);
    await runner.query(pairs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

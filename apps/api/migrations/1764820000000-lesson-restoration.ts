import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoration } from './lesson-recalls/restoration';

/** The author of a recalled lesson is told, and may ask KL to restore it as it is mended. */
export class LessonRestoration1764820000000 implements MigrationInterface {
  readonly name = 'LessonRestoration1764820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(restoration);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

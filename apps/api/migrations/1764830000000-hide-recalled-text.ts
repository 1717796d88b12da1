import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hidingLater } from './lesson-recalls/hiding-later';

/** The text of a lesson that is recalled already may be hidden too. */
export class HideRecalledText1764830000000 implements MigrationInterface {
  readonly name = 'HideRecalledText1764830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(hidingLater);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nearByEvidence } from './near-lessons/by-evidence';

/** Whole lessons that say the same in words of their own are near, too (docs/adr/0010). */
export class NearByEvidence1764710000000 implements MigrationInterface {
  readonly name = 'NearByEvidence1764710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(nearByEvidence);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

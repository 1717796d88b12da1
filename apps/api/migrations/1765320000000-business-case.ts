import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessCaseTables } from './projects/business-case-tables';

/** Business cases of projects, with their lines and frozen versions. */
export class BusinessCase1765320000000 implements MigrationInterface {
  readonly name = 'BusinessCase1765320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(businessCaseTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

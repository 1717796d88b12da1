import type { MigrationInterface, QueryRunner } from 'typeorm';
import { portfolioTables } from './projects/portfolio-tables';

/** Goals that projects and dimensions point to, and saved views of all projects. */
export class Portfolio1765360000000 implements MigrationInterface {
  readonly name = 'Portfolio1765360000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(portfolioTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

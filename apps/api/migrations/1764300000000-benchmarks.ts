import type { MigrationInterface, QueryRunner } from 'typeorm';
import { benchmarkActs } from './benchmarks/acts';
import { benchmarkTables } from './benchmarks/tables';

/** What is published of a closed round: which groups, and their figures. */
export class Benchmarks1764300000000 implements MigrationInterface {
  readonly name = 'Benchmarks1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    for (const part of [benchmarkTables, benchmarkActs]) await runner.query(part);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

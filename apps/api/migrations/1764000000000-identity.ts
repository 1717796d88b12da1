import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acts } from './identity/acts';
import { audit } from './identity/audit';
import { reference } from './identity/reference';
import { tables } from './identity/tables';

/**
 * People, organisations, sessions, tokens, reference data and the event log.
 * Read with docs/architecture.md, Tenancy: every table with `organisation_id` is closed by row-level security,
 * and what crosses organisations is one of the functions in identity/acts.ts.
 */
export class Identity1764000000000 implements MigrationInterface {
  readonly name = 'Identity1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [reference, tables, audit, acts]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

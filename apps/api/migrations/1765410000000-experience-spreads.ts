import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  projectRelationTable,
  sharedUseActs,
  sharedUseTable,
  toldBenefits,
} from './projects/told-benefits';

/** What others can take over of a shown project, who did, and how a municipality's own projects have to do with each other. */
export class ExperienceSpreads1765410000000 implements MigrationInterface {
  readonly name = 'ExperienceSpreads1765410000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(toldBenefits);
    await runner.query(sharedUseTable);
    await runner.query(projectRelationTable);
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(sharedUseActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

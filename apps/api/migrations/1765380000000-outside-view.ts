import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  outsideReleaseActs,
  outsideReleaseTable,
  shareInTurn,
  toldMonths,
} from './projects/outside-view';
import { curationActs } from './projects/product-curation';

/** What finished projects came to, told as ranges; and KL's curation of systems and suppliers. */
export class OutsideView1765380000000 implements MigrationInterface {
  readonly name = 'OutsideView1765380000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(toldMonths);
    await runner.query(outsideReleaseTable);
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(shareInTurn);
    await runner.query(outsideReleaseActs);
    await runner.query(curationActs);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidingBody, earlyAcceptance, gainOfLine } from './projects/carried-gains';

/** Which line of the business case carries a benefit, a yes that was given before the money was decided, and the name of who decided. */
export class CarriedGains1765390000000 implements MigrationInterface {
  readonly name = 'CarriedGains1765390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(gainOfLine);
    await runner.query(earlyAcceptance);
    await runner.query(decidingBody);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

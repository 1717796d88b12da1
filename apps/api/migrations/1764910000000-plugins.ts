import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pluginActs, pluginTables } from './plugins/plugins';
import { releaseWaits } from './plugins/release-waits';

/** Plugins are switched on and off by KL, and what one cannot score waits for it (docs/adr/0013, 0014). */
export class Plugins1764910000000 implements MigrationInterface {
  readonly name = 'Plugins1764910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(pluginTables);
    await runner.query(pluginActs);
    await runner.query(releaseWaits);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

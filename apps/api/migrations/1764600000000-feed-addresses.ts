import type { MigrationInterface, QueryRunner } from 'typeorm';
import { feedAddresses } from './feed-addresses/feed-addresses';

/** Shared lessons can be followed in a feed reader, by addresses that open nothing else (docs/adr/0008). */
export class FeedAddresses1764600000000 implements MigrationInterface {
  readonly name = 'FeedAddresses1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(feedAddresses);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

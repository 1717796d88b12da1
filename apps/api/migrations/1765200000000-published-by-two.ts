import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A model from a file is a draft first: what let one person publish it goes. */
export class PublishedByTwo1765200000000 implements MigrationInterface {
  readonly name = 'PublishedByTwo1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function publish_model(text, integer, text, jsonb, integer, integer)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

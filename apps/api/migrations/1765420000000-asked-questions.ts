import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenQuestions, participationByAsked } from './rounds/hidden-questions';

/** What a condition hides is not asked: how far a municipality is, is counted without it. */
export class AskedQuestions1765420000000 implements MigrationInterface {
  readonly name = 'AskedQuestions1765420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(hiddenQuestions);
    await runner.query('grant create on schema public to erfa_definer');
    await runner.query(participationByAsked);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { adoptionActs } from './lessons/adoption-acts';
import { editorActs } from './lessons/editor-acts';
import { lessonErasure } from './lessons/erasure';
import { lessonActs } from './lessons/lesson-acts';
import { lessonOrder } from './lessons/order';
import { lessonTables } from './lessons/tables';

/** Lessons: what a municipality has learned, what it shares with all, and who takes it into use. */
export class Lessons1764400000000 implements MigrationInterface {
  readonly name = 'Lessons1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema public to erfa_definer');
    for (const part of [
      lessonTables,
      lessonActs,
      editorActs,
      adoptionActs,
      lessonOrder,
      lessonErasure,
    ])
      await runner.query(part);
    await runner.query('revoke create on schema public from erfa_definer');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

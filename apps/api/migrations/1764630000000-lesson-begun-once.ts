import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A lesson that is saved for the first time, and whose answer was lost, is saved again by the same key and is the same lesson.
 * The key is one author's own, and never an id: ids of lessons are read by everyone, and sharing goes by them.
 */
export class LessonBegunOnce1764630000000 implements MigrationInterface {
  readonly name = 'LessonBegunOnce1764630000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lesson add column begun_as uuid;
      create unique index uq_lesson_begun_as on lesson (organisation_id, author_id, begun_as) where begun_as is not null;
      grant insert (begun_as) on lesson to erfa_app;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

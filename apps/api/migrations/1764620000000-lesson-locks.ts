import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lessonLocks } from './lesson-locks/lesson-locks';

/** The acts on lessons take their locks in one order. */
export class LessonLocks1764620000000 implements MigrationInterface {
  readonly name = 'LessonLocks1764620000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lessonLocks);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

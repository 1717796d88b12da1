import type { MigrationInterface, QueryRunner } from 'typeorm';
import { plainWordsFirst, rebuildByHashing } from './lesson-search/sooner';

/** The index of lessons is kept and made anew in less time; what it holds is the same. */
export class LessonIndexSooner1764700000000 implements MigrationInterface {
  readonly name = 'LessonIndexSooner1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [plainWordsFirst, rebuildByHashing]) await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

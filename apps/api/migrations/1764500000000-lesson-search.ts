import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lessonAnalysis } from './lesson-search/analysis';
import { lessonIndexCheck } from './lesson-search/check';
import { lessonIndexTables } from './lesson-search/tables';
import { lessonIndexUpkeep } from './lesson-search/upkeep';

/** Shared lessons are searched by Danish stems and by runs of four characters (docs/adr/0007). */
export class LessonSearch1764500000000 implements MigrationInterface {
  readonly name = 'LessonSearch1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [lessonAnalysis, lessonIndexTables, lessonIndexUpkeep, lessonIndexCheck])
      await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

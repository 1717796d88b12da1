/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ImportWay } from './importWay';
import type { LessonCircle } from './lessonCircle';
import type { LessonImportImportDuplicates } from './lessonImportImportDuplicates';

export type LessonImportImportParams = {
  /**
   * `preview` changes nothing; `all` imports where no row has a fault, else nothing; `good` leaves rows with faults out.
   */
  way: ImportWay;
  /**
   * Who reads them.
   */
  visibility: LessonCircle;
  /**
   * Which column each field is read from, as `title:1`, counted from 1. Where it is left out, the headers say.
   */
  column?: string[];
  /**
   * Rows that say the same as an own lesson or an earlier row; left out unless asked for.
   */
  duplicates?: LessonImportImportDuplicates;
  /**
   * Made up by who imports: the same import again is then made once. Needed to import.
   */
  key?: string;
};

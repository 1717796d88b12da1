/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FileMoneyUnit } from './fileMoneyUnit';
import type { ProjectFileWay } from './projectFileWay';
import type { ProjectImportImportLeaveFaulty } from './projectImportImportLeaveFaulty';

export type ProjectImportImportParams = {
  /**
   * `preview` changes nothing; `import` takes all rows, or none where one has a fault, unless those are to be left out.
   */
  way: ProjectFileWay;
  /**
   * Of an Excel file; else the first with rows.
   * @maxLength 100
   */
  sheet?: string;
  /**
   * Which column each field is read from, as `title:1`, counted from 1. Where it is left out, the headers say.
   */
  column?: string[];
  /**
   * What amounts are written in. Where it is left out, the headers say.
   */
  money?: FileMoneyUnit;
  /**
   * Whether an import leaves rows with faults where they are, and takes the others.
   */
  leaveFaulty?: ProjectImportImportLeaveFaulty;
  /**
   * Made up by who imports: the same import again is then made once. Needed to import.
   */
  key?: string;
};

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ModelFileWay } from './modelFileWay';

export type ModelFilesBeginParams = {
  /**
   * `preview` changes nothing; `all` reads everything in, or nothing.
   */
  way: ModelFileWay;
  /**
   * The key of the new draft, in place of the one in the file.
   * @maxLength 100
   * @pattern ^[a-z0-9]+(?:[-_.][a-z0-9]+)*$
   */
  key?: string;
  /**
   * The published model whose next version the draft becomes, under its key. Not together with `key`.
   */
  predecessorId?: string;
};

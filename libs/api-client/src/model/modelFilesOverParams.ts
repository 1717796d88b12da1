/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ModelFileWay } from './modelFileWay';

export type ModelFilesOverParams = {
  way: ModelFileWay;
  /**
   * The revision that was previewed: what others wrote since is not written over. Needed with `all`.
   * @minimum 0
   */
  after?: number;
  /**
   * Made up by who reads it in: the same again is then done once. Needed with `all`.
   */
  batch?: string;
};

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ModelFileKind } from './modelFileKind';

export type ModelFilesPublishedParams = {
  format: ModelFileKind;
};

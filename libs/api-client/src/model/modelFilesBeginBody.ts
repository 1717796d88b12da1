/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ModelFilesBeginBody = {
  model: Blob | File;
  golden?: (Blob | File)[];
  answers?: (Blob | File)[];
};

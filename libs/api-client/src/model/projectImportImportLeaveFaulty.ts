/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectImportImportLeaveFaulty =
  (typeof ProjectImportImportLeaveFaulty)[keyof typeof ProjectImportImportLeaveFaulty];

export const ProjectImportImportLeaveFaulty = {
  true: 'true',
  false: 'false',
} as const;

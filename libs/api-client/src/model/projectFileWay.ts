/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectFileWay = (typeof ProjectFileWay)[keyof typeof ProjectFileWay];

export const ProjectFileWay = {
  preview: 'preview',
  import: 'import',
} as const;

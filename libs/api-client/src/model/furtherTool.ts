/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FurtherTool = (typeof FurtherTool)[keyof typeof FurtherTool];

export const FurtherTool = {
  risks: 'risks',
  leadership: 'leadership',
} as const;

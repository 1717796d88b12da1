/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type CountedFate = (typeof CountedFate)[keyof typeof CountedFate];

export const CountedFate = {
  carried: 'carried',
  'to-confirm': 'to-confirm',
  archived: 'archived',
  undisclosed: 'undisclosed',
} as const;

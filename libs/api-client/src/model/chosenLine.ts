/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ChosenLine = (typeof ChosenLine)[keyof typeof ChosenLine];

export const ChosenLine = {
  comparable: 'comparable',
  chained: 'chained',
  break: 'break',
} as const;

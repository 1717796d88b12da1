/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FileMoneyUnit = (typeof FileMoneyUnit)[keyof typeof FileMoneyUnit];

export const FileMoneyUnit = {
  kr: 'kr',
  thousand: 'thousand',
  million: 'million',
} as const;

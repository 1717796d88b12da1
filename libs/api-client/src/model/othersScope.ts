/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OthersScope = (typeof OthersScope)[keyof typeof OthersScope];

export const OthersScope = {
  all: 'all',
  product: 'product',
  supplier: 'supplier',
  technology: 'technology',
  task: 'task',
} as const;

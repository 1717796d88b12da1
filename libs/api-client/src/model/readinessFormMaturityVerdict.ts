/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Whether the municipality’s maturity is enough for this project.
 * @nullable
 */
export type ReadinessFormMaturityVerdict =
  (typeof ReadinessFormMaturityVerdict)[keyof typeof ReadinessFormMaturityVerdict] | null;

export const ReadinessFormMaturityVerdict = {
  enough: 'enough',
  'with-actions': 'with-actions',
  'not-enough': 'not-enough',
} as const;

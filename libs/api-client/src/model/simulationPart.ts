/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What to compute; `figures` alone without it. The others take longer.
 */
export type SimulationPart = (typeof SimulationPart)[keyof typeof SimulationPart];

export const SimulationPart = {
  figures: 'figures',
  weights: 'weights',
  items: 'items',
} as const;

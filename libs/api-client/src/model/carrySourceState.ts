/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Of one that was not submitted, what was agreed on is carried, and what all said alike who had handed in.
 */
export type CarrySourceState = (typeof CarrySourceState)[keyof typeof CarrySourceState];

export const CarrySourceState = {
  frozen: 'frozen',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
  open: 'open',
  submitted: 'submitted',
} as const;

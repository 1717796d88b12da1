/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The week of school’s winter holiday.
 */
export type PlanFormWinterWeek = (typeof PlanFormWinterWeek)[keyof typeof PlanFormWinterWeek];

export const PlanFormWinterWeek = {
  NUMBER_7: 7,
  NUMBER_8: 8,
} as const;

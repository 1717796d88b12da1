/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FollowedStanding = (typeof FollowedStanding)[keyof typeof FollowedStanding];

export const FollowedStanding = {
  unmeasured: 'unmeasured',
  'no-path': 'no-path',
  behind: 'behind',
  'on-path': 'on-path',
  ahead: 'ahead',
  reached: 'reached',
} as const;

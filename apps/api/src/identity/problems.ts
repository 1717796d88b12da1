/** What can go wrong with people and sign-in; mapped in http/problems.ts. */
export type PersonCode =
  'provider-unknown' | 'sign-in-failed' | 'sign-in-unreachable' | 'already-member' | 'still-member';

/** What can go wrong with models, rounds, answering and results; mapped in http/problems.ts. */
export type RoundCode =
  | 'plugin-missing'
  | 'scoring-failed'
  | 'model-retired'
  | 'round-not-draft'
  | 'round-not-open'
  | 'round-empty'
  | 'round-period'
  | 'not-invited'
  | 'assessment-not-open'
  | 'assessment-not-submitted'
  | 'assignment-closed'
  | 'already-assigned'
  | 'split-overlaps'
  | 'answers-not-handed-in'
  | 'reason-needed'
  | 'not-all-settled'
  | 'no-result';

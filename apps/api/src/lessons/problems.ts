/** What can go wrong with lessons and adoptions; mapped in http/problems.ts. */
export type LessonCode =
  | 'lesson-changed'
  | 'lesson-incomplete'
  | 'lesson-merged'
  | 'lesson-shared'
  | 'lesson-not-shared'
  | 'lesson-recalled'
  | 'lesson-settled'
  | 'own-lesson'
  | 'already-adopted';

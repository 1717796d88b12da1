import type { FoundLessonView } from './search.views';

/** What lessons are filtered by; an empty list chooses nothing and leaves nothing out. */
export interface LessonFilters {
  kind: string[];
  phase: string[];
  /** As `model/node`. */
  dimension: string[];
  kle: string[];
  technology: string[];
  /** Codes of organisations. */
  municipality: string[];
}

/** A found lesson with its whole text, which the snippet is taken from. */
export type FoundLessonRow = Omit<FoundLessonView, 'snippet'> & { text: string };

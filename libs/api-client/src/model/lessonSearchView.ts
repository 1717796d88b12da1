/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CorrectionView } from './correctionView';
import type { FacetsView } from './facetsView';
import type { FoundLessonView } from './foundLessonView';

export interface LessonSearchView {
  /** How many were found; pages and counts are of these. */
  total: number;
  /** Whether still more lessons have some of the words. The best are those found. */
  more: boolean;
  lessons: FoundLessonView[];
  facets: FacetsView;
  /** Words that were searched for instead of what was typed; empty with `correct=false`. */
  corrections: CorrectionView[];
}

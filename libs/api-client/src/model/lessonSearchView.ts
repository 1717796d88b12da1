/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CorrectionView } from './correctionView';
import type { FacetsView } from './facetsView';
import type { FoundLessonView } from './foundLessonView';

export interface LessonSearchView {
  total: number;
  lessons: FoundLessonView[];
  facets: FacetsView;
  /** Words that were searched for instead of what was typed; empty with `correct=false`. */
  corrections: CorrectionView[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DimensionView } from './dimensionView';
import type { KleGroupView } from './kleGroupView';

export interface LessonVocabularyView {
  kle: KleGroupView[];
  dimensions: DimensionView[];
  /** Keys of technologies that have a word. */
  technologies: string[];
}

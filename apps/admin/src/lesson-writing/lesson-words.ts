import type { LessonVocabularyView } from '@erfa/api-client';
import type { Choice } from '../choosing/one-choice';
import type { Language } from '../language/language';
import { dimensionKey } from './lesson-draft';

/** The dimensions of the published models. */
export function dimensionChoices(words: LessonVocabularyView, language: Language): Choice[] {
  return words.dimensions.map((dimension) => ({
    value: dimensionKey(dimension),
    text: (language === 'en' && dimension.title.en) || dimension.title.da,
  }));
}

import type { LessonVocabularyView } from '@erfa/api-client';
import { compareNames } from '../language/formats';
import type { Language } from '../language/language';
import type { Texts } from '../language/texts';
import { technologyName } from '../terms/technology-name';
import { dimensionKey } from './lesson-draft';
import type { Choice } from './lesson-choice';

/** The vocabulary's technologies by name. */
export function technologyChoices(words: LessonVocabularyView, texts: Texts): Choice[] {
  const compare = compareNames(texts.language());
  return words.technologies
    .map((value) => ({ value, text: technologyName(texts, value) }))
    .toSorted((a, b) => compare(a.text, b.text));
}

/** KLE's main groups with their numbers, in KLE's order. */
export function kleChoices(words: LessonVocabularyView): Choice[] {
  return words.kle.map(({ code, title }) => ({ value: code, text: `${code} ${title}` }));
}

/** The dimensions of the published models. */
export function dimensionChoices(words: LessonVocabularyView, language: Language): Choice[] {
  return words.dimensions.map((dimension) => ({
    value: dimensionKey(dimension),
    text: (language === 'en' && dimension.title.en) || dimension.title.da,
  }));
}

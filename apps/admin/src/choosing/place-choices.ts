import type { LessonVocabularyView } from '@erfa/api-client';
import { compareNames } from '../language/formats';
import type { Texts } from '../language/texts';
import { technologyName } from '../terms/technology-name';
import type { Choice } from './one-choice';

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

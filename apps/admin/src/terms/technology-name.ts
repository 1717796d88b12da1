import { isTechnology } from '@erfa/domain';
import type { Texts } from '../language/texts';

/** A technology in words; one without a word of ours is called what it was typed as. */
export const technologyName = (texts: Texts, word: string): string =>
  isTechnology(word) ? texts.text(`lessonWords.technology.${word}`) : word;

import { technologies, type Technology } from '@erfa/domain';
import type { Texts } from '../language/texts';

const known = (word: string): word is Technology => technologies.some((key) => key === word);

/** A technology in words; one without a word of ours is called what it was typed as. */
export const technologyName = (texts: Texts, word: string): string =>
  known(word) ? texts.text(`lessonWords.technology.${word}`) : word;

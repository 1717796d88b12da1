import type { BackKind } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { readinessWords } from '../readiness/readiness.words';
import { countWords } from '../words';

const words = {
  da: {
    committee: 'lokal-MED',
    citizens: { one: 'borger', other: 'borgere' },
    letterTo: (whom: string) => `Brev til ${whom}`,
    letter: 'Brev til dem, det gælder',
    training: (number: number) => `Uddannelse, hold ${number}`,
    baseline: 'Nulpunktsmåling',
    baselineTaken: 'Nulpunktet er taget for alle gevinster',
  },
  en: {
    committee: 'the local MED committee',
    citizens: { one: 'citizen', other: 'citizens' },
    letterTo: (whom: string) => `Letter to ${whom}`,
    letter: 'Letter to those concerned',
    training: (number: number) => `Training, group ${number}`,
    baseline: 'Baseline measurement',
    baselineTaken: 'The baseline of every benefit is taken',
  },
} as const;

/** The committee that a discussion is planned in, until somebody says which. */
export const plannedCommittee = (language: Language): string => words[language].committee;

/** What stands for the measurement where there is nothing left to measure. */
export const baselineTaken = (language: Language): string => words[language].baselineTaken;

/**
 * What a step is called in the plan.
 * @param number which of its kind it is, from 1
 * @param citizens how many citizens the project is for, where that is known
 */
export function stepTitle(
  kind: BackKind,
  number: number,
  citizens: number | null,
  language: Language,
): string {
  const say = words[language];
  switch (kind) {
    case 'involvement':
      return readinessWords[language].form.discussion(say.committee);
    case 'communication':
      return citizens ? say.letterTo(countWords(citizens, say.citizens, language)) : say.letter;
    case 'training':
      return say.training(number);
    case 'baseline':
      return say.baseline;
  }
}

import type { LessonFit } from '@erfa/knowledge';
import type { LessonPhase } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { joinWords } from '../words';

const words = {
  da: {
    phase: {
      before: 'I er i fasen Før',
      during: 'I er i fasen Under',
      after: 'I er i fasen Efter',
    },
    technology: (names: string) => `begge bruger ${names}`,
    kle: (codes: string) => `begge hører under KLE ${codes}`,
    words: (names: string) => `begge handler om ${names}`,
    quoted: (word: string) => `»${word}«`,
  },
  en: {
    phase: {
      before: 'you are in the phase Before',
      during: 'you are in the phase During',
      after: 'you are in the phase After',
    },
    technology: (names: string) => `both use ${names}`,
    kle: (codes: string) => `both belong to KLE ${codes}`,
    words: (names: string) => `both are about ${names}`,
    quoted: (word: string) => `“${word}”`,
  },
} as const;

/** Why a lesson is shown, as a sentence without its beginning: "begge bruger skærmbesøg, og I er i fasen Under". */
export function whyItFits(fit: LessonFit, phase: LessonPhase, language: Language): string {
  const say = words[language];
  const list = (parts: readonly string[]): string => joinWords(parts, language);
  return joinWords(
    [
      ...(fit.technology.length > 0 ? [say.technology(list(fit.technology))] : []),
      ...(fit.kle.length > 0 ? [say.kle(list(fit.kle))] : []),
      ...(fit.words.length > 0 ? [say.words(list(fit.words.map(say.quoted)))] : []),
      ...(fit.phase ? [say.phase[phase]] : []),
    ],
    language,
  );
}

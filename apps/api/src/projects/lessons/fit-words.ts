import { isTechnology, type LessonPhase, type ProjectKind } from '@erfa/domain';
import type { LessonFit } from '@erfa/knowledge';
import type { Language } from '../../http/problem-entry';
import { technologyNames } from '../../lessons/files/value-words';
import { joinWords } from '../words';

const words = {
  da: {
    phase: {
      before: 'I er i fasen Før',
      during: 'I er i fasen Under',
      after: 'I er i fasen Efter',
    },
    kind: {
      'welfare-technology': 'begge er velfærdsteknologi',
      'it-system': 'begge er it-systemer',
      automation: 'begge er automatisering eller AI',
      general: '',
    },
    technology: (names: string) => `begge bruger ${names}`,
    kle: (codes: string) => `begge hører under KLE ${codes}`,
    step: (names: string) => `den handler om ${names}`,
    words: (names: string) => `begge handler om ${names}`,
    quoted: (word: string) => `»${word}«`,
  },
  en: {
    phase: {
      before: 'you are in the phase Before',
      during: 'you are in the phase During',
      after: 'you are in the phase After',
    },
    kind: {
      'welfare-technology': 'both are welfare technology',
      'it-system': 'both are it systems',
      automation: 'both are automation or AI',
      general: '',
    },
    technology: (names: string) => `both use ${names}`,
    kle: (codes: string) => `both belong to KLE ${codes}`,
    step: (names: string) => `it is about ${names}`,
    words: (names: string) => `both are about ${names}`,
    quoted: (word: string) => `“${word}”`,
  },
} as const;

/** A technology as it is read: by its name, or as it was written. */
export function technologyWord(word: string, language: Language): string {
  if (!isTechnology(word)) return word;
  const name = technologyNames.name(word, language);
  return name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);
}

/** Why a lesson is shown, as a sentence without its beginning: "begge bruger video, og I er i fasen Under". */
export function whyItFits(
  fit: LessonFit,
  phase: LessonPhase,
  kind: ProjectKind,
  language: Language,
): string {
  const say = words[language];
  const list = (parts: readonly string[]): string => joinWords(parts, language);
  const named = fit.technology.map((word) => technologyWord(word, language));
  const said = new Set(fit.step.map((word) => word.toLocaleLowerCase('da')));
  const others = fit.words.filter((word) => !said.has(word.toLocaleLowerCase('da')));
  return joinWords(
    [
      ...(fit.technology.length > 0 ? [say.technology(list(named))] : []),
      ...(fit.kle.length > 0 ? [say.kle(list(fit.kle))] : []),
      ...(fit.kind ? [say.kind[kind]] : []),
      ...(fit.step.length > 0 ? [say.step(list(fit.step.map(say.quoted)))] : []),
      ...(others.length > 0 ? [say.words(list(others.map(say.quoted)))] : []),
      ...(fit.phase ? [say.phase[phase]] : []),
    ],
    language,
  );
}

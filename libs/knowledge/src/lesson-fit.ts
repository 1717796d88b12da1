import { tellingWords } from './words';

/** What of a project lessons are held against. `text` is its title, system and words of its own. */
export interface FittingProject {
  phase: string;
  kle: readonly string[];
  technology: readonly string[];
  text: string;
}

/** What of a lesson is held against it. `text` is its title and the piece that was found. */
export interface FittingLesson {
  phase: string;
  kle: readonly string[];
  technology: readonly string[];
  text: string;
}

/** Why a lesson fits, as it can be said to who reads it. */
export interface LessonFit {
  phase: boolean;
  /** What both have, as the lesson spells it. */
  kle: string[];
  technology: string[];
  /** Words that both have, as the lesson spells them, at most three. */
  words: string[];
  /** The higher the better; 0 where it does not fit. */
  score: number;
}

const mostWords = 3;

/**
 * How well a lesson fits a project at the step where it stands. Technology and KLE weigh 3 each, a word that both have 1, the
 * same phase 1. The phase alone makes nothing fit, and neither does a single word.
 */
export function lessonFit(project: FittingProject, lesson: FittingLesson): LessonFit {
  const own = new Set(tellingWords(project.text).map(({ word }) => word));
  const words = new Map<string, string>();
  for (const { word, start, end } of tellingWords(lesson.text))
    if (own.has(word) && !words.has(word) && words.size < mostWords)
      words.set(word, lesson.text.slice(start, end));
  const kle = lesson.kle.filter((code) => project.kle.includes(code));
  const known = new Set(project.technology.map((one) => one.toLocaleLowerCase('da')));
  const technology = lesson.technology.filter((one) => known.has(one.toLocaleLowerCase('da')));
  const phase = project.phase === lesson.phase;
  const fits = kle.length > 0 || technology.length > 0 || words.size > 1;
  const score =
    3 * Math.min(technology.length, 1) + 3 * Math.min(kle.length, 1) + words.size + (phase ? 1 : 0);
  return { phase, kle, technology, words: [...words.values()], score: fits ? score : 0 };
}

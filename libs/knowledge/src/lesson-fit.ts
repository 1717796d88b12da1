import { stepWords } from './step-words';
import { tellingWords } from './words';

/** What of a project lessons are held against. */
export interface FittingProject {
  /** What kind of project it is; see {@link technologyOfKind}. */
  kind: string;
  /** Before, during or after. */
  phase: string;
  kle: readonly string[];
  technology: readonly string[];
  /** Words of its own, folded, that stand in so few lessons that they tell something. */
  words: ReadonlySet<string>;
  /** The tool that somebody stands in, where they do. */
  step: string | null;
}

/** What of a lesson is held against it. */
export interface FittingLesson {
  phase: string;
  kle: readonly string[];
  technology: readonly string[];
  title: string;
  /** The piece that was found, without the title. */
  text: string;
}

/** Why a lesson fits, as it can be said to who reads it. */
export interface LessonFit {
  phase: boolean;
  /** Whether the lesson's technology is of the project's kind, though it is not the same. */
  kind: boolean;
  /** What both have, as the lesson spells it. */
  kle: string[];
  technology: string[];
  /** Words by which the lesson is about the step, as it spells them, at most three. */
  step: string[];
  /** Words of its title that the project has, as the lesson spells them, at most three. */
  words: string[];
  /** The higher the better; 0 where it does not fit. */
  score: number;
}

const mostWords = 3;
/** Letters of a word that is seldom there by chance, as compounds are. */
const longWord = 8;
/** How much each thing weighs that a project and a lesson have in common: any of the first five more than all words together. */
const weights = {
  technology: 8,
  kle: 6,
  kind: 4,
  step: 4,
  phase: 3,
  word: 1,
  mostWords: 2,
} as const;

const kinds: Readonly<Record<string, readonly string[]>> = {
  'welfare-technology': ['welfare-technology', 'video', 'sensors'],
  'it-system': ['case-system', 'self-service', 'integration', 'identity-and-access'],
  automation: ['process-automation', 'artificial-intelligence'],
};

/** Technologies that belong to a kind of project; none do to what is called general. */
export const technologiesOf = (kind: string): readonly string[] => kinds[kind] ?? [];

/** Whether a technology belongs to a kind of project. */
export const technologyOfKind = (kind: string, technology: string): boolean =>
  technologiesOf(kind).includes(technology);

/** What of one list stands in the other, as the first spells it. */
export const inCommon = (one: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(other.map((each) => each.toLocaleLowerCase('da')));
  return one.filter((each) => known.has(each.toLocaleLowerCase('da')));
};

/** Those words of a text that are among the given ones, as the text spells them, each once. */
export function sharedWords(words: ReadonlySet<string>, text: string, most: number): string[] {
  const found = new Map<string, string>();
  for (const { word, start, end } of tellingWords(text))
    if (words.has(word) && !found.has(word) && found.size < most)
      found.set(word, text.slice(start, end));
  return [...found.values()];
}

/**
 * How well a lesson fits a project at the step where it stands. What it is about weighs more than the words that it is told in:
 * technology 8, KLE 6, the kind of project 4, the step 4, the phase 3, a word of its title that the project has 1 and never more
 * than 2.
 *
 * The least that fits a project: the same technology; the same KLE with something else; or two telling words, both in the title, or
 * one long one there and another in the text. Neither the phase, the kind nor the KLE alone makes anything fit. Where somebody
 * stands at a step, the lesson has to be about that step, and have anything of the place in common; the phase will do.
 */
export function lessonFit(project: FittingProject, lesson: FittingLesson): LessonFit {
  const technology = inCommon(lesson.technology, project.technology);
  const kle = lesson.kle.filter((code) => project.kle.includes(code));
  const kind =
    technology.length === 0 && lesson.technology.some((one) => technologyOfKind(project.kind, one));
  const phase = project.phase === lesson.phase;
  const step = project.step === null ? [] : aboutStep(project.step, lesson);
  const words = sharedWords(project.words, lesson.title, mostWords);
  const placed =
    project.step === null
      ? technology.length > 0 || (kle.length > 0 && (phase || kind || words.length > 0))
      : step.length > 0 && (technology.length > 0 || kle.length > 0 || kind || phase);
  const fits = placed || (project.step === null && told(project.words, lesson, words));
  const score =
    (technology.length > 0 ? weights.technology : 0) +
    (kle.length > 0 ? weights.kle : 0) +
    (kind ? weights.kind : 0) +
    (step.length > 0 ? weights.step : 0) +
    (phase ? weights.phase : 0) +
    weights.word * Math.min(words.length, weights.mostWords);
  return { phase, kind, kle, technology, step, words, score: fits ? score : 0 };
}

/** Whether words alone say that it is about the same. */
function told(
  words: ReadonlySet<string>,
  { title, text }: FittingLesson,
  titled: readonly string[],
): boolean {
  if (titled.length > 1) return true;
  const long = titled.some((word) => word.length >= longWord);
  return long && sharedWords(words, `${title} ${text}`, 2).length > 1;
}

/** A word of the step in the title says it; in the text it takes two. */
function aboutStep(step: string, { title, text }: FittingLesson): string[] {
  const all = stepWords(step, `${title} ${text}`).slice(0, mostWords);
  return all.length > 1 || stepWords(step, title).length > 0 ? all : [];
}

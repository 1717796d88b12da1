import { numberIn } from '../workbook/cell-values';
import { plain } from './uses';

/** An answer as it is written in an old questionnaire. */
export interface AnswerWord {
  readonly text: string;
  /** The text without the number that it is given; the same where there is none. */
  readonly words: string;
  /** What it is said to count, as in `Ja = 5`, `2: Delvist` or `Overalt (4 point)`; null where nothing is said. */
  readonly value: number | null;
}

// Not the beginning of `1-5 dage`, `2.5` or `5 år`.
const before = /^\(?(-?\d+(?:[.,]\d+)?)\)?(?:\s*[=:.)–-]\s*(?=[^\s\d])|\s+(?=\p{Lu}))(.+)$/su;
const after =
  /^(.+?)\s*(?:[=:]\s*(-?\d+(?:[.,]\d+)?)|\(\s*(-?\d+(?:[.,]\d+)?)\s*(?:points?|p|%)?\.?\s*\))$/su;

function wordOf(text: string): AnswerWord {
  const [, first, words] = before.exec(text) ?? [];
  if (first !== undefined && words !== undefined) return { text, words, value: valueOf(first) };
  const [, said, equal, bracketed] = after.exec(text) ?? [];
  const number = equal ?? bracketed;
  if (said !== undefined && number !== undefined)
    return { text, words: said, value: valueOf(number) };
  return { text, words: text, value: numberIn(text) ?? null };
}

const valueOf = (text: string): number | null => numberIn(text) ?? null;

const bullet = /^\s*(?:[-–•·*▪◦○●□☐]\s+|[•·▪◦○●□☐])/u;

/**
 * The answers that stand in one cell, parted by the first of these that it has: line breaks, semicolons, bars, strokes,
 * commas that part no decimals.
 */
export function answersIn(cell: string): AnswerWord[] {
  const text = cell.trim();
  const parted =
    [/\r\n|\r|\n/u, /;/u, /\|/u, /\//u, /,(?!\d)/u].find((sign) => sign.test(text)) ?? /$^/u;
  return text
    .split(parted)
    .map((part) => part.replace(bullet, '').trim().replace(/\s+/gu, ' '))
    .filter((part) => part !== '')
    .map(wordOf);
}

/** The answer that stands in a cell of its own. */
export const answerIn = (cell: string): AnswerWord => wordOf(cell.trim().replace(/\s+/gu, ' '));

/** What everybody may answer in Erfa whatever the question: such words are no answers of a scale. */
const states =
  /^(?:ved ikke|ved det ikke|ikke relevant|irrelevant|ikke besvaret|ønsker ikke at svare|intet svar|don[’']?t know|do not know|not applicable|not relevant|n\/?a|no answer|i\/r)\.?$/u;
export const isAnswerState = ({ words }: AnswerWord): boolean => states.test(plain(words));

const yes = /^(?:ja|yes|sandt?|true)$/u;
const no = /^(?:nej|no|falsk|false)$/u;
export const saysYes = ({ words }: AnswerWord): boolean => yes.test(plain(words));
export const saysNo = ({ words }: AnswerWord): boolean => no.test(plain(words));

/** Words that begin the lower and the upper end of lists of answers, in questionnaires of public bodies. */
const low =
  /^(?:nej|ikke|slet ikke|aldrig|ingen|intet|i (?:meget )?(?:lav|ringe|lille|mindre) grad|(?:helt|meget|overvejende) uenig|uenig|(?:meget )?(?:util\S+|dårlig\w*)|ad hoc|initial|no$|no,|not\b|none|never|(?:strongly )?disagree|to a (?:very )?(?:low|small|limited) (?:extent|degree)|(?:very )?(?:poor|dissatisfied))/u;
const high =
  /^(?:ja|altid|alle|overalt|fuldt|helt|i (?:meget )?(?:høj|stor) grad|(?:helt|meget|overvejende) enig|enig|meget|optimer\w*|yes|always|all\b|fully|everywhere|(?:strongly )?agree|to a (?:very )?(?:high|large|great) (?:extent|degree)|very|optimi[sz]ed)/u;

/** Whether a list of answers runs from its highest end to its lowest, as far as the words at its ends say. */
export function runsDown(words: readonly AnswerWord[]): boolean {
  const [first, last] = [words[0], words.at(-1)].map((word) => plain(word?.words ?? ''));
  const isLow = (text = ''): boolean => low.test(text);
  const isHigh = (text = ''): boolean => !isLow(text) && high.test(text);
  return isHigh(first) && isLow(last);
}

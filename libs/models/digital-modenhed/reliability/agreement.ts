/** One reader's choice: a step, that the question does not apply, or that the case does not tell. */
export type Choice = 1 | 2 | 3 | 4 | 5 | 'na' | '?';

/** One reader's answers to one case, by question key. */
export type Sheet = ReadonlyMap<string, Choice>;

/** Both readings of one case. */
export interface TwoReadings {
  readonly name: string;
  readonly a: Sheet;
  readonly b: Sheet;
}

/** Counts of pairs. Agreement is only looked for where both readers found an answer. */
interface Counts {
  readonly pairs: number;
  /** Both found an answer: a step or `na`. */
  readonly both: number;
  /** One found an answer, the other found that the case does not tell. */
  readonly oneOnly: number;
}

/** How far two readers agree on one question, over all cases. */
export interface QuestionAgreement extends Counts {
  readonly question: string;
  readonly equal: number;
  readonly equalOrAdjacent: number;
  /** The choices that differ: `case 2/4`, reader a first. */
  readonly apart: readonly string[];
}

/** Agreement over all pairs of case and question. */
export interface Agreement extends Counts {
  /** Share of `both` with the same choice, 0–1. */
  readonly equal: number;
  /** Share of `both` with the same choice or steps one apart, 0–1. */
  readonly equalOrAdjacent: number;
  /** Every question, the one with the most disagreement first. */
  readonly questions: readonly QuestionAgreement[];
}

const choices = new Map<string, Choice>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['na', 'na'],
  ['?', '?'],
]);

/**
 * Reads a sheet: the line `question,step`, then one line for each question.
 *
 * @param questions the keys that must each have exactly one line
 * @throws Error naming sheet and line for an unknown question or step, a repeated or a missing question
 */
export function readSheet(name: string, text: string, questions: readonly string[]): Sheet {
  const [heading, ...lines] = text.trim().split(/\r?\n/);
  if (heading !== 'question,step') throw new Error(`${name}:1: expected "question,step"`);
  const sheet = new Map<string, Choice>();
  lines.forEach((line, index) => {
    const at = `${name}:${index + 2}`;
    const [question = '', step = '', ...more] = line.split(',').map((cell) => cell.trim());
    const choice = choices.get(step);
    if (!questions.includes(question)) throw new Error(`${at}: no question "${question}"`);
    if (sheet.has(question)) throw new Error(`${at}: "${question}" is answered twice`);
    if (!choice || more.length > 0) throw new Error(`${at}: expected a step 1-5, na or ?`);
    sheet.set(question, choice);
  });
  const missing = questions.filter((question) => !sheet.has(question));
  if (missing.length > 0) throw new Error(`${name}: no answer to ${missing.join(', ')}`);
  return sheet;
}

/** The same choice, or steps one apart. A word is next to nothing. */
function near(a: Choice, b: Choice): boolean {
  return a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) === 1);
}

/**
 * Counts over all pairs of case and question.
 *
 * @throws Error when there is nothing to count
 */
export function agreementOf(
  cases: readonly TwoReadings[],
  questions: readonly string[],
): Agreement {
  const rows = questions.map((question) => agreementOn(question, cases));
  const both = sum(rows, (row) => row.both);
  if (both === 0) throw new Error('there are no pairs of readings');
  return {
    pairs: sum(rows, (row) => row.pairs),
    both,
    oneOnly: sum(rows, (row) => row.oneOnly),
    equal: sum(rows, (row) => row.equal) / both,
    equalOrAdjacent: sum(rows, (row) => row.equalOrAdjacent) / both,
    questions: rows.sort(mostDisagreementFirst),
  };
}

function agreementOn(question: string, cases: readonly TwoReadings[]): QuestionAgreement {
  const pairs = cases.map(({ name, a, b }) => {
    const [first, second] = [a.get(question), b.get(question)];
    if (first === undefined || second === undefined) {
      throw new Error(`${name}: ${question} is not answered by both`);
    }
    return { name, first, second };
  });
  const both = pairs.filter(({ first, second }) => first !== '?' && second !== '?');
  const differing = pairs.filter(({ first, second }) => first !== second);
  return {
    question,
    pairs: pairs.length,
    both: both.length,
    oneOnly: differing.filter(({ first, second }) => first === '?' || second === '?').length,
    equal: both.filter(({ first, second }) => first === second).length,
    equalOrAdjacent: both.filter(({ first, second }) => near(first, second)).length,
    apart: differing.map(({ name, first, second }) => `${name} ${first}/${second}`),
  };
}

/** Two steps or more apart weighs most, then one step, then what only one reader could tell. */
function mostDisagreementFirst(x: QuestionAgreement, y: QuestionAgreement): number {
  return (
    y.both - y.equalOrAdjacent - (x.both - x.equalOrAdjacent) ||
    y.both - y.equal - (x.both - x.equal) ||
    y.oneOnly - x.oneOnly ||
    (x.question < y.question ? -1 : 1)
  );
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

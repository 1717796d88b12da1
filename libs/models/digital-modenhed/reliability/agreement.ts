/** One reader's choice: a step, or that the question does not apply. */
export type Choice = 1 | 2 | 3 | 4 | 5 | 'na';

/** One reader's answers to one case, by question key. */
export type Sheet = ReadonlyMap<string, Choice>;

/** Both readings of one case. */
export interface TwoReadings {
  readonly name: string;
  readonly a: Sheet;
  readonly b: Sheet;
}

/** How far two readers agree on one question, over all cases. */
export interface QuestionAgreement {
  readonly question: string;
  readonly pairs: number;
  readonly equal: number;
  readonly equalOrAdjacent: number;
  /** The choices that differ: `case 2/4`, reader a first. */
  readonly apart: readonly string[];
}

/** Agreement over all pairs of case and question. */
export interface Agreement {
  readonly pairs: number;
  /** Share of pairs with the same choice, 0–1. */
  readonly equal: number;
  /** Share of pairs with the same choice or steps one apart, 0–1. */
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
    if (!choice || more.length > 0) throw new Error(`${at}: expected a step 1-5 or na`);
    sheet.set(question, choice);
  });
  const missing = questions.filter((question) => !sheet.has(question));
  if (missing.length > 0) throw new Error(`${name}: no answer to ${missing.join(', ')}`);
  return sheet;
}

/** The same choice, or steps one apart. `na` is next to nothing. */
function near(a: Choice, b: Choice): boolean {
  return a === b || (a !== 'na' && b !== 'na' && Math.abs(a - b) === 1);
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
  const pairs = sum(rows, (row) => row.pairs);
  if (pairs === 0) throw new Error('there are no pairs of readings');
  return {
    pairs,
    equal: sum(rows, (row) => row.equal) / pairs,
    equalOrAdjacent: sum(rows, (row) => row.equalOrAdjacent) / pairs,
    questions: rows.sort(
      (x, y) => x.equalOrAdjacent - y.equalOrAdjacent || x.equal - y.equal || order(x, y),
    ),
  };
}

function agreementOn(question: string, cases: readonly TwoReadings[]): QuestionAgreement {
  let pairs = 0;
  let equal = 0;
  let equalOrAdjacent = 0;
  const apart: string[] = [];
  for (const { name, a, b } of cases) {
    const [first, second] = [a.get(question), b.get(question)];
    if (first === undefined || second === undefined) {
      throw new Error(`${name}: ${question} is not answered by both`);
    }
    pairs += 1;
    if (first === second) equal += 1;
    else apart.push(`${name} ${first}/${second}`);
    if (near(first, second)) equalOrAdjacent += 1;
  }
  return { question, pairs, equal, equalOrAdjacent, apart };
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

function order(x: QuestionAgreement, y: QuestionAgreement): number {
  return x.question < y.question ? -1 : 1;
}

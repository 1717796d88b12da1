import {
  type AnswerSheet,
  findScore,
  type Json,
  type LocalText,
  type Model,
  parseExact,
  type ScoreNode,
  toNumber,
  walkModel,
} from '@erfa/scoring-sdk';
import { type AnswersReading, sheetFrom, type WrittenSheet } from './answers-reader';
import {
  type FilePath,
  type Finding,
  type FindingList,
  findingsOf,
  inOrder,
  type Locate,
} from './finding';
import { outcomeTitles, scoreWords } from './score-words';
import { checkSchema } from './schema-check';
import { readYaml } from './yaml/yaml-reader';

/** What one node must come to. Numbers written as fractions (`7/24`) are exact. */
export interface GoldenScore {
  readonly state?: ScoreNode['state'];
  readonly value?: number | null;
  readonly level?: number | null;
  readonly coverage?: number;
  /** The key of the outcome; null for none. */
  readonly outcome?: string | null;
  /** How far a value may lie off; 0 unless stated. */
  readonly within?: number;
}

/** One golden case of a model: a sheet, and what it must come to. */
export interface GoldenCase {
  readonly name: string;
  readonly sheet: AnswerSheet;
  readonly expect: Readonly<Record<string, GoldenScore>>;
}

/** A file of golden cases, read. `cases` is there exactly when there is no error. */
export interface GoldenReading {
  readonly cases: readonly GoldenCase[] | undefined;
  readonly findings: readonly Finding[];
  /**
   * The cases as they are written, with the answers of the files they name put in. There where their form holds,
   * whatever they say of the model.
   */
  readonly written: readonly Json[] | undefined;
  /** Says in a finding, at the right line, how a scored case differs. */
  readonly differences: (index: number, root: ScoreNode) => readonly Finding[];
  /** Says in a finding that a case could not be scored. */
  readonly failure: (index: number, why: string) => Finding | undefined;
}

/** Reads an answer file that a case names; it lies in `answers/`, beside `golden/`. */
export type ReadAnswersFile = (name: string) => AnswersReading;

interface WrittenCase extends WrittenSheet {
  readonly answersFile?: string;
  readonly name: string;
  readonly expect: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const none = {
  ...{ cases: undefined, written: undefined },
  ...{ differences: () => [], failure: () => undefined },
};

const noAnswersFile: ReadAnswersFile = () => ({ sheet: undefined, findings: [] });

/**
 * Reads a file of golden cases for a model.
 *
 * @param model what they are held against; without it only their form is looked at
 */
export function readGolden(
  text: string,
  file: string,
  model: Model | undefined,
  answersFile: ReadAnswersFile = noAnswersFile,
): GoldenReading {
  const reading = readYaml(text, file);
  if (!reading.ok) return { ...none, findings: reading.findings };
  return casesFrom(reading.value, reading.findings, model, answersFile);
}

/**
 * Reads golden cases that stand in no file, each as a file of cases would have it, with answers of its own.
 * What is found stands in a file without a name.
 */
export function checkGolden(cases: readonly unknown[], model: Model): GoldenReading {
  const findings = findingsOf('', () => ({ line: 0, column: 0 }));
  return casesFrom({ format: 1, cases }, findings, model, noAnswersFile);
}

/**
 * Reads the golden cases that a model's own file carries, each with its answers in it.
 *
 * @param model what they are held against; without it only their form is looked at
 */
export function carriedGolden(
  cases: unknown,
  file: string,
  locate: Locate,
  model: Model | undefined,
): GoldenReading {
  const findings = findingsOf(file, locate, ([first, ...rest]) =>
    first === 'cases' ? ['golden', ...rest] : ['golden'],
  );
  // A model without any may say so.
  if (Array.isArray(cases) && cases.length === 0)
    return { ...none, cases: [], written: [], findings: [] };
  return casesFrom({ format: 1, cases }, findings, model, noAnswersFile);
}

function casesFrom(
  value: unknown,
  findings: FindingList,
  model: Model | undefined,
  answersFile: ReadAnswersFile,
): GoldenReading {
  if (!checkSchema('golden', value, findings)) {
    return { ...none, findings: inOrder(findings.all) };
  }
  const written = (value as { readonly cases: readonly WrittenCase[] }).cases;
  const files = written.map((item) =>
    item.answersFile === undefined ? undefined : answersFile(item.answersFile),
  );
  const kept = withAnswers(written, files);
  if (!model) return { ...none, written: kept, findings: inOrder(findings.all) };
  const titles = new Map([[model.key, model.title]]);
  walkModel(model, ({ key, title }) => titles.set(key, title));
  const elsewhere: Finding[] = [];
  const cases = written.map((item, at): GoldenCase => {
    const path = ['cases', at];
    const named = files[at];
    if (named && !named.sheet) {
      findings.error('answers-file', [...path, 'answersFile'], { file: item.answersFile });
      elsewhere.push(...named.findings);
    }
    for (const key of Object.keys(item.expect)) {
      if (!titles.has(key)) findings.errorAtName('node-unknown', [...path, 'expect', key], { key });
    }
    return {
      name: item.name,
      sheet: named?.sheet ?? sheetFrom(item, path, model, findings),
      expect: Object.fromEntries(
        Object.entries(item.expect).map(([key, expected]) => [
          key,
          expectation(expected, [...path, 'expect', key], findings),
        ]),
      ),
    };
  });
  if (findings.all.length > 0) {
    return { ...none, written: kept, findings: [...inOrder(findings.all), ...elsewhere] };
  }
  return {
    cases,
    written: kept,
    findings: [],
    differences: (index, root) =>
      collect(findings, () => compare(cases, index, root, findings, { model, titles })),
    failure: (index, why) =>
      collect(findings, () => {
        findings.error('golden-failed', ['cases', index], { case: cases[index]?.name, why });
      })[0],
  };
}

/** Cases with the answers of the files they name in them; undefined where such a file cannot be read. */
function withAnswers(
  written: readonly WrittenCase[],
  files: readonly (AnswersReading | undefined)[],
): readonly Json[] | undefined {
  const whole: Json[] = [];
  for (const [at, item] of written.entries()) {
    const { answersFile, ...rest } = item;
    const sheet = answersFile === undefined ? {} : files[at]?.written;
    if (!sheet) return undefined;
    const { answers, axes, targets, units } = sheet;
    const given = Object.entries({ answers, axes, targets, units });
    const there = Object.fromEntries(given.filter(([, value]) => value !== undefined));
    whole.push({ ...there, ...rest } as unknown as Json);
  }
  return whole;
}

function collect(findings: FindingList, report: () => void): readonly Finding[] {
  const before = findings.all.length;
  report();
  return findings.all.slice(before);
}

function expectation(
  written: Readonly<Record<string, unknown>>,
  path: FilePath,
  findings: FindingList,
): GoldenScore {
  const numbers = (['value', 'coverage'] as const).flatMap((field): [string, number][] => {
    const given = written[field];
    if (typeof given !== 'string') return [];
    const number = parseExact(given);
    if (number) return [[field, toNumber(number)]];
    findings.error('wrong-form', [...path, field], { expected: '7/24' });
    return [];
  });
  return { ...written, ...Object.fromEntries(numbers) };
}

function compare(
  cases: readonly GoldenCase[],
  index: number,
  root: ScoreNode,
  findings: FindingList,
  { model, titles }: { model: Model; titles: ReadonlyMap<string, LocalText> },
): void {
  const item = cases[index];
  if (!item) return;
  const outcomes = outcomeTitles(root, model);
  for (const [key, expected] of Object.entries(item.expect)) {
    const node = findScore(root, key);
    const given = node && { ...node, outcome: node.outcome?.key ?? null };
    for (const field of ['state', 'value', 'level', 'coverage', 'outcome'] as const) {
      const wanted = expected[field];
      const found = given?.[field];
      if (wanted === undefined || equal(wanted, found, expected.within ?? 0)) continue;
      const title = titles.get(key);
      findings.error('golden-differs', ['cases', index, 'expect', key, field], {
        ...{ case: item.name, node: title?.da.trim() && title.en.trim() ? title : key },
        found: scoreWords(field, found, outcomes, wanted),
        expected: scoreWords(field, wanted, outcomes, found),
      });
    }
  }
}

function equal(wanted: unknown, found: unknown, within: number): boolean {
  if (typeof wanted !== 'number' || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= within;
}

import type { ModelNode, Scale } from '@erfa/scoring-sdk';
import { type Finding, type FindingList, findingsOf } from '../finding';
import { columnLetters, placeOfCell } from '../workbook/cell-names';
import type { ReadSheet } from '../workbook/sheets';
import { type ProposedUse, proposedUses } from './propose';
import { QuestionTree } from './question-tree';
import { type QuestionnaireTable, tableOf } from './read-table';
import { type Places, RowReader } from './row-reader';
import { answerUses, type ColumnUse, type QuestionnaireChoice, usesOfMany, useWords } from './uses';

/** An old questionnaire as a model will have it. */
export interface QuestionnaireReading {
  readonly table: QuestionnaireTable;
  /** What each column is read as, by place. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
  /** What each column seemed to be. */
  readonly proposed: ReadonlyMap<number, ProposedUse>;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly nodes: readonly ModelNode[];
  /** The row that each question stands in, by key. */
  readonly lines: ReadonlyMap<string, number>;
  readonly counts: {
    readonly questions: number;
    readonly groups: number;
    /** Different ways in which questions are answered. */
    readonly scales: number;
  };
  readonly leftOut: {
    /** Rows below the headings that have something in them, and no question. */
    readonly rows: readonly number[];
    /** Rows above the headings. */
    readonly above: number;
    /** Columns with something in them that are not read, as spreadsheets call them. */
    readonly columns: readonly string[];
  };
  /** By sheet and cell, from the top down. */
  readonly findings: readonly Finding[];
  /** Whether nothing is wrong that keeps it from becoming a draft. */
  readonly readable: boolean;
}

/** What is chosen for a sheet; without `uses` its columns are read as they seem. */
export type QuestionnaireWish = Omit<QuestionnaireChoice, 'uses'> & {
  readonly uses: ReadonlyMap<number, ColumnUse> | null;
};

/**
 * Reads an old questionnaire, a question in each row, as groups, questions and scales. It is read to its end whatever is
 * wrong, so that all of it can be told at once; what has a fault is not to be used.
 *
 * @param file the name that findings carry
 * @param taken keys that nodes may not have, such as the model's
 */
export function readQuestionnaire(
  sheet: ReadSheet,
  wish: QuestionnaireWish,
  file: string,
  taken: Iterable<string> = [],
): QuestionnaireReading {
  const findings = findingsOf(file, ([, cell]) => placeOfCell(String(cell ?? 'A1')));
  const table = tableOf(sheet, wish.headings, findings);
  const proposed = proposedUses(table);
  const uses = wish.uses ?? new Map([...proposed].map(([place, { use }]) => [place, use] as const));
  const choice: QuestionnaireChoice = { ...wish, uses };
  const places = placesOf(table, choice, findings);
  const tree = new QuestionTree(table, choice, places, findings, taken);
  for (const row of table.rows) tree.take(new RowReader(table, row, places, findings));
  const { nodes, scales, different } = tree.whole();
  const [question] = places.get('question') ?? [];
  if (question !== undefined && tree.questions === 0 && findings.all.length === 0) {
    const at = [table.name, `${columnLetters(question)}${table.headings}`];
    findings.error('form-no-questions', at, { line: table.headings });
  }
  const used = new Set([...places.values()].flat());
  return {
    ...{ table, uses, proposed, scales, nodes, lines: tree.lines },
    counts: { questions: tree.questions, groups: tree.groups, scales: different },
    leftOut: {
      rows: tree.leftOut(),
      above: sheet.rows.filter(({ line }) => line < table.headings).length,
      columns: table.columns
        .filter(({ place, filled }) => filled > 0 && !used.has(place))
        .map(({ name }) => name),
    },
    findings: findings.all,
    readable: findings.all.every(({ severity }) => severity !== 'error'),
  };
}

/** Columns by their use; where the choice contradicts itself, that is a finding, and the first column counts. */
function placesOf(
  table: QuestionnaireTable,
  { uses }: QuestionnaireChoice,
  findings: FindingList,
): Places {
  const places = new Map<ColumnUse, number[]>();
  const at = (place: number): [string, string] => [
    table.name,
    `${columnLetters(place)}${table.headings}`,
  ];
  for (const { place } of table.columns) {
    const use = uses.get(place) ?? 'none';
    if (use === 'none') continue;
    const before = places.get(use);
    if (!before) places.set(use, [place]);
    else if (usesOfMany.has(use)) before.push(place);
    else {
      const column = columnLetters(before[0] ?? 0);
      findings.error('form-use-twice', at(place), { use: useWords[use], column });
    }
  }
  if (!places.has('question'))
    findings.error('form-question-column', [table.name, `A${table.headings}`], {
      use: useWords.question,
    });
  const [first, second] = answerUses.filter((use) => places.has(use));
  if (first && second) {
    const column = columnLetters(places.get(first)?.[0] ?? 0);
    findings.error('form-answer-ways', at(places.get(second)?.[0] ?? 0), {
      ...{ use: useWords[first], column },
    });
  }
  const steps = places.get('step');
  if (steps?.length === 1) findings.error('form-one-step', at(steps[0] ?? 0), {});
  return places;
}

import type { ReadSheet } from '../workbook/sheets';
import { answersIn } from './answer-words';
import { useNamed } from './heading-words';
import type { QuestionnaireTable, TableColumn } from './read-table';
import { type ColumnUse, groupUses, plain, usesOfMany } from './uses';

/** Rows from the top that may hold the headings. */
const looked = 20;

/**
 * The row that the headings stand in: of the first twenty the one with most headings that are known, else the first with
 * two cells or more. As spreadsheets number it; 1 for a sheet without rows.
 */
export function proposedHeadings({ rows }: Pick<ReadSheet, 'rows'>): number {
  const top = rows.slice(0, looked).map(({ line, cells }) => {
    const texts = cells.map(({ text }) => text).filter((text) => text.trim() !== '');
    return {
      ...{ line, filled: texts.length },
      known: texts.filter((text) => useNamed(text) !== undefined).length,
    };
  });
  const most = Math.max(0, ...top.map(({ known }) => known));
  const wide = top.filter(({ filled }) => filled > 1);
  const best = most > 0 ? top.find(({ known }) => known === most) : wide[0];
  return (best ?? top[0])?.line ?? 1;
}

/** What a column seems to be, and what says so. */
export interface ProposedUse {
  readonly use: ColumnUse;
  readonly by: 'heading' | 'contents' | null;
}

/** What the columns of a table seem to be, by place: by their headings, and by what stands in them where those say nothing. */
export function proposedUses(table: QuestionnaireTable): ReadonlyMap<number, ProposedUse> {
  const uses = new Map<number, ProposedUse>();
  const free = (): TableColumn[] =>
    table.columns.filter(({ place, filled }) => !uses.has(place) && filled > 0);
  const has = (...wanted: readonly ColumnUse[]): boolean =>
    [...uses.values()].some(({ use }) => wanted.includes(use));
  for (const [place, use] of byHeadings(table.columns)) uses.set(place, { use, by: 'heading' });
  const guess = (column: TableColumn | undefined, use: ColumnUse): void => {
    if (column) uses.set(column.place, { use, by: 'contents' });
  };
  if (!has('question')) guess(likelyQuestion(table, free()), 'question');
  const question = [...uses].find(([, { use }]) => use === 'question')?.[0] ?? 0;
  const before = (): TableColumn[] => free().filter(({ place }) => place < question);
  if (!has('number'))
    guess(
      before().find((column) => countsRows(table, column)),
      'number',
    );
  if (!has(...groupUses)) {
    const repeated = before().filter((column) => repeats(table, column));
    groupUses.forEach((use, at) => {
      guess(repeated[at], use);
    });
  }
  if (!has('answers', 'answer', 'step'))
    guess(
      free().find((column) => listsAnswers(table, column)),
      'answers',
    );
  return new Map(
    table.columns.map(({ place }) => [place, uses.get(place) ?? { use: 'none', by: null }]),
  );
}

function byHeadings(columns: readonly TableColumn[]): Map<number, ColumnUse> {
  const named = columns.flatMap(({ place, heading }): { place: number; use: ColumnUse }[] => {
    const use = useNamed(heading);
    return use === undefined ? [] : [{ place, use }];
  });
  const of = (...uses: readonly ColumnUse[]): number[] =>
    named.filter(({ use }) => uses.includes(use)).map(({ place }) => place);
  const found = new Map<number, ColumnUse>();
  for (const { place, use } of named) {
    const before = [...found.values()].includes(use);
    if (usesOfMany.has(use) || !before) found.set(place, use);
  }
  // Groups stand one in the other in the order of their columns, those that say that they are below others last.
  for (const place of of('group1', 'group2')) found.delete(place);
  [...of('group1'), ...of('group2')].slice(0, groupUses.length).forEach((place, at) => {
    found.set(place, groupUses[at] ?? 'none');
  });
  const [steps, singles, cells] = [of('step'), of('answer'), of('answers')];
  const drop = (places: readonly number[]): void => {
    for (const place of places) found.delete(place);
  };
  const spread = singles.length + cells.length > 1 ? [...singles, ...cells] : [];
  if (steps.length > 1) drop([...singles, ...cells]);
  else {
    drop(steps);
    // One heading over several columns, or one column alone.
    for (const place of spread) found.set(place, 'answer');
    if (spread.length === 0) for (const place of singles) found.set(place, 'answers');
  }
  return found;
}

/** Cells of a column that have something in them. */
const cellsOf = ({ rows }: QuestionnaireTable, { place }: TableColumn): string[] =>
  rows.map(({ cells }) => cells[place]?.text.trim() ?? '').filter((text) => text !== '');

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
const different = (texts: readonly string[]): number => new Set(texts.map(plain)).size;
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Where most cells ask; else the longest texts that do not repeat. */
function likelyQuestion(
  table: QuestionnaireTable,
  columns: readonly TableColumn[],
): TableColumn | undefined {
  const asked = columns.map((column) => {
    const texts = cellsOf(table, column);
    const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    const own = different(texts) / Math.max(1, texts.length);
    return { column, asks: share(texts, (text) => text.endsWith('?')), length, own };
  });
  const best = asked.toSorted((a, b) => b.asks - a.asks)[0];
  if (best && best.asks >= 0.3) return best.column;
  return asked
    .filter(({ length, own }) => length >= 15 && own >= 0.8)
    .toSorted((a, b) => b.length - a.length)[0]?.column;
}

const isNumbering = (text: string): boolean =>
  /^[a-zæøå]{0,3}\d+(?:\.\d+)*[a-zæøå]?\.?$/iu.test(text);
function countsRows(table: QuestionnaireTable, column: TableColumn): boolean {
  const texts = cellsOf(table, column);
  return share(texts, isNumbering) >= 0.8 && different(texts) >= texts.length * 0.8;
}

/** Whether a few words stand for many rows: written in each, or in the first of each. */
function repeats(table: QuestionnaireTable, column: TableColumn): boolean {
  const texts = cellsOf(table, column);
  if (share(texts, isWords) < 0.8 || table.rows.length < 2) return false;
  return different(texts) <= table.rows.length / 2;
}

function listsAnswers(table: QuestionnaireTable, column: TableColumn): boolean {
  const texts = cellsOf(table, column);
  const lists = share(texts, (text) => {
    const parts = answersIn(text);
    return parts.length > 1 && parts.every((part) => part.text.length <= 60);
  });
  return lists >= 0.6 && different(texts) <= Math.max(2, texts.length / 2);
}

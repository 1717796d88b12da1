import type { Language } from '@erfa/scoring-sdk';
import {
  type Both,
  type CellWords,
  level,
  notes,
  said,
  saidBefore,
  type Said,
  values,
} from './code-book.words';
import type { ReleasedFiguresView, ReleasedFigureView } from './comparisons.views';

/** What a cell of the file holds; null where there is nothing, `..` where it is hidden. */
export type Cell = string | number | null;

/** A column of the file of released figures: its name, its cells, and what the code book says of it. */
export interface FileColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly values: string;
  readonly cell: (figure: ReleasedFigureView) => Cell;
}

/** The columns of the file, each with what the code book says of it. */
export function fileColumns(
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): FileColumn[] {
  const column = (both: Both, cell: FileColumn['cell']): FileColumn =>
    described(both[language], cell);
  const shown =
    (value: (figure: ReleasedFigureView) => number | null) =>
    (figure: ReleasedFigureView): Cell =>
      value(figure) ?? '..';
  const words: CellWords = values[language];
  const { lowest, highest } = view.levels ?? { lowest: 1, highest: 0 };
  return [
    column(said.round, () => view.round.title[language]),
    column(said.closed, () => view.round.closesOn),
    column(said.kind, ({ groupKind }) => words.kind[groupKind]),
    column(said.key, ({ groupKind, groupKey }) =>
      groupKey === groupKind ? words.kind[groupKind] : groupKey,
    ),
    column(said.group, ({ group }) => group),
    column(said.ownGroup, ({ ownGroup }) => (ownGroup ? words.yes : words.no)),
    column(said.size, ({ size }) => size),
    column(said.answering, ({ answering }) => answering),
    column(said.figure, ({ key }) => key),
    column(said.title, ({ title }) => title),
    column(said.unit, ({ unit }) => words.unit[unit] ?? unit),
    column(
      said.count,
      shown(({ count }) => count),
    ),
    column(
      said.lower,
      shown(({ lowerQuartile }) => lowerQuartile),
    ),
    column(
      said.median,
      shown(({ median }) => median),
    ),
    column(
      said.upper,
      shown(({ upperQuartile }) => upperQuartile),
    ),
    ...Array.from({ length: highest - lowest + 1 }, (_, at) =>
      described(level[language](lowest + at), ({ levels }) => rounded(levels?.[at], words)),
    ),
    column(said.suppressed, ({ suppressed }) => suppressed && words.suppressed[suppressed]),
    column(said.own, ({ own }) => own),
    column(said.ownLevel, ({ ownLevel }) => ownLevel),
    column(said.standing, ({ standing }) => standing && words.standing[standing]),
    ...(view.figures.some(({ before }) => before) ? columnsBefore(column, words) : []),
    ...(fictional ? [column(said.invented, () => notes[language].fictional)] : []),
  ];
}

/** The figure in the round before, and where its line is chained, the same answers under this version. */
function columnsBefore(
  column: (both: Both, cell: FileColumn['cell']) => FileColumn,
  words: CellWords,
): FileColumn[] {
  // Of what was not there before there is nothing to hide.
  const shown = (before: ReleasedFigureView['before'], value: number | null): Cell =>
    before && before.line !== 'new-line' ? (value ?? '..') : null;
  return [
    column(saidBefore.line, ({ before }) => before && words.line[before.line]),
    column(saidBefore.median, ({ before }) => shown(before, before?.median ?? null)),
    column(saidBefore.medianAgain, ({ before }) =>
      before?.chained ? (before.chained.median ?? '..') : null,
    ),
    column(saidBefore.own, ({ before }) => before?.own ?? null),
    column(saidBefore.ownAgain, ({ before }) => before?.chained?.own ?? null),
  ];
}

/** The code book: every column with name, meaning, unit, values, method and source. */
export function codeBook(
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): string[][] {
  const own = notes[language];
  const method = own.method.replace('{method}', String(view.method));
  const source = own.source.replace('{round}', () => view.round.title[language]);
  return [
    [...own.head],
    ...fileColumns(view, language, fictional).map(({ name, meaning, unit, values }) => [
      name,
      meaning,
      unit,
      values,
      method,
      fictional ? `${source} ${own.fictional}.` : source,
    ]),
  ];
}

/** What the two sheets of the Excel file are called. */
export const sheetNames = (language: Language): readonly [figures: string, book: string] =>
  notes[language].sheets;

const described = ([name, meaning, unit, values]: Said, cell: FileColumn['cell']): FileColumn => ({
  name,
  meaning,
  unit,
  values,
  cell,
});

/** A count in steps of three: what is rounded down to nothing may be a few, so it is no 0. */
function rounded(count: number | null | undefined, words: CellWords): Cell {
  if (count === null || count === undefined) return '..';
  return count === 0 ? words.fewOrNone : count;
}

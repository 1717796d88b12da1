import { csvFile, plainName } from '@erfa/domain';
import type { Language } from '@erfa/scoring-sdk';
import { excelFile } from '../spreadsheets/excel-file';
import { type Cell, codeBook, fileColumns, sheetNames } from './code-book';
import type { ReleasedFiguresView } from './comparisons.views';

/** The figures and their head, a row each. */
function rowsOf(view: ReleasedFiguresView, language: Language, fictional: boolean): Cell[][] {
  const columns = fileColumns(view, language, fictional);
  return [
    columns.map(({ name }) => name),
    ...view.figures.map((figure) => columns.map(({ cell }) => cell(figure))),
  ];
}

/** Released figures as CSV for Danish spreadsheets. */
export const figuresCsv = (
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): string => csvFile(rowsOf(view, language, fictional));

/** The code book as CSV, for who takes the figures as CSV. */
export const codeBookCsv = (
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): string => csvFile(codeBook(view, language, fictional));

/** Released figures and their code book as two sheets. */
export function figuresExcel(
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): Promise<Buffer> {
  const [figures, book] = sheetNames(language);
  return excelFile([
    { name: figures, rows: rowsOf(view, language, fictional), widths: [18] },
    { name: book, rows: codeBook(view, language, fictional), widths: [40] },
  ]);
}

const fileWords = {
  da: { figures: 'sammenligning', codeBook: 'kodebog' },
  en: { figures: 'comparison', codeBook: 'code book' },
} as const;
export type FilePart = keyof (typeof fileWords)['da'];

/** `erfa-sammenligning-digital-modenhed-2025-aarhus-kommune`: what it is, of which round, and whose own figures are in it. */
export const figuresFileName = (
  { round }: ReleasedFiguresView,
  organisation: string,
  language: Language,
  part: FilePart,
): string =>
  plainName(
    'erfa',
    fileWords[language][part],
    round.title[language] || round.title.da,
    organisation,
  );

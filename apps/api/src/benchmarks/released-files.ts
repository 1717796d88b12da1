import { csvFile } from '@erfa/domain';
import type { Language } from '@erfa/scoring-sdk';
import writeExcelFile from 'write-excel-file/node';
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

/** Released figures and their code book as two sheets. Text is written as text, so that nothing in it is a formula. */
export async function figuresExcel(
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): Promise<Buffer> {
  const [figures, book] = sheetNames(language);
  const sheet = (name: string, rows: readonly (readonly Cell[])[], wide: number) => ({
    sheet: name,
    data: rows.map((row, at) =>
      row.map((value) =>
        value === null
          ? null
          : typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) },
      ),
    ),
    columns: (rows[0] ?? []).map(() => ({ width: wide })),
    stickyRowsCount: 1,
  });
  return writeExcelFile([
    sheet(figures, rowsOf(view, language, fictional), 18),
    sheet(book, codeBook(view, language, fictional), 40),
  ]).toBuffer();
}

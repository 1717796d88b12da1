import writeExcelFile from 'write-excel-file/node';
import { excelText } from './excel-text';

export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet to be written; its first row is the header. */
export interface Sheet {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
  /** Width of each column in characters; the last one counts for those after it. */
  widths: readonly number[];
  /** Whether long texts are broken into lines. */
  wrap?: boolean;
}

/** Rows as sheets of an Excel file. Text is written as text, so that nothing in it is a formula, and comes back whole. */
export function excelFile(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows, widths, wrap = false }) => ({
      sheet: name,
      data: rows.map((row, at) =>
        row.map((value) =>
          value === null || value === ''
            ? null
            : typeof value === 'number'
              ? { value, type: Number }
              : {
                  value: excelText(value),
                  type: String,
                  ...(wrap ? { wrap: true, alignVertical: 'top' as const } : {}),
                  ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
                },
        ),
      ),
      columns: (rows[0] ?? []).map((_, at) => ({ width: widths[at] ?? widths.at(-1) ?? 20 })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

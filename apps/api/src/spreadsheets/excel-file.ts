import writeExcelFile from 'write-excel-file/node';
import { excelText } from './excel-text';

export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A day in a cell, as an ISO date: written as a real date, so that it sorts and counts as one. */
export interface DayCell {
  readonly day: string;
}

/** A sheet to be written; its first row is the header. */
export interface Sheet {
  name: string;
  rows: readonly (readonly (string | number | DayCell | null)[])[];
  /** Width of each column in characters; the last one counts for those after it. */
  widths: readonly number[];
  /** Whether long texts are broken into lines. */
  wrap?: boolean;
}

/** Day before month before year, as it is written in Danish and in British English. */
const dayFormat = 'dd-mm-yyyy';

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
              : typeof value === 'object'
                ? { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: dayFormat }
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

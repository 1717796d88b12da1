/** How a formula begins, also where the signs are full-width, as some spreadsheets read those too. */
const formula = /^'*\s*[=+\-@\t\r＝＋－＠]/u;

/**
 * A cell as spreadsheets read it: quoted where it must be, and never a formula. What begins as one (`=`, `+`, `-`, `@`,
 * tab, return, and the full-width signs) gets an apostrophe before it (OWASP, *CSV Injection*). So does what has apostrophes
 * there already, so that {@link csvText} gives back what was written.
 */
export function csvCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[";\r\n']/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text of a cell that {@link csvCell} has written, its quotation marks already read. */
export function csvText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/**
 * Rows as semicolon-separated UTF-8 with a byte order mark, which is how Danish spreadsheets open it right. Numbers have a
 * decimal comma whatever the reader's language; what is missing is an empty cell.
 */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    return typeof value === 'number' ? String(value).replace('.', ',') : csvCell(value);
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/**
 * A cell as spreadsheets read it: quoted where it must be, and never a formula. What begins as one (`=`, `+`, `-`, `@`,
 * tab, return) gets an apostrophe before it (OWASP, *CSV Injection*).
 */
export function csvCell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n']/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
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

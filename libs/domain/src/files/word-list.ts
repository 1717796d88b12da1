/** What a word must not hold to stand in a list as it is. */
const unsafe = /^\s|\s$|[;"\r\n]|^$/u;

/** Several words in one cell, a semicolon between them; a word that has one itself stands in quotation marks. */
export function wordList(words: readonly string[]): string {
  return words
    .map((word) => (unsafe.test(word) ? `"${word.replaceAll('"', '""')}"` : word))
    .join('; ');
}

/** The words of a cell: between semicolons or in lines of their own, without the white space around them. */
export function wordsOf(cell: string): string[] {
  const words: string[] = [];
  const part = /\s*(?:"((?:[^"]|"")*)"(?=\s*(?:[;\n]|$))|([^;\n]*))\s*?(?:[;\n]|$)/gu;
  while (part.lastIndex < cell.length) {
    const [, quoted, plain = ''] = part.exec(cell) ?? [];
    const word = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    if (quoted !== undefined || word !== '') words.push(word);
  }
  return words;
}

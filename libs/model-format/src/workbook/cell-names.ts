/** What a column is called in spreadsheets: `A` for 0, `AB` for 27. */
export function columnLetters(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}

/** The place of a column, from 0, by what spreadsheets call it. */
export const columnPlace = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Row and column of a cell such as `B7`, from 1. */
export function placeOfCell(cell: string): { line: number; column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { line: Number(row), column: columnPlace(letters) + 1 };
}

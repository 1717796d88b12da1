import {
  BorderStyle,
  type HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Text as a document can hold it: on one line, and without signs that have no place in XML. */
export const printable = (text: string): string =>
  Array.from(text.replace(/\s*[\r\n]+\s*/g, ' '))
    // XML 1.0 has no place for most control characters; a document with one does not open.
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return (
        code === 9 ||
        (code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && (code & 0xfffe) !== 0xfffe)
      );
    })
    .join('');

/** A heading that stays with what follows. */
export const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph => new Paragraph({ heading: level, text: printable(text), keepNext: true });

/** A paragraph of plain text. */
export const paragraph = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: printable(text), bold })] });

/** A line of the numbered list `proposal`. */
export const numbered = (text: string): Paragraph =>
  new Paragraph({ text: printable(text), numbering: { reference: 'proposal', level: 0 } });

/** A cell of plain text; `light` is for words on a dark shade. */
export function cell(
  text: string,
  { shade, light, bold }: { shade?: string; light?: boolean; bold?: boolean } = {},
): TableCell {
  return new TableCell({
    ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } } : {}),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: [
          new TextRun({
            text: printable(text),
            bold: bold ?? false,
            ...(shade && light ? { color: 'FFFFFF' } : {}),
          }),
        ],
      }),
    ],
  });
}

/** A table as wide as the page, whose head is repeated on each. */
export function table(head: readonly string[], rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text) => cell(text, { bold: true })),
      }),
      ...rows,
    ],
  });
}

/**
 * Characters that XML cannot carry, or that are changed or dropped on the way (a lone return becomes a line feed): Excel
 * writes them as `_x000D_` (ECMA-376, ST_Xstring), and what looks like that already, or would before a sign written so, as
 * `_x005F_x000D_`.
 */
const special =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]|_(?=x[0-9A-Fa-f]{4})/g;
/** Signs of two units that XML writers leave as they are. */
const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

const code = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text as a cell of an Excel file keeps it whole. */
export function excelText(text: string): string {
  // write-excel-file 4.1.1 looks texts up in an object, where every word that objects know themselves seems to be there already.
  if (text in Object.prototype) return code(text.charAt(0)) + text.slice(1);
  let written = '';
  let from = 0;
  const loose = (part: string): string => part.replace(special, code);
  for (const { index, 0: sign } of text.matchAll(pair)) {
    // The last two signs of each plane are none that XML is meant to carry.
    const kept =
      ((sign.codePointAt(0) ?? 0) & 0xfffe) === 0xfffe ? [...units(sign)].map(code).join('') : sign;
    written += loose(text.slice(from, index)) + kept;
    from = index + sign.length;
  }
  return written + loose(text.slice(from));
}

/** The text that a cell of an Excel file stands for. */
export const textOfExcel = (written: string): string =>
  written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const units = (sign: string): string[] => [sign.charAt(0), sign.charAt(1)];

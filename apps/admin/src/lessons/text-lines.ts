/** Signs that people put before the points of a list they type. */
const bullet = /^\s*(?:[-–—*•·]|\d{1,2}[.)])\s+/u;

/** The points of a text that was typed as one point a line; one point for a text that is a paragraph. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
}

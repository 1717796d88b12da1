import { fileFinding, type Finding } from '../finding';
import { limits } from '../limits';

/**
 * A first, coarse look before parsing, in one pass: what would cost the parser far more than its bytes
 * say is refused where it passes the limit. What nests over many lines is measured afterwards.
 */
export function guardText(text: string, file: string): Finding | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    return fileFinding('file-too-large', file, { bytes, limit: limits.bytes });
  }
  return controlFault(text, file) ?? partsFault(text, file);
}

/** Signs that stand in no text: what is left of another encoding, or of no text at all. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

function controlFault(text: string, file: string): Finding | undefined {
  const at = control.exec(text)?.index;
  if (at === undefined) return undefined;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const sign = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return fileFinding('file-control', file, { sign }, { line, column });
}

function partsFault(text: string, file: string): Finding | undefined {
  let parts = 0;
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    const place = { line, column: 1 };
    const markers = /^ *((?:[-?:] +)*)/.exec(content)?.[1] ?? '';
    const signs = content.match(/[,[\]{}]|[-?:](?=[ \t]|$)/g) ?? [];
    const brackets = signs.filter((sign) => sign === '[' || sign === '{').length;
    // One line that opens lists without end would exhaust the parser.
    if (markers.length / 2 > limits.nesting || brackets > limits.nesting * 10) {
      return fileFinding('too-deep', file, { limit: limits.nesting }, place);
    }
    parts += 1 + signs.length;
    if (parts > limits.parts) {
      return fileFinding('file-too-many-parts', file, { limit: limits.parts }, place);
    }
  }
  return undefined;
}

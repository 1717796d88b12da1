import { fileFinding, type Finding } from '../finding';
import { limits } from '../limits';

/** A file's text, or why it cannot be had. */
export type TextReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Finding };

/**
 * The text of a file's bytes, without a byte order mark. What is not UTF-8 is refused, at its first line
 * that is not.
 */
export function decodeText(bytes: Uint8Array, file: string): TextReading {
  if (bytes.length > limits.bytes) {
    const facts = { bytes: bytes.length, limit: limits.bytes };
    return { ok: false, finding: fileFinding('file-too-large', file, facts) };
  }
  const text = decoded(bytes);
  if (text !== undefined) return { ok: true, text };
  let line = 0;
  for (let from = 0; from < bytes.length;) {
    line += 1;
    const end = bytes.indexOf(lineFeed, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (decoded(bytes.subarray(from, to)) === undefined) break;
    from = to;
  }
  return { ok: false, finding: fileFinding('file-encoding', file, {}, { line, column: 1 }) };
}

/** A byte that in UTF-8 is part of no other sign. */
const lineFeed = 10;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return undefined;
    throw error;
  }
}

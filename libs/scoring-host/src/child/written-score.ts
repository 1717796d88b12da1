/** A tree deeper than this is none of a model. */
const deepest = 200;
/** Values of one tree at most, however often the same object stands in it. */
const most = 5_000_000;

/** What a plugin handed back cannot be sent. */
export class Unwritable extends Error {
  constructor(
    readonly code: 'output-invalid' | 'output-too-large',
    detail: string,
  ) {
    super(detail);
  }
}

/**
 * What a plugin handed back, as JSON. JSON would write a number that is not finite as null and leave
 * functions out; here both are refused.
 *
 * @param limit characters at most
 * @throws Unwritable
 */
export function writtenScore(tree: unknown, limit: number): string {
  let count = 0;
  const walk = (value: unknown, depth: number): void => {
    count += 1;
    if (count > most) throw new Unwritable('output-too-large', `more than ${most} values`);
    switch (typeof value) {
      case 'number':
        if (!Number.isFinite(value)) throw new Unwritable('output-invalid', `not-finite: ${value}`);
        return;
      case 'object':
        break;
      case 'string':
      case 'boolean':
      case 'undefined':
        return;
      default:
        throw new Unwritable('output-invalid', `a ${typeof value} is no JSON`);
    }
    if (value === null) return;
    if (depth >= deepest) throw new Unwritable('output-invalid', 'cyclic, or deeper than a model');
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) walk(item, depth + 1);
      return;
    }
    if (typeof (value as { then?: unknown }).then === 'function')
      throw new Unwritable('output-invalid', 'a promise: scores are handed back at once');
    for (const key of Object.keys(value)) {
      const part = (value as Record<string, unknown>)[key];
      // Half of all parts: not worth a call each.
      if (part === null || typeof part === 'string') count += 1;
      else walk(part, depth + 1);
    }
  };
  walk(tree, 0);
  const text = write(tree);
  if (text.length > limit)
    throw new Unwritable('output-too-large', `${text.length} characters, ${limit} are allowed`);
  return text;
}

function write(tree: unknown): string {
  let text: unknown;
  try {
    text = JSON.stringify(tree);
  } catch (error) {
    if (error instanceof RangeError && /string length/u.test(error.message))
      throw new Unwritable('output-too-large', 'longer than a string can be');
    throw error;
  }
  if (typeof text !== 'string')
    throw new Unwritable('output-invalid', 'nothing that JSON can hold');
  return text;
}

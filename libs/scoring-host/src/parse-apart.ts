import { ScoringError } from './faults';

/** Names that mean something to the language when an object is merged into another. */
export const dangerousNames = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any model. */
const deepest = 256;

/**
 * Parses what came out of another process. `JSON.parse` pollutes nothing by itself; what is refused here
 * would do so in the hands of whoever merges it.
 *
 * @throws ScoringError `output-invalid`
 */
export function parseApart(text: string, plugin: string): unknown {
  const refuse = (why: string): never => {
    throw new ScoringError('output-invalid', plugin, [why]);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse('what came back is not JSON');
  }
  const walk = (item: unknown, depth: number): void => {
    if (typeof item === 'number' && !Number.isFinite(item)) refuse('a number beyond all bounds');
    if (typeof item !== 'object' || item === null) return;
    if (depth > deepest) refuse(`deeper than ${deepest}`);
    if (Array.isArray(item)) {
      for (const each of item as unknown[]) walk(each, depth + 1);
      return;
    }
    // What JSON.parse makes has no fields but its own.
    for (const key in item) {
      if (dangerousNames.has(key)) refuse(`a field named ${key}`);
      walk((item as Record<string, unknown>)[key], depth + 1);
    }
  };
  walk(value, 0);
  return value;
}

/** A value that JSON can hold. Everything that crosses the plugin contract is one of these. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = Readonly<Record<string, Json>>;

/** True for a plain JSON object (not null, not a list). */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The one way to write a JSON value down, so that equal values hash alike: object keys sorted by
 * UTF-16 code unit, no spaces, numbers as ECMAScript prints them (RFC 8785), members whose value is
 * `undefined` left out.
 *
 * @throws RangeError for a number that JSON cannot hold (NaN, infinities) and TypeError for a
 * function, symbol or bigint.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`JSON cannot hold ${value}`);
    return String(value);
  }
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold a ${typeof value}`);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  let members = '';
  // Sorted by code unit, as Array.sort does it.
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Text in which JSON escapes nothing: most of it, and checked faster than written. */
const unescaped = /^[ !#-[\]-~\u00a0-\ud7ff]*$/;

function quoted(text: string): string {
  return unescaped.test(text) ? `"${text}"` : JSON.stringify(text);
}

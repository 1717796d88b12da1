import { isJsonObject } from '@erfa/scoring-sdk';
import type { FieldPath } from './change';

/** Where a value departs from a structure, from the value down; undefined where it does not. */
export type Shape = (value: unknown, depth: number) => FieldPath | undefined;
/** What an object holds, by name. */
export type Fields = Readonly<Record<string, Shape>>;

/** Nested lists and objects in one value: what is deeper is no model, and would exhaust who reads it. */
const deepest = 80;
const here: FieldPath = [];

export const holds =
  (test: (value: unknown) => boolean): Shape =>
  (value) =>
    test(value) ? undefined : here;

export const string = holds((value) => typeof value === 'string');
export const number = holds((value) => typeof value === 'number' && Number.isFinite(value));
export const word = (...words: readonly unknown[]): Shape =>
  holds((value) => words.includes(value));

export function listOf(item: Shape): Shape {
  return (value, depth) => {
    if (!Array.isArray(value) || depth > deepest) return here;
    for (const [at, one] of value.entries()) {
      const fault = item(one, depth + 1);
      if (fault) return [at, ...fault];
    }
    return undefined;
  };
}

export function mapOf(item: Shape): Shape {
  return (value, depth) => {
    if (!isJsonObject(value) || depth > deepest) return here;
    for (const [name, one] of Object.entries(value)) {
      const fault = item(one, depth + 1);
      if (fault) return [name, ...fault];
    }
    return undefined;
  };
}

export function record(required: Fields, optional: Fields = {}): Shape {
  const fields = new Map(Object.entries({ ...required, ...optional }));
  return (value, depth) => {
    if (!isJsonObject(value) || depth > deepest) return here;
    for (const name of Object.keys(required)) if (!Object.hasOwn(value, name)) return [name];
    for (const [name, one] of Object.entries(value)) {
      const fault = fields.get(name)?.(one, depth + 1) ?? (fields.has(name) ? undefined : here);
      if (fault) return [name, ...fault];
    }
    return undefined;
  };
}

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, depth) =>
    shapes.some((shape) => shape(value, depth) === undefined) ? undefined : here;

/** Any JSON: what only a plugin understands. */
export const json: Shape = (value, depth) => {
  if (Array.isArray(value)) return listOf(json)(value, depth);
  if (isJsonObject(value)) return mapOf(json)(value, depth);
  return value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? here
    : undefined;
};
export const jsonObject = mapOf(json);

/** Keys as models write them: lower-case words, digits, `-`, `_` and `.`, at most 100 characters. */
export function isKey(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value)
  );
}

export const key = holds(isKey);

import { isJsonObject, type Json, type Model, type ModelNode } from '@erfa/scoring-sdk';
import type { DraftChange, FieldPath } from './change';

/** Whether two JSON values are the same, whatever the order of their fields. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, at) => sameJson(item, other[at]));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]));
}

/** What stands at a path; undefined where nothing does. */
export function fieldAt(target: unknown, path: FieldPath): unknown {
  let value: unknown = target;
  for (const step of path) {
    const there =
      typeof step === 'number'
        ? Array.isArray(value)
        : isJsonObject(value) && Object.hasOwn(value, step);
    if (!there) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/**
 * A copy with another value at a path; everything beside the path stays the same object. `null` takes
 * the field away. A list grows and shrinks at its end alone, so that no place in it gets another meaning.
 *
 * @returns undefined where what the field lies in is not there, or a list would get a hole
 */
export function withField<Target>(target: Target, path: FieldPath, to: Json): Target | undefined {
  return written(target, path, to) as Target | undefined;
}

function written(target: unknown, [step, ...rest]: FieldPath, to: Json): unknown {
  if (step === undefined) return to;
  const last = rest.length === 0;
  if (typeof step === 'number') {
    if (!Array.isArray(target) || !Number.isInteger(step)) return undefined;
    const list = target as readonly unknown[];
    if (step < 0 || step > list.length) return undefined;
    if (last && to === null) return step === list.length - 1 ? list.slice(0, -1) : undefined;
    const value = last ? to : written(list[step], rest, to);
    return value === undefined ? undefined : list.toSpliced(step, 1, value);
  }
  if (!isJsonObject(target)) return undefined;
  if (last && to === null) {
    return Object.fromEntries(Object.entries(target).filter(([name]) => name !== step));
  }
  const below = Object.hasOwn(target, step) ? target[step] : undefined;
  const value = last ? to : written(below, rest, to);
  // Written by entries: a field may have any name, also those that mean something to the language.
  return value === undefined
    ? undefined
    : Object.fromEntries([
        ...Object.entries(target).map(([name, old]) => [name, name === step ? value : old]),
        ...(Object.hasOwn(target, step) ? [] : [[step, value]]),
      ]);
}

/**
 * The change that sets a field to a value, made from what stands there. What the field lies in comes
 * with it where it is not there yet; a text gets its other language empty.
 *
 * @param target the node, or the model
 * @param to `null` takes the field away
 */
export function settingField(target: Model | ModelNode, field: FieldPath, to: Json): DraftChange {
  const set = (path: FieldPath, from: unknown, value: Json): DraftChange => ({
    ...{ kind: 'set', node: target.key, field: path },
    ...{ from: (from ?? null) as Json, to: value },
  });
  const missing = field.findIndex((_, at) => {
    const value = fieldAt(target, field.slice(0, at + 1));
    return value === undefined || value === null;
  });
  if (missing === -1 || missing === field.length - 1) return set(field, fieldAt(target, field), to);
  const value = field.slice(missing + 1).reduceRight<Json>((inner, step) => {
    if (typeof step === 'number') return [inner];
    const other = step === 'da' ? 'en' : step === 'en' ? 'da' : undefined;
    const empty = Array.isArray(inner) ? [] : '';
    return { ...(other ? { [other]: empty } : {}), [step]: inner };
  }, to);
  const path = field.slice(0, missing + 1);
  return set(path, null, to === null ? null : value);
}

import { isJsonObject, type ScaleKind } from '@erfa/scoring-sdk';
import type { FieldPath } from './change';

/** Where a value departs from a structure, from the value down; undefined where it does not. */
type Shape = (value: unknown, depth: number) => FieldPath | undefined;
type Fields = Readonly<Record<string, Shape>>;

/** Nested lists and objects in one value: what is deeper is no model, and would exhaust who reads it. */
const deepest = 80;
const here: FieldPath = [];

const holds =
  (test: (value: unknown) => boolean): Shape =>
  (value) =>
    test(value) ? undefined : here;

const string = holds((value) => typeof value === 'string');
const number = holds((value) => typeof value === 'number' && Number.isFinite(value));
const word = (...words: readonly unknown[]): Shape => holds((value) => words.includes(value));

function listOf(item: Shape): Shape {
  return (value, depth) => {
    if (!Array.isArray(value) || depth > deepest) return here;
    for (const [at, one] of value.entries()) {
      const fault = item(one, depth + 1);
      if (fault) return [at, ...fault];
    }
    return undefined;
  };
}

function mapOf(item: Shape): Shape {
  return (value, depth) => {
    if (!isJsonObject(value) || depth > deepest) return here;
    for (const [name, one] of Object.entries(value)) {
      const fault = item(one, depth + 1);
      if (fault) return [name, ...fault];
    }
    return undefined;
  };
}

function record(required: Fields, optional: Fields = {}): Shape {
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

const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, depth) =>
    shapes.some((shape) => shape(value, depth) === undefined) ? undefined : here;

/** Any JSON: what only a plugin understands. */
const json: Shape = (value, depth) => {
  if (Array.isArray(value)) return listOf(json)(value, depth);
  if (isJsonObject(value)) return mapOf(json)(value, depth);
  return value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? here
    : undefined;
};
const jsonObject = mapOf(json);

const text = record({ da: string, en: string });
const texts = record({ da: listOf(string), en: listOf(string) });
const key = holds(isKey);
const measured = record({ min: number, max: number }, { unit: string });
const scaleBase: Fields = { title: text, unit: string };
const band = record({ from: number, value: number }, { title: text });
const dayBand = record({ from: string, value: number }, { title: text });

const scaleShapes: Readonly<Record<ScaleKind, readonly [Fields, Fields?]>> = {
  range: [{ min: number, max: number }, { step: number }],
  steps: [{ steps: listOf(record({ value: number, key, title: text }, { description: text })) }],
  bands: [{ input: measured, bands: listOf(band) }],
  ladder: [
    {
      levels: listOf(
        record(
          { value: number, key, title: text, elements: listOf(record({ key, title: text })) },
          { description: text },
        ),
      ),
    },
    { base: number },
  ],
  options: [
    {
      choose: word('one', 'many'),
      options: listOf(record({ key, title: text, weight: number })),
    },
  ],
  boolean: [{}, { yes: number, no: number }],
  share: [{}, { min: number, max: number, step: number, counts: word('percent', 'share') }],
  threshold: [
    { input: measured, threshold: number, better: word('lower', 'higher') },
    { points: number },
  ],
  date: [
    {
      earliest: string,
      latest: string,
      counts: either(
        record({ table: listOf(dayBand) }),
        record({ daysAfter: string }),
        record({ daysBefore: string }),
      ),
    },
  ],
  text: [{}, { longest: number }],
};

const scaleByKind = new Map<unknown, Shape>(
  Object.entries(scaleShapes).map(([kind, [required, optional]]) => [
    kind,
    record({ kind: word(kind), ...required }, { ...scaleBase, ...optional }),
  ]),
);

const scale: Shape = (value, depth) => {
  const shape = isJsonObject(value) ? scaleByKind.get(value['kind']) : undefined;
  return shape ? shape(value, depth) : ['kind'];
};
const scaleOrName = (value: unknown, depth: number): FieldPath | undefined =>
  typeof value === 'string' ? undefined : scale(value, depth);

const tests = listOf(
  record({
    question: string,
    is: listOf(holds((value) => ['string', 'number', 'boolean'].includes(typeof value))),
  }),
);

const ofEveryNode: Fields = {
  ...{ description: text, guidance: text, weight: number, level: number, topics: listOf(string) },
  ...{ shownWhen: either(record({ all: tests }), record({ any: tests })) },
  ...{ scoring: jsonObject, attributes: jsonObject },
};
const ofGroups: Fields = { ...ofEveryNode, type: string, scale: scaleOrName };
const ofQuestions: Fields = {
  ...ofEveryNode,
  ...{ text, good: text, steps: mapOf(text), evidence: texts, minutes: number },
};

const node: Shape = (value, depth) => {
  const kind = isJsonObject(value) ? value['kind'] : undefined;
  if (kind === 'group') return group(value, depth);
  return kind === 'question' ? question(value, depth) : ['kind'];
};
const question = record(
  { key, kind: word('question'), title: text, scale: scaleOrName },
  ofQuestions,
);
const group = record({ key, kind: word('group'), title: text, children: listOf(node) }, ofGroups);

const source = record({ title: string }, { year: number, url: string, note: text });
const version = holds((value) => Number.isInteger(value) && Number(value) >= 1);
const settableOfModel = {
  required: {
    ...{ version, title: text, scales: mapOf(scale) },
    ...{ scoring: record({ plugin: string, version: string }, { options: jsonObject }) },
  },
  optional: {
    ...{ description: text, licence: string, sources: listOf(source) },
    ...{ axes: listOf(record({ key, title: text })) },
  },
} as const satisfies Record<string, Fields>;
const model = record(
  { format: word(1), key, nodes: listOf(node), ...settableOfModel.required },
  settableOfModel.optional,
);

/** What may be set one by one. A node's key, kind and children change in ways of their own. */
const settable: Readonly<Record<'model' | 'group' | 'question', Fields>> = {
  model: { ...settableOfModel.required, ...settableOfModel.optional },
  group: { title: text, ...ofGroups },
  question: { title: text, scale: scaleOrName, ...ofQuestions },
};
const needed: Readonly<Record<keyof typeof settable, readonly string[]>> = {
  model: Object.keys(settableOfModel.required),
  group: ['title'],
  question: ['title', 'scale'],
};

/** Keys as models write them: lower-case words, digits, `-`, `_` and `.`, at most 100 characters. */
export function isKey(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value)
  );
}

/** Where a value is no node with everything below it; undefined where it is one. */
export const nodeFault = (value: unknown): FieldPath | undefined => node(value, 0);

/** Where a value is no draft of a model; undefined where it is one. Texts may be empty, and names lead nowhere. */
export const draftFault = (value: unknown): FieldPath | undefined => model(value, 0);

/** What has fields: the model, or a node of one of the two kinds. */
type Owner = keyof typeof settable;

/** Whether a field may be set at all, by the first name of its path. */
export const isSettable = (of: Owner, name: string | number): boolean =>
  Object.hasOwn(settable[of], name);

/**
 * Where a field, as a whole, departs from what may stand there.
 *
 * @param name the first name of the field's path, one that {@link isSettable}
 * @param value what would stand there; undefined where nothing would
 */
export function fieldFault(
  of: Owner,
  name: string | number,
  value: unknown,
): FieldPath | undefined {
  if (value === undefined) return needed[of].includes(String(name)) ? [name] : undefined;
  const fault = settable[of][name]?.(value, 1);
  return fault && [name, ...fault];
}

import { isJsonObject, type Model, type ScaleKind } from '@erfa/scoring-sdk';
import type { FieldPath } from './change';
import { repeatedKey } from './repeated-key';
import {
  either,
  type Fields,
  holds,
  jsonObject,
  key,
  listOf,
  mapOf,
  number,
  record,
  type Shape,
  string,
  word,
} from './shapes';

const text = record({ da: string, en: string });
const texts = record({ da: listOf(string), en: listOf(string) });
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

/** A node with everything below it. */
export const node: Shape = (value, depth) => {
  const kind = isJsonObject(value) ? value['kind'] : undefined;
  if (kind === 'group') return group(value, depth);
  return kind === 'question' ? question(value, depth) : ['kind'];
};
/** A question. */
export const question = record(
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

/** Where a value is no node with everything below it; undefined where it is one. */
export const nodeFault = (value: unknown): FieldPath | undefined => node(value, 0);

/**
 * Where a value is no draft of a model; undefined where it is one. Texts may be empty, and names lead nowhere; but every
 * node has a key of its own, or no change could say which it is of.
 */
export const draftFault = (value: unknown): FieldPath | undefined =>
  model(value, 0) ?? repeatedKey(value as Model);

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

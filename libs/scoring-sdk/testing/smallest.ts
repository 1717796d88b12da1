import {
  type Answer,
  type AnswerSheet,
  type JsonObject,
  type Model,
  type ModelNode,
  questionsOf,
  sampleAnswers,
  scaleOf,
} from '../src/index';
import { answersAt, placesIn, withAnswer, withoutAnswer } from './sheet-places';

/** A model and a sheet that show something together. */
export interface Example {
  readonly model: Model;
  readonly sheet: AnswerSheet;
}

/** How many smaller examples are tried before the smallest so far has to do. */
const patience = 4000;

/**
 * Shrinks a failing example: takes nodes, options, attributes, units and answers away and lowers what is
 * answered, one step at a time, as long as the rest still fails.
 *
 * @returns an example that fails, and of which no single part can be taken away (unless patience ran out)
 */
export function smallestFailing(first: Example, fails: (example: Example) => boolean): Example {
  let smallest = first;
  let tries = 0;
  for (let shrunk = true; shrunk && tries < patience;) {
    shrunk = false;
    for (const smaller of slightlySmaller(smallest)) {
      tries += 1;
      if (tries > patience) break;
      if (!fails(smaller)) continue;
      smallest = smaller;
      shrunk = true;
      break;
    }
  }
  return smallest;
}

/** The example less one thing, in every way there is; what takes most away comes first. */
function* slightlySmaller({ model, sheet }: Example): Generator<Example> {
  for (const nodes of fewerNodes(model.nodes)) {
    const smaller = { ...model, nodes };
    if (isWhole(model, smaller)) yield { model: smaller, sheet: onlyFor(smaller, sheet) };
  }
  for (const options of withoutOneField(model.scoring.options ?? {})) {
    yield { model: { ...model, scoring: { ...model.scoring, options } }, sheet };
  }
  for (const smaller of smallerSheets(model, sheet)) yield { model, sheet: smaller };
}

/** The nodes without one, with a group's children in its place, or with one fact less on one of them. */
function* fewerNodes(nodes: readonly ModelNode[]): Generator<readonly ModelNode[]> {
  for (const [at, node] of nodes.entries()) {
    if (nodes.length > 1) yield nodes.toSpliced(at, 1);
    if (node.kind === 'group') yield nodes.toSpliced(at, 1, ...node.children);
  }
  for (const [at, node] of nodes.entries()) {
    for (const plainer of plainerNodes(node)) yield nodes.with(at, plainer);
    if (node.kind !== 'group') continue;
    for (const children of fewerNodes(node.children)) yield nodes.with(at, { ...node, children });
  }
}

function* plainerNodes(node: ModelNode): Generator<ModelNode> {
  for (const field of ['shownWhen', 'scoring', 'attributes', 'level', 'weight'] as const) {
    if (node[field] === undefined) continue;
    const { [field]: _, ...rest } = node;
    yield rest as ModelNode;
  }
  for (const field of ['scoring', 'attributes'] as const) {
    const facts = node[field];
    if (facts && Object.keys(facts).length > 1) {
      for (const fewer of withoutOneField(facts)) yield { ...node, [field]: fewer };
    }
  }
}

function withoutOneField(facts: JsonObject): JsonObject[] {
  return Object.keys(facts).map((key) => {
    const { [key]: _, ...rest } = facts;
    return rest;
  });
}

/** Whether nothing in the smaller model names a node that is no longer there: no condition, attribute or option. */
function isWhole(before: Model, after: Model): boolean {
  const keysIn = (nodes: readonly ModelNode[]): string[] =>
    nodes.flatMap((node) =>
      node.kind === 'group' ? [node.key, ...keysIn(node.children)] : [node.key],
    );
  const left = new Set(keysIn(after.nodes));
  const gone = keysIn(before.nodes).filter((key) => !left.has(key));
  if (gone.length === 0) return true;
  const text = JSON.stringify([after.nodes, after.scoring]);
  return !gone.some((key) => text.includes(JSON.stringify(key)));
}

/** The sheet without answers and targets to what the model does not have. */
function onlyFor(model: Model, sheet: AnswerSheet): AnswerSheet {
  const keys = new Set(questionsOf(model).map(({ key }) => key));
  const known = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
  const { units, axes } = sheet;
  return {
    answers: known(sheet.answers),
    ...(axes
      ? {
          axes: Object.fromEntries(Object.entries(axes).map(([axis, list]) => [axis, known(list)])),
        }
      : {}),
    ...(units ? { units: units.map((unit) => ({ ...unit, answers: known(unit.answers) })) } : {}),
  };
}

function* smallerSheets(model: Model, sheet: AnswerSheet): Generator<AnswerSheet> {
  const { units = [], axes } = sheet;
  if (axes) {
    const { axes: _, ...rest } = sheet;
    yield rest;
  }
  if (units.length > 1) {
    for (const at of units.keys()) yield { ...sheet, units: units.toSpliced(at, 1) };
  }
  for (const [at, { key, answers, weight, title }] of units.entries()) {
    if (weight !== undefined || title !== undefined) {
      yield { ...sheet, units: units.with(at, { key, answers }) };
    }
  }
  const places = placesIn(sheet);
  for (const place of places) {
    for (const key of Object.keys(answersAt(sheet, place))) yield withoutAnswer(sheet, place, key);
  }
  for (const place of places) {
    for (const question of questionsOf(model)) {
      const answer = answersAt(sheet, place)[question.key];
      const scale = scaleOf(model, question);
      if (answer?.state !== 'answered' || !scale) continue;
      const samples = sampleAnswers(scale);
      const now = samples.findIndex(
        (value) => JSON.stringify(value) === JSON.stringify(answer.value),
      );
      for (const value of samples.slice(0, Math.max(now, 0))) {
        const lower: Answer = { state: 'answered', value };
        yield withAnswer(sheet, place, question.key, lower);
      }
    }
  }
}

import {
  type AnswerSheet,
  isJsonObject,
  measure,
  type Model,
  questionsBelow,
  scaleOf,
  walkModel,
} from '@erfa/scoring-sdk';

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/**
 * Checks a lift that was searched in a process of a plugin's own: shape, the node that was asked for,
 * and changes that are answers to questions below it.
 *
 * @returns what is wrong, or null
 */
export function checkLift(
  model: Model,
  sheet: AnswerSheet,
  key: string,
  lift: unknown,
): string | null {
  if (!isJsonObject(lift) || lift['key'] !== key) return 'a lift of another node';
  const nodes = new Set([model.key]);
  walkModel(model, (node) => nodes.add(node.key));
  const { state, from, to, value, changes, smallest, scored } = lift;
  if (state === 'unknown-node') return nodes.has(key) ? 'a node that it should know' : null;
  if (state === 'no-level') return null;
  if (from !== null && !isNumber(from)) return 'no level to lift from';
  if (!isNumber(scored)) return 'no count of what was tried';
  if (state === 'top') return null;
  if (state !== 'found') return 'no state of a lift';
  if (!isNumber(to) || !isNumber(value) || typeof smallest !== 'boolean')
    return 'no level or value';
  if (from !== null && to <= from) return 'a lift that goes down';
  if (!Array.isArray(changes)) return 'no changes';
  return changesFault(model, sheet, key, changes);
}

/** What is wrong with changes of answers below a node that came out of a process of a plugin's own; null for nothing. */
export function changesFault(
  model: Model,
  sheet: AnswerSheet,
  key: string,
  changes: readonly unknown[],
): string | null {
  const questions = new Map(questionsBelow(model, key).map((node) => [node.key, node]));
  const units = new Set(sheet.units?.map((unit) => unit.key));
  for (const change of changes) {
    if (!isJsonObject(change)) return 'a change that is none';
    const question = questions.get(String(change['question']));
    const scale = question && scaleOf(model, question);
    if (!scale) return 'a change of no question below the node';
    if (change['unit'] !== undefined && !units.has(String(change['unit'])))
      return 'a change of no unit';
    if (!isJsonObject(change['from'])) return 'a change from nothing';
    if (!measure(scale, change['to'] as never).ok) return 'a change to what is no answer';
  }
  return null;
}

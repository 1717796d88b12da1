import { type AnswerSheet, type Goal, isJsonObject, type Model, reaches } from '@erfa/scoring-sdk';
import { changesFault } from './check-lift';

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const orNull = (value: unknown): value is number | null => value === null || isNumber(value);

/** Whether something says where a node stands. */
function isStanding(value: unknown): value is { level: number | null; value: number | null } {
  return isJsonObject(value) && orNull(value['level']) && orNull(value['value']);
}

/**
 * Checks a way to a goal that was searched in a process of a plugin's own: shape, the node that was
 * asked for, a goal that is reached, changes that are answers to questions below it, and costs that add up.
 *
 * @returns what is wrong, or null
 */
export function checkReach(
  model: Model,
  sheet: AnswerSheet,
  goal: Goal,
  reach: unknown,
): string | null {
  if (!isJsonObject(reach) || reach['key'] !== goal.key) return 'a way of another node';
  const { state, from, to, best, changes, cost, cheapest, scored } = reach;
  if (state === 'unknown-node') return null;
  if (state === 'no-level') return goal.at === 'level' ? null : 'no level where none was asked for';
  if (!isStanding(from)) return 'a way from nowhere';
  if (state === 'reached') return reaches(goal, from) ? null : 'a goal that is not reached';
  if (!isNumber(scored)) return 'no count of what was tried';
  if (state === 'out-of-reach') return isStanding(best) ? null : 'no best there is';
  if (state !== 'found') return 'no state of a way';
  if (!isStanding(to) || !reaches(goal, to)) return 'a way that does not get there';
  if (typeof cheapest !== 'boolean' || !isNumber(cost)) return 'no cost';
  if (!Array.isArray(changes) || changes.length === 0) return 'no changes';
  const wrong = changesFault(model, sheet, goal.key, changes);
  if (wrong !== null) return wrong;
  const costs = (changes as Record<string, unknown>[]).map((change) => change['cost']);
  if (!costs.every((one) => isNumber(one) && one > 0)) return 'a change without a cost';
  const sum = (costs as number[]).reduce((total, one) => total + one, 0);
  return Math.abs(sum - cost) > 1e-6 * Math.max(1, sum) ? 'a cost that does not add up' : null;
}

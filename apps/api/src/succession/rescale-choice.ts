import {
  fateOf,
  fateTables,
  type MigrationPlan,
  type Operation,
  type Version,
} from '@erfa/model-lab';
import {
  answerWords,
  rescaleAnswer,
  sampleAnswers,
  type AnswerValue,
  type Language,
  type RescaleRule,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';
import type { PlanRescaleView } from './plans.views';

/** The rules that can be chosen; `reset` proposes nothing, which is also what no rule does. */
export const rescaleMethods = ['proportional', 'clamp', 'reset'] as const;
export type RescaleMethod = (typeof rescaleMethods)[number];

/** A rule by its name. */
export function rescaleRule(method: RescaleMethod): RescaleRule {
  return method === 'proportional'
    ? { method, rounding: { mode: 'half-up', place: 0 } }
    : { method };
}

/** The method of a rule that can be chosen; null for none and for a table. */
export function methodOf(rule: RescaleRule | null): RescaleMethod | null {
  return rescaleMethods.find((method) => method === rule?.method) ?? null;
}

/**
 * What answers without a certain counterpart on the new scale would be proposed as, by each rule; of a range, its ends and what lies
 * between. Null where there is nothing to choose: not one question that became one, not another scale, or no rule proposes anything.
 */
export function rescaleView(
  operation: MigrationPlan['operations'][number],
  before: Version,
  after: Version,
  language: Language,
): PlanRescaleView | null {
  const { from, to, of } = operation;
  const [was, is] = [from[0], to[0]];
  if (of !== 'question' || from.length !== 1 || to.length !== 1) return null;
  if (was === undefined || is === undefined || !operation.aspects.includes('rescaled')) return null;
  const [old, now] = [scaleAt(before, was), scaleAt(after, is)];
  if (!old || !now) return null;
  const proposed = (value: AnswerValue, method: RescaleMethod): string | null => {
    const answer = rescaleAnswer(old, now, value, rescaleRule(method));
    return answer === null ? null : answerWords(now, answer, language);
  };
  const answers = some(sampleAnswers(old)).flatMap((value) => {
    if (fateWithout(operation, before, after, value) === 'carried') return [];
    return {
      answer: answerWords(old, value, language),
      proportional: proposed(value, 'proportional'),
      clamp: proposed(value, 'clamp'),
    };
  });
  const chosen = methodOf(operation.rescale);
  if (answers.every(({ proportional, clamp }) => proportional === null && clamp === null))
    return null;
  return { method: chosen === 'reset' ? null : chosen, answers };
}

/** Answers listed at most: every step, and of a range as many as show the rule. */
const listed = 12;

/** The ends, and what lies evenly between them. */
function some<Value>(values: readonly Value[]): readonly Value[] {
  if (values.length <= listed) return values;
  const places = Array.from({ length: listed }, (_, at) =>
    Math.round((at * (values.length - 1)) / (listed - 1)),
  );
  return values.filter((_, at) => places.includes(at));
}

/** What becomes of an answer where no rule proposes anything. */
function fateWithout(operation: Operation, before: Version, after: Version, value: AnswerValue) {
  const [table] = fateTables({ ...operation, rescale: null }, before, after);
  return table ? fateOf(table, { state: 'answered', value }) : 'archived';
}

function scaleAt({ model, nodes }: Version, key: string): Scale | undefined {
  const node = nodes.get(key)?.node;
  return node?.kind === 'question' ? scaleOf(model, node) : undefined;
}

import type { AnswerSheet } from './answers';
import { withHidden } from './conditions';
import { type Condition, type Model, walkModel } from './model';

/** What of an answer conditions look at. */
export interface SaidToCondition {
  readonly state: string;
  readonly value?: unknown;
}

/**
 * Which of the questions somebody answers need no answer, because a condition of the model hides them: by the
 * same rule that hides them from scoring ({@link withHidden}). A condition that looks at a question somebody
 * else answers cannot be told here, and hides nothing.
 *
 * @param asked the questions that are answered here
 * @param said what is answered so far; undefined where nothing is
 */
export function hiddenQuestions(
  model: Model,
  asked: readonly string[],
  said: (question: string) => SaidToCondition | undefined,
): ReadonlySet<string> {
  const here = new Set(asked);
  const told = (condition: Condition | undefined): boolean =>
    condition !== undefined &&
    ('all' in condition ? condition.all : condition.any).every(({ question }) =>
      here.has(question),
    );
  let conditional = false;
  const nodes = (list: Model['nodes']): Model['nodes'] =>
    list.map((node) => {
      const { shownWhen, ...rest } = node;
      conditional ||= told(shownWhen);
      const kept = told(shownWhen) ? node : (rest as typeof node);
      return kept.kind === 'group' ? { ...kept, children: nodes(kept.children) } : kept;
    });
  const tellable = { ...model, nodes: nodes(model.nodes) };
  const hidden = new Set<string>();
  if (!conditional) return hidden;
  const answers = Object.fromEntries(
    asked.flatMap((question) => {
      const answer = said(question);
      return answer ? [[question, answer]] : [];
    }),
  ) as AnswerSheet['answers'];
  const sheet = withHidden(tellable, { answers });
  for (const question of asked)
    if (sheet.answers[question]?.state === 'hidden') hidden.add(question);
  return hidden;
}

/**
 * Questions that somebody else answers and that decide whether one here has to be answered, in the order of
 * the conditions; by the question here, only where there are any.
 */
export function decidedElsewhere(
  model: Model,
  asked: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const here = new Set(asked);
  const decided = new Map<string, readonly string[]>();
  walkModel(model, (node, ancestors) => {
    if (!here.has(node.key)) return;
    const elsewhere = new Set<string>();
    for (const { shownWhen } of [...ancestors, node]) {
      if (!shownWhen) continue;
      for (const test of 'all' in shownWhen ? shownWhen.all : shownWhen.any)
        if (!here.has(test.question)) elsewhere.add(test.question);
    }
    if (elsewhere.size > 0) decided.set(node.key, [...elsewhere]);
  });
  return decided;
}

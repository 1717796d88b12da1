import {
  type Algebra,
  type Answer,
  answerTo,
  compare,
  type GroupNode,
  measure,
  type Model,
  type ModelNode,
  questionsOf,
  sampleAnswers,
  scaleOf,
  type ScoreNode,
} from '../src/index';
import { seeded } from './seeded';
import { answersAt, everywhere, placesIn, withAnswer, withoutAnswer } from './sheet-places';
import {
  type Breach,
  each,
  figureOf,
  figures,
  firstDifference,
  type Law,
  type LawName,
  scored,
  scorer,
  silent,
} from './trial';

/** What an author can do about a claim of the manifest that does not hold. */
const claimAdvice = (claim: keyof Algebra, more = ''): string =>
  `${more}${more ? ' ' : ''}If it is not meant to hold, say "${claim}": false in the manifest's algebra, or { "when": { … } } with the options for which it does.`;

const withinRange: Law = {
  name: 'within-range',
  says: 'A value lies inside the range that its node states.',
  advice: claimAdvice(
    'withinRange',
    'State a wider range, or bring the value back to it (clampTo).',
  ),
  claim: 'withinRange',
  broken: silent((trial) => {
    let breach: Breach | undefined;
    each(scored(trial), ({ key, value, range }) => {
      if (value !== null && range && (value < range.min || value > range.max)) {
        breach ??= {
          tried: 'scored the sheet',
          found: `${key} is ${value}`,
          expected: `${key} from ${range.min} to ${range.max}, the range it states`,
        };
      }
    });
    return breach;
  }),
};

const monotone: Law = {
  name: 'monotone',
  says: 'A higher answer never lowers a value or a level.',
  advice: claimAdvice(
    'monotone',
    'Often it is rounding before the end, or a mean whose divisor grows with the answer.',
  ),
  claim: 'monotone',
  broken: silent((trial) => {
    const score = scorer(trial);
    const before = new Map<string, ScoreNode>();
    each(score(trial.sheet), (node) => before.set(node.key, node));
    const tries = placesIn(trial.sheet).flatMap((place) =>
      questionsOf(trial.model).map((question) => ({ place, question })),
    );
    for (const { place, question } of tries) {
      const answer = answerTo(answersAt(trial.sheet, place), question.key);
      const scale = scaleOf(trial.model, question);
      if (answer.state !== 'answered' || !scale) continue;
      const now = measure(scale, answer.value);
      for (const value of sampleAnswers(scale)) {
        const then = measure(scale, value);
        if (!now.ok || !then.ok || compare(then.value, now.value) <= 0) continue;
        let breach: Breach | undefined;
        const raised = withAnswer(trial.sheet, place, question.key, { state: 'answered', value });
        each(score(raised), (node) => {
          const old = before.get(node.key);
          if (old && fell(old, node)) {
            const [from, to] = [answer.value, value].map((given) => JSON.stringify(given));
            breach ??= {
              tried: `raised the answer to ${question.key} from ${from} to ${to}`,
              found: `${node.key} went from ${figureOf(old)} to ${figureOf(node)}`,
              expected: `${node.key} stays at ${figureOf(old)} or rises`,
            };
          }
        });
        if (breach) return breach;
      }
    }
    return undefined;
  }),
};

function fell(old: ScoreNode, now: ScoreNode): boolean {
  if (old.value !== null && (now.value === null || now.value < old.value)) return true;
  return old.level !== null && (now.level === null || now.level < old.level);
}

const orderIndependent: Law = {
  name: 'order-independent',
  says: 'The order of nodes in the model changes no value, level or outcome.',
  advice: claimAdvice(
    'orderIndependent',
    'Sums of decimals depend on their order: reckon with exact numbers (exact, add, divide).',
  ),
  claim: 'orderIndependent',
  broken: silent((trial) => {
    const chance = seeded(trial.seed);
    const orders = [<Item>(items: readonly Item[]) => items.toReversed(), chance.shuffled];
    const before = figures(scored(trial));
    for (const reorder of orders) {
      const nodes = inOrder(trial.model.nodes, reorder);
      const other = scored({ ...trial, model: { ...trial.model, nodes } });
      const difference = firstDifference(before, figures(other));
      if (difference) {
        return { tried: `put the nodes in this order: ${orderOf(nodes)}`, ...difference };
      }
    }
    return undefined;
  }),
};

function inOrder(
  nodes: readonly ModelNode[],
  reorder: (nodes: readonly ModelNode[]) => ModelNode[],
): ModelNode[] {
  return reorder(nodes).map((node) =>
    node.kind === 'group' ? { ...node, children: inOrder(node.children, reorder) } : node,
  );
}

function orderOf(nodes: readonly ModelNode[]): string {
  return nodes
    .map((node) => (node.kind === 'group' ? `${node.key}(${orderOf(node.children)})` : node.key))
    .join(' ');
}

/** The model without one question; undefined where the question has no sibling on its own scale. */
function without(model: Model, key: string): Model | undefined {
  let removed = false;
  const prune = (nodes: readonly ModelNode[]): readonly ModelNode[] => {
    const at = nodes.find((node) => node.key === key);
    if (at?.kind === 'question') {
      const like = nodes.some(
        (node) => node !== at && node.kind === 'question' && node.scale === at.scale,
      );
      removed ||= like;
      return like ? nodes.filter((node) => node !== at) : nodes;
    }
    return nodes.map((node): ModelNode => {
      if (node.kind !== 'group') return node;
      return { ...node, children: prune(node.children) } satisfies GroupNode;
    });
  };
  const nodes = prune(model.nodes);
  return removed ? { ...model, nodes } : undefined;
}

const neutral = (
  name: LawName,
  claim: keyof Algebra,
  answer: Answer,
  says: string,
  words: string,
): Law => ({
  name,
  claim,
  says,
  advice: claimAdvice(
    claim,
    'Leave the question out of sums and of the weights they are divided by.',
  ),
  broken: silent((trial) => {
    for (const { key } of questionsOf(trial.model)) {
      const model = without(trial.model, key);
      if (!model) continue;
      const sheet = everywhere(trial.sheet, (one, place) => withAnswer(one, place, key, answer));
      const rest = everywhere(trial.sheet, (one, place) => withoutAnswer(one, place, key));
      const removed = figures(scored({ ...trial, model, sheet: rest }));
      const difference = firstDifference(removed, figures(scored({ ...trial, sheet })));
      if (difference) {
        return {
          tried: `compared ${key} ${words} with a model that does not have ${key}`,
          found: difference.found,
          expected: difference.expected.replace(', as before', `, as without ${key}`),
        };
      }
    }
    return undefined;
  }),
});

const integer: Law = {
  name: 'integer',
  says: 'Every value is a whole number.',
  advice: claimAdvice('integer'),
  claim: 'integer',
  broken: silent((trial) => {
    let breach: Breach | undefined;
    each(scored(trial), ({ key, value }) => {
      if (value !== null && !Number.isInteger(value)) {
        breach ??= {
          tried: 'scored the sheet',
          found: `${key} is ${value}`,
          expected: 'a whole number',
        };
      }
    });
    return breach;
  }),
};

/** The laws that a manifest turns on by claiming them. */
export const algebraLaws: readonly Law[] = [
  withinRange,
  monotone,
  orderIndependent,
  neutral(
    'not-applicable-neutral',
    'notApplicableNeutral',
    { state: 'not-applicable', reason: 'outside-scope' },
    'A question that does not apply counts as if the model did not have it.',
    'not applicable',
  ),
  neutral(
    'unanswered-neutral',
    'unansweredNeutral',
    { state: 'unanswered' },
    'A question without an answer counts as if the model did not have it.',
    'unanswered',
  ),
  integer,
];

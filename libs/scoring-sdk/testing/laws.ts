import {
  type Algebra,
  type Answer,
  answerTo,
  canonicalJson,
  checkScore,
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
import { seeded as seededBy } from './seeded';
import {
  answersAt,
  everywhere,
  placesIn,
  withAnswer,
  withAnswersAt,
  withoutAnswer,
} from './sheet-places';
import {
  each,
  figures,
  firstDifference,
  type Law,
  type LawName,
  scored,
  scorer,
  silent,
} from './trial';

const total: Law = {
  name: 'total',
  broken: (trial) => {
    try {
      scored(trial);
      return undefined;
    } catch (error) {
      return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
    }
  },
};

const wellFormed: Law = {
  name: 'well-formed',
  broken: silent((trial) => {
    const [fault] = checkScore(trial.model, scored(trial));
    return fault && `${fault.code} at ${fault.path}${fault.field ? `, ${fault.field}` : ''}`;
  }),
};

const deterministic: Law = {
  name: 'deterministic',
  broken: silent((trial) => {
    const [one, other] = [canonicalJson(scored(trial)), canonicalJson(scored(trial))];
    return one === other ? undefined : 'two runs on the same sheet gave different trees';
  }),
};

const withoutMemory: Law = {
  name: 'without-memory',
  broken: silent((trial) => {
    const score = scorer(trial);
    const first = canonicalJson(score(trial.sheet));
    const answers = questionsOf(trial.model).flatMap((question): [string, Answer][] => {
      const scale = scaleOf(trial.model, question);
      const value = scale && sampleAnswers(scale).at(-1);
      return value === undefined ? [] : [[question.key, { state: 'answered', value }]];
    });
    score({ answers: Object.fromEntries(answers) });
    score({ answers: {} });
    return canonicalJson(score(trial.sheet)) === first
      ? undefined
      : 'a sheet scored differently after other sheets had been scored';
  }),
};

const inputUntouched: Law = {
  name: 'input-untouched',
  broken: silent((trial) => {
    const { model, options, sheet } = structuredClone({
      model: trial.model,
      options: trial.options,
      sheet: trial.sheet,
    });
    const before = JSON.stringify({ model, options, sheet });
    trial.plugin.prepare(model, options)(sheet);
    return JSON.stringify({ model, options, sheet }) === before
      ? undefined
      : 'model, options or sheet were changed by scoring';
  }),
};

const survivesCopying: Law = {
  name: 'survives-copying',
  broken: silent((trial) => {
    const tree = scored(trial);
    const wanted = canonicalJson(tree);
    try {
      if (canonicalJson(structuredClone(tree)) !== wanted)
        return 'structuredClone changed the tree';
    } catch {
      return 'structuredClone refused the tree';
    }
    return JSON.stringify(JSON.parse(JSON.stringify(tree))) === JSON.stringify(tree) &&
      keepsAll(tree)
      ? undefined
      : 'JSON changed the tree';
  }),
};

/** JSON drops `undefined` and turns −0 into 0: neither may be in a tree. */
function keepsAll(value: unknown): boolean {
  if (value === undefined || Object.is(value, -0)) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(keepsAll);
}

const answerOrder: Law = {
  name: 'answer-order',
  broken: silent((trial) => {
    const chance = seededBy(trial.seed);
    const shuffled = everywhere(trial.sheet, (sheet, place) => {
      const entries = chance.shuffled(Object.entries(answersAt(sheet, place)));
      return withAnswersAt(sheet, place, Object.fromEntries(entries));
    });
    const other = scorer(trial)(shuffled);
    return canonicalJson(other) === canonicalJson(scored(trial))
      ? undefined
      : 'the order of answers in the sheet changed the tree';
  }),
};

const withinRange: Law = {
  name: 'within-range',
  claim: 'withinRange',
  broken: silent((trial) => {
    let found: string | undefined;
    each(scored(trial), ({ key, value, range }) => {
      if (value !== null && range && (value < range.min || value > range.max)) {
        found ??= `${key}: ${value} lies outside ${range.min}–${range.max}`;
      }
    });
    return found;
  }),
};

const monotone: Law = {
  name: 'monotone',
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
        let found: string | undefined;
        const raised = withAnswer(trial.sheet, place, question.key, { state: 'answered', value });
        each(score(raised), (node) => {
          const old = before.get(node.key);
          if (old && fell(old, node)) {
            found ??= `a higher answer to ${question.key} took ${node.key} from ${old.value} (level ${old.level}) to ${node.value} (level ${node.level})`;
          }
        });
        if (found) return found;
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
  claim: 'orderIndependent',
  broken: silent((trial) => {
    const chance = seededBy(trial.seed);
    const shuffle = (nodes: readonly ModelNode[]): ModelNode[] =>
      chance
        .shuffled(nodes)
        .map((node) =>
          node.kind === 'group' ? { ...node, children: shuffle(node.children) } : node,
        );
    const model = { ...trial.model, nodes: shuffle(trial.model.nodes) };
    return firstDifference(figures(scored(trial)), figures(scored({ ...trial, model })));
  }),
};

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

const neutral = (name: LawName, claim: keyof Algebra, answer: Answer, words: string): Law => ({
  name,
  claim,
  broken: silent((trial) => {
    for (const { key } of questionsOf(trial.model)) {
      const model = without(trial.model, key);
      if (!model) continue;
      const sheet = everywhere(trial.sheet, (one, place) => withAnswer(one, place, key, answer));
      const rest = everywhere(trial.sheet, (one, place) => withoutAnswer(one, place, key));
      const removed = figures(scored({ ...trial, model, sheet: rest }));
      const difference = firstDifference(removed, figures(scored({ ...trial, sheet })));
      if (difference) return `${key} ${words}, compared with a model without it: ${difference}`;
    }
    return undefined;
  }),
});

const integer: Law = {
  name: 'integer',
  claim: 'integer',
  broken: silent((trial) => {
    let found: string | undefined;
    each(scored(trial), ({ key, value }) => {
      if (value !== null && !Number.isInteger(value))
        found ??= `${key}: ${value} is no whole number`;
    });
    return found;
  }),
};

/** Every law, in the order the kit tries them. */
export const laws: readonly Law[] = [
  total,
  wellFormed,
  deterministic,
  withoutMemory,
  inputUntouched,
  survivesCopying,
  answerOrder,
  withinRange,
  monotone,
  orderIndependent,
  neutral(
    'not-applicable-neutral',
    'notApplicableNeutral',
    { state: 'not-applicable', reason: 'outside-scope' },
    'not applicable',
  ),
  neutral('unanswered-neutral', 'unansweredNeutral', { state: 'unanswered' }, 'unanswered'),
  integer,
];

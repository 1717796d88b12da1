import type {
  Algebra,
  AnswerSheet,
  JsonObject,
  Model,
  ScoreNode,
  ScoringPlugin,
  SheetScorer,
} from '../src/index';

/** Everything a law looks at. */
export interface Trial {
  readonly plugin: ScoringPlugin;
  readonly model: Model;
  /** Resolved options. */
  readonly options: JsonObject;
  readonly sheet: AnswerSheet;
  /** A number that laws may draw chance from, the same for every attempt at one trial. */
  readonly seed: number;
}

/** How a law was broken: what was tried, what came of it, and what should have. Short phrases. */
export interface Breach {
  readonly tried: string;
  readonly found: string;
  readonly expected: string;
}

/** One law: a name, the law in a sentence, and a check that says how it is broken, or nothing. */
export interface Law {
  readonly name: LawName;
  readonly says: string;
  /** What an author whose plugin breaks it can do. */
  readonly advice: string;
  /** The claim of the manifest that turns the law on; always on where there is none. */
  readonly claim?: keyof Algebra;
  readonly broken: (trial: Trial) => Breach | undefined;
}

/** The names of the laws, as the kit reports them. */
export type LawName =
  | 'total'
  | 'well-formed'
  | 'deterministic'
  | 'without-memory'
  | 'input-untouched'
  | 'survives-copying'
  | 'answer-order'
  | 'unread-fields'
  | 'within-range'
  | 'monotone'
  | 'order-independent'
  | 'not-applicable-neutral'
  | 'unanswered-neutral'
  | 'integer';

/** The trial's plugin, made ready for its model. */
export function scorer(trial: Trial): SheetScorer {
  return trial.plugin.prepare(trial.model, trial.options);
}

/** The trial's score tree. */
export function scored(trial: Trial): ScoreNode {
  return scorer(trial)(trial.sheet);
}

/** The figures of a tree by node: what laws about arithmetic compare. */
export function figures(root: ScoreNode): Map<string, string> {
  const all = new Map<string, string>();
  each(root, (node) => {
    const outcome = node.outcome ? ` outcome ${node.outcome.key}` : '';
    all.set(node.key, `${figureOf(node)}${outcome}`);
  });
  return all;
}

/** A node's number in words: `no-score`, `2.5` or `2.5 (level 2)`. */
export function figureOf({ state, value, level }: ScoreNode): string {
  if (value === null) return state;
  return level === null ? `${value}` : `${value} (level ${level})`;
}

/** Visits every node of a tree, parents first. */
export function each(node: ScoreNode, visit: (node: ScoreNode) => void): void {
  visit(node);
  for (const child of node.children) each(child, visit);
}

/** The first node of `other` that `one` has with other figures: how it is there, and how it was. */
export function firstDifference(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): Pick<Breach, 'found' | 'expected'> | undefined {
  for (const [key, figure] of other) {
    const before = one.get(key);
    if (before !== undefined && before !== figure) {
      return { found: `${key} is ${figure}`, expected: `${key} is ${before}, as before` };
    }
  }
  return undefined;
}

/** Freezes a value and everything in it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Without a tree there is nothing to compare; `total` reports the throw. */
export const silent = (check: Law['broken']): Law['broken'] => {
  return (trial) => {
    try {
      return check(trial);
    } catch {
      return undefined;
    }
  };
};

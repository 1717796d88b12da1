import type { JsonObject } from './json';
import type { Scale } from './scale';
import type { LocalText, LocalTexts } from './text';

/** Where a model's content comes from. */
export interface Source {
  readonly title: string;
  readonly year?: number;
  readonly url?: string;
  readonly note?: LocalText;
}

/** A further set of answers to the same questions: *now* and *wanted*, *in place* and *documented*. */
export interface Axis {
  readonly key: string;
  readonly title: LocalText;
}

/** Which plugin scores the model, which of its versions will do (a semver range), and its options. */
export interface ScoringChoice {
  readonly plugin: string;
  readonly version: string;
  readonly options?: JsonObject;
}

/** One test of a {@link Condition}: the question's answer is (one of) these values. */
export interface ConditionTest {
  readonly question: string;
  readonly is: readonly (number | string | boolean)[];
}

/** A node is shown when all (or any) of the tests hold; otherwise all questions below it are *hidden*. */
export type Condition =
  { readonly all: readonly ConditionTest[] } | { readonly any: readonly ConditionTest[] };

/** What every node of a model has. */
interface NodeBase {
  /** Stable and opaque: never derived from title or place, never used again for something else. */
  readonly key: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly guidance?: LocalText;
  /** How much the node counts among its siblings; ≥ 0, default 1. */
  readonly weight?: number;
  /** The level this node belongs to: an attribute, not a tier of the tree. */
  readonly level?: number;
  /** Free labels to find and group nodes by. */
  readonly topics?: readonly string[];
  readonly shownWhen?: Condition;
  /** Options of the scoring plugin that hold for this node alone. */
  readonly scoring?: JsonObject;
  /** Facts that only a certain plugin understands (a deduction, an impact class). */
  readonly attributes?: JsonObject;
}

/** A node with children: dimension, domain, section, level, whatever `type` calls it. */
export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  readonly type?: string;
  /** The scale the group's own score is put on: a name in {@link Model.scales}, or a scale. */
  readonly scale?: string | Scale;
  readonly children: readonly ModelNode[];
}

/** A node that is answered. */
export interface QuestionNode extends NodeBase {
  readonly kind: 'question';
  /** The question itself; `title` is its short name in lists. */
  readonly text?: LocalText;
  /** A name in {@link Model.scales}, or a scale of the question's own. */
  readonly scale: string | Scale;
  /** What each step looks like for this very question, by the step's value written as text. */
  readonly steps?: Readonly<Record<string, LocalText>>;
  /** What good looks like. */
  readonly good?: LocalText;
  /** Examples of documentation. */
  readonly evidence?: LocalTexts;
  /** How long it takes to answer, in minutes. */
  readonly minutes?: number;
}

/** A node of a model's tree. */
export type ModelNode = GroupNode | QuestionNode;

/**
 * A maturity model. The model itself is the root of the score tree, under its own `key`.
 * Keys are unique over all nodes and the model.
 */
export interface Model {
  readonly format: 1;
  readonly key: string;
  readonly version: number;
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly licence?: string;
  readonly sources?: readonly Source[];
  readonly scales: Readonly<Record<string, Scale>>;
  /** The first axis is the one that `AnswerSheet.answers` holds; none means a single, unnamed one. */
  readonly axes?: readonly Axis[];
  readonly scoring: ScoringChoice;
  readonly nodes: readonly ModelNode[];
}

/** Calls `visit` for every node, parents before children, with its ancestors from the top down. */
export function walkModel(
  model: Model,
  visit: (node: ModelNode, ancestors: readonly GroupNode[]) => void,
): void {
  const walk = (nodes: readonly ModelNode[], ancestors: readonly GroupNode[]): void => {
    for (const node of nodes) {
      visit(node, ancestors);
      if (node.kind === 'group') walk(node.children, [...ancestors, node]);
    }
  };
  walk(model.nodes, []);
}

/** All questions of the model, in the order of the file. */
export function questionsOf(model: Model): QuestionNode[] {
  const questions: QuestionNode[] = [];
  walkModel(model, (node) => {
    if (node.kind === 'question') questions.push(node);
  });
  return questions;
}

/** All questions at or below one node; all of them for the model's own key. */
export function questionsBelow(model: Model, key: string): QuestionNode[] {
  if (key === model.key) return questionsOf(model);
  const questions: QuestionNode[] = [];
  walkModel(model, (node, ancestors) => {
    const inside = node.key === key || ancestors.some((ancestor) => ancestor.key === key);
    if (inside && node.kind === 'question') questions.push(node);
  });
  return questions;
}

/** Minutes that a question takes where its author has not said. */
export const usualMinutes = 2;

/** How long some questions take to answer together, in minutes. */
export function minutesOf(questions: readonly QuestionNode[]): number {
  return questions.reduce((sum, { minutes }) => sum + (minutes ?? usualMinutes), 0);
}

/**
 * The scale that a node names or carries.
 *
 * @returns undefined when the node has none, or names one that the model does not have.
 */
export function scaleOf(model: Model, node: ModelNode): Scale | undefined {
  if (typeof node.scale === 'string') {
    return Object.hasOwn(model.scales, node.scale) ? model.scales[node.scale] : undefined;
  }
  return node.scale;
}

import {
  type Answer,
  type Answers,
  isJsonObject,
  type Json,
  type Model,
  questionsOf,
  scaleOf,
  type ScoreNode,
} from '@erfa/scoring-sdk';
import type { WrittenCase } from '../lab/drafts-api';

/** A figure of a score tree that a golden case may expect. */
export interface Expectable {
  readonly node: ScoreNode;
  /** Whether it is expected unless somebody says otherwise: the whole, and what stands at the top. */
  readonly usual: boolean;
  /** Tier, from 0 for the whole. */
  readonly tier: number;
}

/** The figures of a score tree that stand for more than one question, from the whole down. */
export function expectables(root: ScoreNode): Expectable[] {
  const walk = (node: ScoreNode, tier: number): Expectable[] => [
    { node, usual: tier <= 1, tier },
    ...node.children
      .filter(({ children }) => children.length > 0)
      .flatMap((child) => walk(child, tier + 1)),
  ];
  return walk(root, 0);
}

/** What a golden case says of a figure. */
export function expectation({ state, value, level, outcome, coverage }: ScoreNode): Json {
  return {
    ...{ state, value, level, coverage },
    ...(outcome === undefined ? {} : { outcome: outcome?.key ?? null }),
  };
}

/** A golden case of answers and of what they came to. */
export function caseOf(name: string, answers: Answers, figures: readonly ScoreNode[]): WrittenCase {
  return {
    name,
    answers: answers as unknown as Json,
    expect: Object.fromEntries(figures.map((node) => [node.key, expectation(node)])),
  };
}

/** The figures that a golden case expects. */
export function expectedIn(written: WrittenCase): readonly string[] {
  const { expect } = written;
  return isJsonObject(expect) ? Object.keys(expect) : [];
}

/** The answers of a golden case, whichever way they are written; null where units answer in it. */
export function answersIn(model: Model, written: WrittenCase): Answers | null {
  if (written['units'] !== undefined) return null;
  const given = written['answers'];
  if (!isJsonObject(given)) return {};
  const scales = new Map(
    questionsOf(model).map((question) => [question.key, scaleOf(model, question)]),
  );
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]): [string, Answer][] => {
      const answer = readAnswer(value as Json);
      if (!answer) return [];
      const scale = scales.get(key);
      // A step may be written by its key, and is answered by its value.
      const step =
        answer.state === 'answered' && scale?.kind === 'steps'
          ? scale.steps.find((one) => one.key === answer.value)
          : undefined;
      return [[key, step ? { ...answer, value: step.value } : answer]] as [string, Answer][];
    }),
  );
}

function readAnswer(value: Json): Answer | null {
  if (value === null) return null;
  if (isJsonObject(value)) return value as unknown as Answer;
  return { state: 'answered', value: value as Extract<Answer, { state: 'answered' }>['value'] };
}

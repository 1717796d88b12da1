import {
  type Answer,
  type AnswerSheet,
  type Model,
  type ModelNode,
  questionsOf,
  sampleAnswers,
  scaleOf,
} from '@erfa/scoring-sdk';

/** Sheets that fit a model, the same ones each time: every answer and every state comes up. */
export function sampleSheets(model: Model, count: number, units: boolean): AnswerSheet[] {
  return Array.from({ length: count }, (_, turn) => {
    const answers = answersFor(model, turn);
    if (!units || turn % 2 === 0) return { answers };
    const list = [0, 1, 2].map((at) => ({
      key: `u${at}`,
      weight: at + 1,
      answers: answersFor(model, turn + at),
    }));
    return { answers: {}, units: list };
  });
}

function answersFor(model: Model, turn: number): Record<string, Answer> {
  return Object.fromEntries(
    questionsOf(model).flatMap((question, at): [string, Answer][] => {
      const scale = scaleOf(model, question);
      const samples = scale ? sampleAnswers(scale) : [];
      const roll = (turn * 7 + at * 5) % 11;
      if (roll === 3) return [[question.key, { state: 'dont-know' }]];
      if (roll === 5) return [[question.key, { state: 'not-applicable', reason: 'outside-scope' }]];
      const value = samples[(turn * 3 + at) % Math.max(samples.length, 1)];
      return value === undefined || roll === 7
        ? []
        : [[question.key, { state: 'answered', value }]];
    }),
  );
}

/** The model with copies of its nodes beside them, under keys of their own, until it has so many questions. */
export function grown(model: Model, questions: number): Model {
  const keys = new Set(keysIn(model.nodes));
  const nodes = [...model.nodes];
  const own = questionsOf(model).length;
  for (let have = own, turn = 2; have < questions; have += own, turn += 1) {
    const name = (key: string): string => (keys.has(key) ? `${key}.${turn}` : key);
    nodes.push(...model.nodes.map((node) => copied(node, name)));
  }
  return { ...model, nodes };
}

/** A copy in which everything that names a node of the model names its copy. */
function copied(node: ModelNode, name: (key: string) => string): ModelNode {
  const facts = Object.fromEntries(
    (['shownWhen', 'scoring', 'attributes'] as const).flatMap((field) =>
      node[field] === undefined ? [] : [[field, renamed(node[field], name)]],
    ),
  );
  const copy = { ...node, ...facts, key: name(node.key) };
  return copy.kind === 'group'
    ? { ...copy, children: copy.children.map((child) => copied(child, name)) }
    : copy;
}

function renamed(value: unknown, name: (key: string) => string): unknown {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((part: unknown) => renamed(part, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, name)]));
}

function keysIn(nodes: readonly ModelNode[]): string[] {
  return nodes.flatMap((node) =>
    node.kind === 'group' ? [node.key, ...keysIn(node.children)] : [node.key],
  );
}

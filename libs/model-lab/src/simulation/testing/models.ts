import type { Answer, AnswerSheet, GroupNode, Model, QuestionNode } from '@erfa/scoring-sdk';

const text = (words: string) => ({ da: words, en: words });

/** A question on five steps. */
export const question = (key: string, more: Partial<QuestionNode> = {}): QuestionNode => ({
  ...{ key, kind: 'question', title: text(key), scale: 'steps' },
  ...more,
});

export const group = (key: string, children: GroupNode['children'], weight = 1): GroupNode => ({
  ...{ key, kind: 'group', title: text(key), weight, children },
});

export const model = (nodes: Model['nodes'], more: Partial<Model> = {}): Model => ({
  ...{ format: 1, key: 'm', version: 1, title: text('m') },
  scales: {
    steps: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
  },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
  nodes,
  ...more,
});

/** A sheet of answers: numbers are answers, other states are words. */
export const sheet = (
  answers: Readonly<Record<string, number | 'dont-know' | 'not-applicable'>>,
): AnswerSheet => ({
  answers: Object.fromEntries(
    Object.entries(answers).map(([key, value]): [string, Answer] => {
      if (typeof value === 'number') return [key, { state: 'answered', value }];
      return [key, value === 'dont-know' ? { state: value } : { state: value, reason: 'r' }];
    }),
  ),
});

/** Numbers that look like chance, always the same for a seed (Park and Miller, CACM 31, 1988). */
export function chanceOf(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

/** An invented country: municipalities alike in what is common to each and different by dimension, on five steps. */
export function country(of: Model, size: number, seed: number): AnswerSheet[] {
  const chance = chanceOf(seed);
  // The sum of twelve even chances is nearly normal, with variance 1.
  const normal = (mean: number, deviation: number): number =>
    mean +
    deviation *
      (Array.from({ length: 12 }, () => chance(1e6) / 1e6).reduce((sum, one) => sum + one, 0) - 6);
  const step = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));
  const hardness = new Map<string, number>();
  return Array.from({ length: size }, () => {
    const common = normal(2.8, 0.5);
    const answers: Record<string, number> = {};
    for (const dimension of of.nodes) {
      const own = normal(common, 0.4);
      for (const node of dimension.kind === 'group' ? dimension.children : [dimension]) {
        const hard = hardness.get(node.key) ?? normal(0, 0.35);
        hardness.set(node.key, hard);
        answers[node.key] = step(normal(own - hard, 0.55));
      }
    }
    return sheet(answers);
  });
}

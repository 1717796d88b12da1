import type { GroupNode, Model, ModelNode, QuestionNode, Scale } from '@erfa/scoring-sdk';

/** A text that reads the same in both languages. */
export const text = (words: string) => ({ da: words, en: words });

/** A scale of steps with these values. */
export const steps = (...values: number[]): Scale => ({
  kind: 'steps',
  steps: values.map((value) => ({ value, key: `s${value}`, title: text(`trin ${value}`) })),
});

/** A question on the scale `steps`, asked by its title. */
export const question = (
  key: string,
  title = key,
  own: Partial<QuestionNode> = {},
): QuestionNode => ({ key, kind: 'question', title: text(title), scale: 'steps', ...own });

export const group = (key: string, ...children: ModelNode[]): GroupNode => ({
  key,
  kind: 'group',
  title: text(key),
  children,
});

/** A model scored by a mean, whose scale `steps` goes from 1 to 5. */
export const model = (nodes: readonly ModelNode[], own: Partial<Model> = {}): Model => ({
  format: 1,
  key: 'm',
  version: 1,
  title: text('M'),
  scales: { steps: steps(1, 2, 3, 4, 5) },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { rule: 'pool' } },
  nodes,
  ...own,
});

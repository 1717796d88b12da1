import type { NodeSpot } from '@erfa/model-lab';
import type { GroupNode, Model, ModelNode, QuestionNode, StepsScale } from '@erfa/scoring-sdk';
import type { OutlineNode } from '../lab/outline';

const empty = { da: '', en: '' };

/** The scale that a model without any begins with, in its authors' two languages, for them to change. */
export const firstScale: StepsScale = {
  kind: 'steps',
  title: { da: 'Fem trin', en: 'Five steps' },
  steps: [
    { value: 1, key: 'not', title: { da: 'Slet ikke', en: 'Not at all' } },
    { value: 2, key: 'little', title: { da: 'I mindre grad', en: 'To a small extent' } },
    { value: 3, key: 'some', title: { da: 'I nogen grad', en: 'To some extent' } },
    { value: 4, key: 'much', title: { da: 'I høj grad', en: 'To a great extent' } },
    { value: 5, key: 'fully', title: { da: 'Fuldt ud', en: 'Fully' } },
  ],
};

/** The name of {@link firstScale} among a model's scales. */
export const firstScaleName = 'five-steps';

/** A key that says nothing of what it stands for, as keys of models are to. */
export const newKey = (kind: ModelNode['kind']): string =>
  `${kind === 'group' ? 'g' : 'q'}-${crypto.randomUUID().slice(0, 8)}`;

/** A question with the scale of the one before it in the model, or of any that the model names. */
export function newQuestion(
  key: string,
  model: Model,
  outline: ReadonlyMap<string, OutlineNode>,
  near: string,
): QuestionNode {
  let scale: QuestionNode['scale'] | undefined;
  for (const [one, { node }] of outline) {
    if (node.kind === 'question' && typeof node.scale === 'string') scale = node.scale;
    if (one === near && scale !== undefined) break;
  }
  const [named] = Object.keys(model.scales);
  return { key, kind: 'question', title: empty, scale: scale ?? named ?? firstScaleName };
}

export const newGroup = (key: string): GroupNode => ({
  ...{ key, kind: 'group', title: empty, children: [] },
});

/** Where something new can be put, seen from the node in hand; `top` is the end of the model's own groups. */
export type Where = 'before' | 'after' | 'inside' | 'top';

/** The spot for something new; at the end of the model where nothing is in hand. */
export function newSpot(
  model: Model,
  outline: ReadonlyMap<string, OutlineNode>,
  near: string,
  where: Where,
): NodeSpot {
  const place = outline.get(near);
  if (!place || where === 'top') return { parent: model.key, before: null };
  if (where === 'inside' && place.node.kind === 'group') return { parent: near, before: null };
  if (where === 'before') return { parent: place.parent, before: near };
  return { parent: place.parent, before: place.siblings[place.at + 1]?.key ?? null };
}

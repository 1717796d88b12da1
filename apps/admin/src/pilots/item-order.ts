import type { PilotItemView } from '@erfa/api-client';

/** Ways to put the questions of a pilot in order. */
export const itemOrders = ['model', 'comments', 'time', 'unknown'] as const;
export type ItemOrder = (typeof itemOrders)[number];

const measure: Readonly<Record<ItemOrder, (item: PilotItemView) => number>> = {
  model: () => 0,
  comments: ({ comments }) => comments.length,
  time: ({ seconds }) => seconds?.median ?? 0,
  unknown: ({ dontKnow }) => dontKnow,
};

/** The questions with the most of what is asked for first; those that are equal stay in the order of the model. */
export function ordered(items: readonly PilotItemView[], order: ItemOrder): PilotItemView[] {
  return items.toSorted((a, b) => measure[order](b) - measure[order](a));
}

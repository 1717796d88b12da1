import type { AnswerOrder, ColumnUse, PlainAnswer } from '@erfa/api-client';

/** What a column may be, in the order and the groups that the page shows them in; `none` stands before them. */
export const useGroups = [
  { name: 'asked', uses: ['question', 'title', 'number'] },
  { name: 'placed', uses: ['group1', 'group2', 'group3'] },
  { name: 'answered', uses: ['answers', 'answer', 'step', 'answerType'] },
  { name: 'helped', uses: ['guidance', 'good', 'evidence'] },
  { name: 'counted', uses: ['weight', 'level'] },
] as const satisfies readonly { name: string; uses: readonly ColumnUse[] }[];

/** Which end of a list of answers counts the least. */
export const answerOrders = [
  'detect',
  'rising',
  'falling',
] as const satisfies readonly AnswerOrder[];

/** How a question is answered that has no answers in the file. */
export const plainAnswers = [
  'steps',
  'boolean',
  'share',
  'text',
] as const satisfies readonly PlainAnswer[];

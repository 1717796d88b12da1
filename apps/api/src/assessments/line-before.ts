/** Whether a figure goes on from the result before; `unplanned` where nobody has said what became of the old version. */
export const linesBefore = ['comparable', 'chained', 'break', 'new-line', 'unplanned'] as const;
export type LineBefore = (typeof linesBefore)[number];

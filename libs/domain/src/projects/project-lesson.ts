/** What a project makes of a lesson: it is used as it is, used in another way, or does not fit. */
export const lessonDispositions = ['used', 'adapted', 'not-relevant'] as const;
export type LessonDisposition = (typeof lessonDispositions)[number];

export const projectLessonLimits = { reason: 500, shown: 3 } as const;

/** Whether a disposition has to say why: what is done otherwise, and why it does not fit, is what the next reader learns from. */
export const asksReason = (disposition: LessonDisposition): boolean => disposition !== 'used';

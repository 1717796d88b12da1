import type { AnswerView, WriteAnswer } from '@erfa/api-client';

/** What one person is answering to one question, as far as this page knows. */
export interface Draft {
  readonly state: AnswerView['state'];
  /** The step; null unless answered. */
  readonly value: AnswerView['value'];
  readonly reason: string;
  readonly comment: string;
  readonly evidence: string;
  /** Version of the answer that this began from; 0 when nobody had answered. */
  readonly seen: number;
}

export const untouched: Draft = {
  state: 'unanswered',
  value: null,
  reason: '',
  comment: '',
  evidence: '',
  seen: 0,
};

/** An answer of the server's as the draft it begins. */
export function draftOf(answer: AnswerView): Draft {
  const { state, value, reason, comment, evidence, version } = answer;
  return { state, value, reason, comment, evidence, seen: version };
}

/** Whether two say the same, whatever they began from. */
export function sayTheSame(a: Draft, b: Draft): boolean {
  const words = ({ seen: _, ...said }: Draft) => Object.entries(said).toSorted();
  return JSON.stringify(words(a)) === JSON.stringify(words(b));
}

/** The draft in the form that the server takes; `reason` only where one can be given. */
export function written(question: string, draft: Draft): WriteAnswer {
  const { value, ...rest } = draft;
  return { question, ...rest, ...(draft.state === 'answered' ? { value } : {}) };
}

/** What came back from the device, or null for a shape this version does not know. */
export function readDraft(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const draft = { ...untouched, ...kept };
  const texts = [draft.state, draft.reason, draft.comment, draft.evidence];
  return texts.every((text) => typeof text === 'string') && Number.isInteger(draft.seen)
    ? draft
    : null;
}

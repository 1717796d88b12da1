import type { AnswerView, WriteAnswer } from '@erfa/api-client';

/** What an answer says: everything of it that a person chooses or writes. */
export interface Said {
  readonly state: AnswerView['state'];
  /** The step, or what the scale asks for; null unless answered. */
  readonly value: AnswerView['value'];
  readonly reason: string;
  readonly comment: string;
  readonly evidence: string;
}

/** What one person is answering to one question, as far as this page knows. */
export interface Draft extends Said {
  /** Version of the answer that this began from; 0 when nobody had answered. */
  readonly seen: number;
  /** What was sent of it without an answer coming back: the server may have it, or may not. */
  readonly sent?: readonly Said[];
}

export const untouched: Draft = {
  state: 'unanswered',
  value: null,
  reason: '',
  comment: '',
  evidence: '',
  seen: 0,
};

/** How many sent texts are remembered from the beginning, and from the end, of a time without answers. */
const remembered = 10;

/** An answer of the server's as the draft it begins. */
export function draftOf(answer: AnswerView): Draft {
  return { ...saidIn(answer), seen: answer.version };
}

/** Whether two say the same, whatever they began from. */
export function sayTheSame(a: Said, b: Said): boolean {
  return JSON.stringify(saidIn(a)) === JSON.stringify(saidIn(b));
}

/** The draft in the form that the server takes; `value` only where something is answered. */
export function written(question: string, draft: Draft): WriteAnswer {
  const { value, ...rest } = saidIn(draft);
  const { seen } = draft;
  return { question, ...rest, seen, ...(draft.state === 'answered' ? { value } : {}) };
}

/** The draft once it is on its way: should the answer never come, what is sent is still known as one's own. */
export function sending(draft: Draft): Draft {
  const { sent = [] } = draft;
  if (sent.some((earlier) => sayTheSame(earlier, draft))) return draft;
  // The first that was sent and the last are those that may have arrived before or after the network was away.
  const kept = sent.length < 2 * remembered ? sent : sent.toSpliced(remembered, 1);
  return { ...draft, sent: [...kept, saidIn(draft)] };
}

/** The draft going on from a version that the server is known to have. */
export function upon(version: number, draft: Draft): Draft {
  return { ...saidIn(draft), seen: version };
}

/** Whether an answer that stands in a draft's way was sent from here, and only its receipt was lost. */
export function isOwn(draft: Draft, standing: Said): boolean {
  return (draft.sent ?? []).some((sent) => sayTheSame(sent, standing));
}

/** What came back from the device, or null for a shape this version does not know. */
export function readDraft(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const draft = { ...untouched, ...kept };
  const texts = [draft.state, draft.reason, draft.comment, draft.evidence];
  const { sent } = draft;
  return texts.every((text) => typeof text === 'string') &&
    Number.isInteger(draft.seen) &&
    (sent === undefined || Array.isArray(sent))
    ? draft
    : null;
}

function saidIn({ state, value, reason, comment, evidence }: Said): Said {
  return { state, value, reason, comment, evidence };
}

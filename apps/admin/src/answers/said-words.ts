import type { AnswerState } from '@erfa/api-client';
import { answerWords, type AnswerValue, type Scale } from '@erfa/scoring-sdk';
import type { Texts } from '../language/texts';

/** Characters of a text that stand where there is little room. */
const little = 60;

/** What an answer says where there is little room: a number, a title, a day, or the beginning of a text. */
export function shortAnswer(scale: Scale | undefined, value: unknown, texts: Texts): string {
  const words = answerWords(scale, value as AnswerValue, texts.language());
  return words.length > little ? `${words.slice(0, little - 1).trimEnd()}…` : words;
}

/** An answer in words, whole. */
export function wholeAnswer(scale: Scale | undefined, value: unknown, texts: Texts): string {
  return answerWords(scale, value as AnswerValue, texts.language());
}

/** Whether an answer is a step, which pages write as such. */
export function isStep(
  scale: Scale | undefined,
  { state, value }: { readonly state: AnswerState | null; readonly value?: unknown },
): boolean {
  const stepped = scale === undefined || scale.kind === 'steps';
  return state === 'answered' && stepped && typeof value === 'number';
}

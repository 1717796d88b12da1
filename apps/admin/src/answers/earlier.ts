import type { CarriedAnswerView, OldAnswerView, ProposedAnswerView } from '@erfa/api-client';
import { type Model, type QuestionNode, questionsOf, scaleOf } from '@erfa/scoring-sdk';
import type { TextKey } from '../language/text-key';
import type { Texts } from '../language/texts';
import { wholeAnswer } from './said-words';
import { shownQuestion } from './sheet';

/** A version of a model by its questions' keys, so that nothing has to walk it again. */
export interface AskedVersion {
  readonly model: Model;
  readonly questions: ReadonlyMap<string, QuestionNode>;
}

/** Indexes a version once for any number of answers. */
export function askedVersion(model: Model): AskedVersion {
  return { model, questions: new Map(questionsOf(model).map((one) => [one.key, one])) };
}

/** A question in words, and an answer to it where there is one. */
export interface WordedQuestion {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** The answer in words; empty for none. */
  readonly said: string;
  readonly reason: string;
}

/** An answer of an earlier round with where it leads, ready to be shown. */
export interface EarlierShown {
  readonly item: CarriedAnswerView;
  /** The old questions with what was answered. */
  readonly old: readonly WordedQuestion[];
  /** The question that takes it, with the answer that it begins with or that is proposed; null where it rests. */
  readonly now: WordedQuestion | null;
  /** Whether the question reads otherwise than the old one. */
  readonly reworded: boolean;
}

/** Why an earlier answer has its fate, as a sentence. */
export function whyKey({ fate, why }: Pick<CarriedAnswerView, 'fate' | 'why'>): TextKey {
  return why === 'rescaled' ? `carrying.why.rescaled.${fate}` : `carrying.why.${why}`;
}

/** Puts an earlier answer into words, each answer by the scale it lies on. */
export function earlierShown(
  item: CarriedAnswerView,
  before: AskedVersion,
  after: AskedVersion,
  texts: Texts,
): EarlierShown {
  const old = item.from.map((one) => worded(before, one.question, one, texts));
  const now = item.question === null ? null : worded(after, item.question, item.answer, texts);
  const [first] = old;
  return {
    item,
    old,
    now,
    reworded:
      now !== null && (old.length > 1 || first?.title !== now.title || first.text !== now.text),
  };
}

function worded(
  { model, questions }: AskedVersion,
  key: string,
  answer: OldAnswerView | ProposedAnswerView | null,
  texts: Texts,
): WordedQuestion {
  const question = questions.get(key);
  const { title, text } = question
    ? shownQuestion(model, question, 0, texts.language())
    : { title: key, text: key };
  const scale = question && scaleOf(model, question);
  return { key, title, text, said: answerText(answer, scale, texts), reason: answer?.reason ?? '' };
}

/** What an answer says, whole; empty for none. */
export function answerText(
  answer: { readonly state: string; readonly value: unknown } | null,
  scale: Parameters<typeof wholeAnswer>[0],
  texts: Texts,
): string {
  switch (answer?.state) {
    case 'answered':
      return wholeAnswer(scale, answer.value, texts);
    case 'not-applicable':
      return texts.text('answering.said.not-applicable');
    case 'dont-know':
      return texts.text('answering.said.dont-know');
    default:
      return '';
  }
}

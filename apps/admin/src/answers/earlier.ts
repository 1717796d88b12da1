import type {
  CarriedAnswerView,
  CarryCountsView,
  OldAnswerView,
  ProposedAnswerView,
} from '@erfa/api-client';
import { type Model, type QuestionNode, questionsOf, scaleOf } from '@erfa/scoring-sdk';
import { formatNumber } from '../language/formats';
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
  /** What else of the question reads otherwise, where one question leads to one. */
  readonly changed: readonly ChangedText[];
}

/** A text of a question beside its wording that is not what it was; empty where there is or was none. */
export interface ChangedText {
  /** What it is called. */
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** That the figures add up to another number than what was answered, and why; empty where they do not. */
export function partsNote(
  texts: Texts,
  { carried, toConfirm, archived, answers }: CarryCountsView,
): string {
  const all = carried + toConfirm + archived;
  if (all > answers) return texts.count('carrying.parts', answers);
  return all < answers
    ? texts.text('carrying.fewer', { count: formatNumber(texts.language(), answers) })
    : '';
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
  const changed =
    first && now && old.length === 1 ? changedTexts(first.key, before, now.key, after, texts) : [];
  return {
    item,
    old,
    now,
    changed,
    reworded:
      now !== null && (old.length > 1 || first?.title !== now.title || first.text !== now.text),
  };
}

/** Texts that narrow or widen what is asked for without being the question itself: a rewording called editorial may lie in them. */
function changedTexts(
  was: string,
  before: AskedVersion,
  is: string,
  after: AskedVersion,
  texts: Texts,
): ChangedText[] {
  const [old, now] = [told(before, was, texts), told(after, is, texts)];
  // A step that only one of the scales has is told of by the scale, not as a text.
  return [...old].flatMap(([name, words]) => {
    const change = { name, before: words, now: now.get(name) ?? words };
    return change.before === change.now ? [] : [change];
  });
}

/** What stands beside a question's wording, by what it is called. */
function told({ model, questions }: AskedVersion, key: string, texts: Texts): Map<string, string> {
  const question = questions.get(key);
  if (!question) return new Map();
  const { guidance, good, evidence, steps } = shownQuestion(model, question, 0, texts.language());
  return new Map([
    [texts.text('carrying.text.guidance'), guidance],
    [texts.text('carrying.text.good'), good],
    [texts.text('carrying.text.evidence'), evidence.join(', ')],
    ...steps.map(({ value, name, looks }): [string, string] => [
      texts.text('carrying.text.step', { step: formatNumber(texts.language(), value) }),
      [name, looks].filter(Boolean).join(': '),
    ]),
  ]);
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

/**
 * What was answered, in the form its scale asks for: a number (range, steps, bands, share, threshold),
 * true or false (boolean), an option's key (options, one), a list of keys (options, many; ladder), an
 * ISO day (date), a text (text).
 */
export type AnswerValue = number | boolean | string | readonly string[];

/**
 * One answer. The state is said in words: no number ever stands for "not answered".
 * - `unanswered`: nobody has answered (the same as no entry in the sheet)
 * - `not-applicable`: the question does not concern the organisation, with the reason
 * - `dont-know`: looked at, and not known
 * - `hidden`: not asked, because a condition of the model hides it
 */
export type Answer =
  | { readonly state: 'unanswered' }
  | { readonly state: 'answered'; readonly value: AnswerValue; readonly note?: string }
  | { readonly state: 'not-applicable'; readonly reason: string; readonly note?: string }
  | { readonly state: 'dont-know'; readonly note?: string }
  | { readonly state: 'hidden' };

/** The states an answer can be in. */
export type AnswerState = Answer['state'];

/** Answers by question key. A question without an entry is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answers of one organisational unit among several that answer the same questions. */
export interface UnitAnswers {
  /** Stable, and of its own within the sheet. */
  readonly key: string;
  /** The unit's name, as it is; without one the key stands for it. */
  readonly title?: string;
  /** How much the unit counts among the others; ≥ 0, default 1. */
  readonly weight?: number;
  /** The unit's answers. Conditions of the model are resolved within the unit. */
  readonly answers: Answers;
}

/** Everything that a score is computed from, besides model and options. */
export interface AnswerSheet {
  /** The answers on the model's first axis. */
  readonly answers: Answers;
  /** The answers on the model's further axes, by axis key. */
  readonly axes?: Readonly<Record<string, Answers>>;
  /**
   * What is aimed at, by node key, as a value on that node's own scale. A question without a target
   * of its own takes that of the nearest group above it, projected on the question's scale.
   */
  readonly targets?: Readonly<Record<string, number>>;
  /**
   * The answers of several units, at least one, to the same questions. `answers` and `axes` are empty
   * then: an answer is somebody's, and with units there is nobody else to answer.
   */
  readonly units?: readonly UnitAnswers[];
}

const unanswered: Answer = { state: 'unanswered' };

/** The answer to a question; `unanswered` where the sheet says nothing. */
export function answerTo(answers: Answers, key: string): Answer {
  return (Object.hasOwn(answers, key) ? answers[key] : undefined) ?? unanswered;
}

/** The units of a sheet; a sheet without units is one unit, whose key is empty. */
export function unitsOf(sheet: AnswerSheet): readonly UnitAnswers[] {
  const { units } = sheet;
  return units && units.length > 0 ? units : [{ key: '', answers: sheet.answers }];
}

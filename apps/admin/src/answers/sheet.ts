import {
  decidedElsewhere,
  minutesOf,
  type Model,
  type QuestionNode,
  questionsOf,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';

/** A text in both languages of the app; a model may lack the English. */
type Both = Readonly<Record<string, string>>;

/** One step of a question, as the reader chooses it. */
export interface SheetStep {
  readonly value: number;
  readonly name: string;
  /** What the step looks like for this very question. */
  readonly looks: string;
}

/** A question in one language, ready to be shown. */
export interface SheetQuestion {
  readonly key: string;
  /** Place among the questions that it is counted with, from 1; a question keeps it while others are hidden. */
  readonly number: number;
  /** The short name for lists. */
  readonly title: string;
  readonly text: string;
  readonly guidance: string;
  readonly steps: readonly SheetStep[];
  /** What the answer lies on; undefined where the model does not have it. */
  readonly scale: Scale | undefined;
  readonly good: string;
  readonly evidence: readonly string[];
  readonly minutes: number;
  /** Titles of questions that others answer and that decide whether this one has to be answered. */
  readonly decidedBy: readonly string[];
}

/**
 * The assignment's questions in its order; those that the model does not have are left out.
 *
 * @param asked all questions of the assignment, also those that `keys` leaves out
 * @param order the questions that each one's number counts among; those that are not shown leave a gap
 */
export function sheetOf(
  model: Model,
  keys: readonly string[],
  language: 'da' | 'en',
  asked: readonly string[] = keys,
  order: readonly string[] = asked,
): SheetQuestion[] {
  const all = new Map(questionsOf(model).map((question) => [question.key, question]));
  const decided = decidedElsewhere(model, asked);
  const places = new Map(order.map((key, index) => [key, index + 1]));
  return keys.flatMap((key) => {
    const question = all.get(key);
    if (!question) return [];
    const titles = (decided.get(key) ?? []).map((other) => {
      const title = all.get(other)?.title;
      return title?.[language] ?? title?.da ?? other;
    });
    return [
      { ...shownQuestion(model, question, places.get(key) ?? 0, language), decidedBy: titles },
    ];
  });
}

/** A question of a model in one language. @param number its place, from 1 */
export function shownQuestion(
  model: Model,
  question: QuestionNode,
  number: number,
  language: 'da' | 'en',
): Omit<SheetQuestion, 'decidedBy'> {
  const say = (text: unknown): string => {
    const both = (text ?? {}) as Both;
    return (both[language]?.trim() || both['da'] || '').trim();
  };
  const scale = scaleOf(model, question);
  const examples = (question.evidence ?? {}) as Readonly<Record<string, readonly string[]>>;
  return {
    key: question.key,
    number,
    title: say(question.title),
    text: say(question.text) || say(question.title),
    guidance: say((question as { guidance?: unknown }).guidance),
    steps:
      scale?.kind === 'steps'
        ? scale.steps.map(({ value, title, description }) => ({
            value,
            name: say(title),
            looks: say(question.steps?.[String(value)]) || say(description),
          }))
        : [],
    scale,
    good: say(question.good),
    evidence: examples[language] ?? examples['da'] ?? [],
    minutes: minutesOf([question]),
  };
}

/** Whether something is said: an answer, not relevant, or don't know. */
export function isAnswered({ state }: { readonly state: string }): boolean {
  return state !== 'unanswered';
}

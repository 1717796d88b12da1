import { hiddenQuestions, type Model, questionsOf, walkModel } from '@erfa/scoring-sdk';

/** What somebody has said to a question, or what was agreed on. */
export interface Said {
  /** Whose answer it is: what one and the same person answers in one way; null for what was agreed on. */
  readonly voice: string | null;
  readonly question: string;
  readonly state: string;
  readonly value: unknown;
}

/** Whether anything of the model is asked of some and not of others. */
export function hasConditions(model: Model): boolean {
  let conditional = false;
  walkModel(model, ({ shownWhen }) => {
    conditional ||= shownWhen !== undefined;
  });
  return conditional;
}

/**
 * The questions that are not asked of a municipality, because a condition hides them by what it has answered so far. What
 * was agreed on decides; before that, a question is hidden when it is by the answers of everybody: each one's own, and the
 * others' where one was not asked. Whoever counts questions counts without these.
 *
 * @returns their keys, in the order of the model
 */
export function hiddenInAssessment(model: Model, said: readonly Said[]): string[] {
  if (!hasConditions(model)) return [];
  const keys = questionsOf(model).map(({ key }) => key);
  const agreed = new Map<string, Said>();
  const first = new Map<string, Said>();
  const voices = new Map<string, Map<string, Said>>();
  for (const one of said) {
    if (one.voice === null) agreed.set(one.question, one);
    else {
      if (!first.has(one.question)) first.set(one.question, one);
      const own = voices.get(one.voice) ?? new Map<string, Said>();
      voices.set(one.voice, own.set(one.question, one));
    }
  }
  const sheets = voices.size > 0 ? [...voices.values()] : [new Map<string, Said>()];
  const hidden = sheets.map((own) =>
    hiddenQuestions(
      model,
      keys,
      (question) => agreed.get(question) ?? own.get(question) ?? first.get(question),
    ),
  );
  return keys.filter((key) => hidden.every((one) => one.has(key)));
}

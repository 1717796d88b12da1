import { type Answer, type AnswerSheet, type Model, walkModel } from '@erfa/scoring-sdk';

/** The questions of a model, in its order: what both ends of the pipe know without being told. */
export function questionKeys(model: Model): readonly string[] {
  const keys: string[] = [];
  walkModel(model, (node) => {
    if (node.kind === 'question') keys.push(node.key);
  });
  return keys;
}

/**
 * A sheet as JSON, for the way to the process of a plugin: its answers stand in the order of the questions,
 * without their names, and an answer that is nothing but a value stands as this value. An object is an
 * answer written out, null is none.
 *
 * @param sheet answers to these questions alone
 */
export function writeSheet(questions: readonly string[], sheet: AnswerSheet): string {
  const { answers, ...rest } = sheet;
  const line = questions.map((key) => {
    const answer = answers[key];
    if (answer === undefined) return null;
    return answer.state === 'answered' && Object.keys(answer).length === 2 ? answer.value : answer;
  });
  return JSON.stringify([line, rest]);
}

/** The sheet that {@link writeSheet} wrote, its answers in the order of the questions. */
export function readSheet(questions: readonly string[], text: string): AnswerSheet {
  const [line, rest] = JSON.parse(text) as [readonly unknown[], Omit<AnswerSheet, 'answers'>];
  const answers: Record<string, Answer> = {};
  for (const [at, key] of questions.entries()) {
    const given = line[at];
    if (given === null) continue;
    const whole = typeof given === 'object' && !Array.isArray(given);
    answers[key] = (whole ? given : { state: 'answered', value: given }) as Answer;
  }
  return { ...rest, answers };
}

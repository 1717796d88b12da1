import { type Answers, type answerTo, type AnswerSheet } from './answers';
import { type Condition, type ConditionTest, type Model, walkModel } from './model';

/**
 * The sheet with every question that a condition of the model hides set to `hidden`, on every axis
 * and in every unit. Conditions look at the sheet in the order of the model: a hidden question answers no condition, so
 * what depends on it is hidden too. The sheet itself stays untouched; without conditions it is
 * returned as it is.
 */
export function withHidden(model: Model, sheet: AnswerSheet): AnswerSheet {
  let conditional = false;
  walkModel(model, (node) => {
    conditional ||= node.shownWhen !== undefined;
  });
  if (!conditional) return sheet;
  return {
    ...sheet,
    answers: hide(model, sheet.answers),
    ...(sheet.axes
      ? {
          axes: Object.fromEntries(
            Object.entries(sheet.axes).map(([axis, answers]) => [axis, hide(model, answers)]),
          ),
        }
      : {}),
    ...(sheet.units
      ? { units: sheet.units.map((unit) => ({ ...unit, answers: hide(model, unit.answers) })) }
      : {}),
  };
}

function hide(model: Model, answers: Answers): Answers {
  const seen = new Map(Object.entries(answers));
  walkModel(model, (node, ancestors) => {
    if (node.kind !== 'question') return;
    const shown = [...ancestors, node].every(
      ({ shownWhen }) => !shownWhen || holds(shownWhen, (key) => seen.get(key)),
    );
    if (!shown) seen.set(node.key, { state: 'hidden' });
  });
  return Object.fromEntries(seen);
}

type Lookup = (key: string) => ReturnType<typeof answerTo> | undefined;

function holds(condition: Condition, lookup: Lookup): boolean {
  const test = ({ question, is }: ConditionTest): boolean => {
    const answer = lookup(question);
    if (answer?.state !== 'answered') return false;
    const given = Array.isArray(answer.value) ? answer.value : [answer.value];
    return given.some((value) => is.includes(value));
  };
  return 'all' in condition ? condition.all.every(test) : condition.any.some(test);
}

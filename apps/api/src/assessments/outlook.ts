import {
  type AnswerSheet,
  answerTo,
  type AnswerValue,
  changedSheet,
  compare,
  type LiftChange,
  measure,
  type Model,
  questionsOf,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';

/** An answer that an action is to lead to. */
export interface PlannedAnswer {
  /** Id of the action. */
  readonly action: string;
  readonly question: string;
  /** The unit whose answer it is; null for the municipality, and for all of its units. */
  readonly unit: string | null;
  readonly value: AnswerValue;
  /** The day by which it is to be so, ISO; null where none is set. */
  readonly dueOn: string | null;
  readonly state: 'planned' | 'under-way' | 'done' | 'dropped';
}

/** Why a planned answer does not count in the outlook. */
export type LeftOutWhy = 'dropped' | 'no-day' | 'overdue' | 'no-more';

/** A day on which planned answers come in. */
export interface OutlookStep {
  /** ISO. */
  readonly on: string;
  /** Everything that is so by that day, in the order in which it comes in. */
  readonly answers: readonly PlannedAnswer[];
  /** Ids of the actions that come in on this day. */
  readonly actions: readonly string[];
}

/** What is planned, as days, and what is left out of it. */
export interface Outlook {
  readonly steps: readonly OutlookStep[];
  readonly left: readonly { readonly action: string; readonly why: LeftOutWhy }[];
}

/**
 * The days on which planned answers come in, soonest first. What is done counts from today, whatever day
 * it was planned for. What should have been done before today and is not, what has no day, what was
 * dropped, and what asks for no more than is answered already, is left out by name.
 *
 * @param today ISO
 */
export function outlookOf(
  model: Model,
  sheet: AnswerSheet,
  planned: readonly PlannedAnswer[],
  today: string,
): Outlook {
  const left: { action: string; why: LeftOutWhy }[] = [];
  const byDay = new Map<string, PlannedAnswer[]>();
  for (const answer of planned) {
    const day = answer.state === 'done' ? today : answer.dueOn;
    const late = day !== null && day < today;
    const why =
      answer.state === 'dropped'
        ? 'dropped'
        : day === null
          ? 'no-day'
          : late
            ? 'overdue'
            : changesOf(model, sheet, [answer]).length === 0
              ? 'no-more'
              : null;
    if (why !== null || day === null) left.push({ action: answer.action, why: why ?? 'no-day' });
    else byDay.set(day, [...(byDay.get(day) ?? []), answer]);
  }
  const steps: OutlookStep[] = [];
  for (const on of [...byDay.keys()].sort()) {
    const answers = byDay.get(on) ?? [];
    steps.push({
      on,
      answers: [...(steps.at(-1)?.answers ?? []), ...answers],
      actions: answers.map(({ action }) => action),
    });
  }
  return { steps, left };
}

/** The sheet with planned answers in it; an answer that counts as much already stays as it is. */
export function sheetAhead(
  model: Model,
  sheet: AnswerSheet,
  planned: readonly PlannedAnswer[],
): AnswerSheet {
  return planned.reduce(
    (ahead, answer) => changedSheet(ahead, changesOf(model, ahead, [answer])),
    sheet,
  );
}

function changesOf(
  model: Model,
  sheet: AnswerSheet,
  planned: readonly PlannedAnswer[],
): LiftChange[] {
  const scales = new Map(
    questionsOf(model).map((question) => [question.key, scaleOf(model, question)]),
  );
  return planned.flatMap(({ question, unit, value }) => {
    const whose = sheet.units
      ? sheet.units.filter(({ key }) => unit === null || key === unit)
      : [{ key: undefined, answers: sheet.answers }];
    return whose.flatMap(({ key, answers }): LiftChange[] => {
      const from = answerTo(answers, question);
      if (from.state === 'answered' && !counts(scales.get(question), from.value, value)) return [];
      return [{ question, ...(key === undefined ? {} : { unit: key }), from, to: value }];
    });
  });
}

/** Whether an answer counts more than the one there is. What is no answer on the scale never does. */
function counts(scale: Scale | undefined, now: AnswerValue, then: AnswerValue): boolean {
  if (!scale) return false;
  const [before, after] = [measure(scale, now), measure(scale, then)];
  return after.ok && (!before.ok || compare(after.value, before.value) > 0);
}

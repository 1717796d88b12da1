/** What *Er vi klar?* asks, in the order of the page. */
export const readinessParts = [
  'maturity',
  'experience',
  'dialogue',
  'involvement',
  'actions',
] as const;
export type ReadinessPart = (typeof readinessParts)[number];

/** What leaders and staff talk about together, and give one shared answer to. */
export const dialogueStatements = ['purpose', 'leadership', 'room', 'skills', 'voice'] as const;
export type DialogueStatement = (typeof dialogueStatements)[number];

/** Shared answers: 1 not at all, 2 to a small degree, 3 to some degree, 4 to a high degree. Up to `low` something is to be done. */
export const dialogueScale = { from: 1, to: 4, low: 2 } as const;

/** What the municipality makes of its digital maturity for this project. */
export const maturityVerdicts = ['enough', 'with-actions', 'not-enough'] as const;
export type MaturityVerdict = (typeof maturityVerdicts)[number];

/**
 * Where staff take part: TRIO is the leader with the health and safety and the union representative of a workplace; MED is the
 * committees of the agreement on co-influence and co-determination (MED-rammeaftalen §§ 6–8).
 */
export const involvementCouncils = ['trio', 'med'] as const;
export type InvolvementCouncil = (typeof involvementCouncils)[number];

/** What such a meeting is to lead to: they are told, they are heard, or a guideline is agreed. */
export const involvementForms = ['information', 'discussion', 'guideline'] as const;
export type InvolvementForm = (typeof involvementForms)[number];

export const readinessLimits = {
  note: 1000,
  committee: 120,
  title: 200,
  /** Meetings, and actions, of one project. */
  tasks: 50,
  /** KL's note on a need. */
  needNote: 1000,
  /** The highest level that can be needed. */
  level: 100,
} as const;

/** What of a project's readiness its state hangs on. */
export interface ReadinessState {
  verdict: MaturityVerdict | null;
  /** Whether a dimension lies below what the kind of project needs. */
  belowNeed: boolean;
  /** Lessons that were decided about. */
  lessons: number;
  /** Whether somebody looked, and found no experience that fits. */
  noExperience: boolean;
  /** Answers to the statements, null where there is none yet. */
  answers: Readonly<Record<DialogueStatement, number | null>>;
  meetings: number;
  actions: number;
}

/** Whether anything is low enough to call for an action. */
export const isLow = ({ verdict, belowNeed, answers }: ReadinessState): boolean =>
  verdict === 'not-enough' ||
  verdict === 'with-actions' ||
  (belowNeed && verdict !== 'enough') ||
  Object.values(answers).some((answer) => answer !== null && answer <= dialogueScale.low);

/**
 * The parts that are answered. Actions are, once it is known what is low, and something is done about it where anything is.
 */
export function answeredParts(state: ReadinessState): ReadinessPart[] {
  const dialogue = Object.values(state.answers).every((answer) => answer !== null);
  const maturity = state.verdict !== null;
  const answered: Record<ReadinessPart, boolean> = {
    maturity,
    experience: state.lessons > 0 || state.noExperience,
    dialogue,
    involvement: state.meetings > 0,
    actions: state.actions > 0 || (maturity && dialogue && !isLow(state)),
  };
  return readinessParts.filter((part) => answered[part]);
}

import { phasesOf, type ProjectPhase } from './project';

/** The points at which somebody decides whether a project goes on. */
export const decisionKinds = [
  'go-on',
  'business-case',
  'contract',
  'go-live',
  'handover',
  'extra',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionOutcomes = ['go', 'change', 'stop'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const decisionLimits = {
  title: 120,
  /** Name of a committee or steering group. */
  body: 120,
  reason: 2000,
  checks: 30,
  checkText: 300,
  perProject: 30,
} as const;

/** The phase that begins once a decision says *go*; null where none does. */
const opens: Readonly<Record<DecisionKind, (procures: boolean) => ProjectPhase | null>> = {
  'go-on': () => 'analysis',
  'business-case': (procures) => (procures ? 'procurement' : 'implementation'),
  contract: () => 'implementation',
  'go-live': () => 'realisation',
  handover: () => null,
  extra: () => null,
};

/** The decision points that a project begins with, in order: one at the end of each phase, and the hand-over to operation. */
export function decisionsOf(procures: boolean): readonly DecisionKind[] {
  return procures
    ? ['go-on', 'business-case', 'contract', 'go-live', 'handover']
    : ['go-on', 'business-case', 'go-live', 'handover'];
}

/** Where a project stands after a decision: a *go* leads to the phase it opens, never back; anything else stays. */
export function phaseAfter(
  phase: ProjectPhase,
  kind: DecisionKind,
  outcome: DecisionOutcome,
  procures: boolean,
): ProjectPhase {
  const opened = outcome === 'go' ? opens[kind](procures) : null;
  const order = phasesOf(procures);
  return opened !== null && order.indexOf(opened) > order.indexOf(phase) ? opened : phase;
}

/** The decision points that still lie ahead of a project that is in a phase already: those that open a later one, and the hand-over. */
export function decisionsAhead(phase: ProjectPhase, procures: boolean): readonly DecisionKind[] {
  const order = phasesOf(procures);
  return decisionsOf(procures).filter((kind) => {
    const opened = opens[kind](procures);
    return opened === null || order.indexOf(opened) > order.indexOf(phase);
  });
}

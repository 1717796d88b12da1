/** One colleague's answer to one question, as far as agreeing needs it. */
export interface GivenAnswer {
  state: 'answered' | 'not-applicable' | 'dont-know';
  /** The step; null unless answered. */
  value: number | null;
}

/** What the answers to a question amount to before anybody has agreed on one. */
export interface Consensus {
  /** Steps between the lowest and the highest answer; 0 for one or none. */
  spread: number;
  /** What Erfa proposes, or null when nobody has said anything that counts. */
  proposal: {
    state: 'answered' | 'not-applicable' | 'dont-know';
    value: number | null;
    how: 'single' | 'equal' | 'median';
  } | null;
  /** Whether the proposal may be taken over by one button: all are within one step of each other. */
  settles: boolean;
  /** True where the answers have no order and are not alike: nothing lies between them to propose. */
  unlike?: boolean;
}

/** Answers this far apart need a reason, whatever is agreed on. */
export const reasonSpread = 2;

/** The median of steps; of an even number the lower of the two in the middle, so that it is a step somebody chose. */
export function lowerMedian(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/**
 * Weighs the answers to one question.
 * "Don't know" counts only when nobody says more. When some find the question not applicable and others answer it, that is a disagreement to talk about.
 */
export function weigh(answers: readonly GivenAnswer[]): Consensus {
  const steps = answers.flatMap(({ state, value }) =>
    state === 'answered' && value !== null ? [value] : [],
  );
  const notApplicable = answers.filter(({ state }) => state === 'not-applicable').length;
  if (steps.length === 0 && notApplicable === 0) {
    const unknown = answers.length > 0;
    return {
      spread: 0,
      proposal: unknown
        ? { state: 'dont-know', value: null, how: answers.length === 1 ? 'single' : 'equal' }
        : null,
      settles: unknown,
    };
  }
  if (steps.length === 0) {
    return {
      spread: 0,
      proposal: {
        state: 'not-applicable',
        value: null,
        how: notApplicable === 1 ? 'single' : 'equal',
      },
      settles: true,
    };
  }
  const spread = Math.max(...steps) - Math.min(...steps);
  const value = lowerMedian(steps);
  // Equal is what everybody said: one who does not know, or finds it not relevant, has said something else.
  const alike = spread === 0 && steps.length === answers.length;
  const how = steps.length === 1 ? 'single' : alike ? 'equal' : 'median';
  return {
    spread,
    proposal: { state: 'answered', value, how },
    settles: spread < reasonSpread && notApplicable === 0,
  };
}

/** Whether an agreed answer has to say why: the answers lay far apart, or it is not what they amount to. */
export function needsReason(consensus: Consensus, agreed: GivenAnswer): boolean {
  const { proposal } = consensus;
  if (proposal === null) return consensus.unlike === true;
  return !consensus.settles || proposal.state !== agreed.state || proposal.value !== agreed.value;
}

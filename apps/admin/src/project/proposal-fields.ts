import type { AnswerProposal, ProposeDay, UnitRolloutView } from '@erfa/api-client';
import { planLimits } from '@erfa/domain';
import type { Row, RowField } from './row-dialog';

/** What a unit's leader says who proposes another day. */
export const proposalFields: readonly RowField[] = [
  { key: 'day', label: 'projectPlan.proposal.day', kind: 'day', required: true },
  {
    ...{ key: 'reason', label: 'projectPlan.proposal.reason', kind: 'long', required: true },
    ...{ hint: 'projectPlan.proposal.reasonHint', longest: planLimits.proposal },
  },
];

/** A proposal as a row that is written; the one that waits, where there is one. */
export const proposalRow = ({ unitId, proposal }: UnitRolloutView): Row => {
  const open = proposal?.state === 'open' ? proposal : null;
  return { id: unitId, version: 0, day: open?.day ?? null, reason: open?.reason ?? '' };
};

export const proposalWrite = ({ day, reason }: Row): ProposeDay => ({
  ...{ day: String(day ?? ''), reason: String(reason ?? '') },
});

/** What whoever leads the project says with a no. */
export const declineFields: readonly RowField[] = [
  {
    ...{ key: 'answer', label: 'projectPlan.proposal.answer', kind: 'long', required: true },
    ...{ hint: 'projectPlan.proposal.answerHint', longest: planLimits.proposal },
  },
];

export const declineWrite = ({ answer }: Row): AnswerProposal => ({
  ...{ accepted: false, answer: String(answer ?? '') },
});

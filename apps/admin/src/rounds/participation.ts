import type { ParticipantState, ParticipantView } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';

/** States of who is invited, in the order pages name them. */
export const states: readonly ParticipantState[] = [
  'submitted',
  'under-way',
  'not-begun',
  'invited',
  'declined',
];

/** What a state is called; an invitation without an answer is no longer awaited in a closed round. */
export function stateName(state: ParticipantState, closed: boolean): TextKey {
  return state === 'invited' && closed
    ? 'participants.state.invited-late'
    : `participants.state.${state}`;
}

/** How much is answered, 0 to 1; null for who does not answer questions. */
export function answeredShare({
  state,
  answered,
  questions,
}: Pick<ParticipantView, 'state' | 'answered' | 'questions'>): number | null {
  return state === 'invited' || state === 'declined' || questions === 0
    ? null
    : answered / questions;
}

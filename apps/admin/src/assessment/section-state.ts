import type { SectionView } from '@erfa/api-client';
import type { Status } from '../progress/status-tag';

/** What a section waits for: a colleague to have it, a first answer, the rest, agreement, or nothing. */
export type SectionState = 'unassigned' | 'later' | 'active' | 'agree' | 'done';

/** How each state looks; what someone must act upon catches the eye. */
export const statuses: Readonly<Record<SectionState, Status>> = {
  unassigned: 'attention',
  later: 'later',
  active: 'active',
  agree: 'attention',
  done: 'done',
};

/** How far a section is. Agreement counts before the rest, for it is what holds a submission back. */
export function stateOf({
  questionKeys,
  agreed,
  waiting,
  answered,
  assignments,
}: Pick<
  SectionView,
  'questionKeys' | 'agreed' | 'waiting' | 'answered' | 'assignments'
>): SectionState {
  if (agreed === questionKeys.length) return 'done';
  if (waiting > 0) return 'agree';
  if (assignments.length === 0) return 'unassigned';
  return answered > 0 ? 'active' : 'later';
}

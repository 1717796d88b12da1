import type { SectionView } from '@erfa/api-client';
import type { Status } from '../progress/status-tag';

/**
 * What a section waits for: a colleague to have it, a first answer, the rest, agreement, or nothing. Once answers are no
 * longer taken nothing is waited for any more: it is finished, was begun, or is blank.
 */
export type SectionState =
  'unassigned' | 'later' | 'active' | 'agree' | 'done' | 'unfinished' | 'blank';

/** How each state looks; what someone must act upon catches the eye. */
export const statuses: Readonly<Record<SectionState, Status>> = {
  unassigned: 'attention',
  later: 'later',
  active: 'active',
  agree: 'attention',
  done: 'done',
  unfinished: 'later',
  blank: 'later',
};

/**
 * How far a section is. Agreement counts before the rest, for it is what holds a submission back.
 * @param open whether answers can still be given
 */
export function stateOf(
  {
    mode,
    asked,
    agreed,
    waiting,
    answered,
    assignments,
  }: Pick<SectionView, 'mode' | 'asked' | 'agreed' | 'waiting' | 'answered' | 'assignments'>,
  open: boolean,
): SectionState {
  if (asked > 0 && agreed === asked) return 'done';
  const handedIn =
    assignments.length > 0 && assignments.every(({ handedInAt }) => handedInAt !== null);
  // Nothing in it is asked of this municipality.
  if (asked === 0 && (handedIn || !open)) return 'done';
  // Units agree with nobody: they are done when all have handed in.
  if (mode === 'units' && (handedIn || assignments.length === 0)) return 'done';
  if (!open) return answered > 0 ? 'unfinished' : 'blank';
  if (waiting > 0) return 'agree';
  if (assignments.length === 0) return 'unassigned';
  return answered > 0 ? 'active' : 'later';
}

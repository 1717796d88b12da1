import { inject, Service } from '@angular/core';
import {
  AssignmentsService,
  PilotsService,
  type SavedAnswersView,
  type WriteAnswer,
} from '@erfa/api-client';
import type { Observable } from 'rxjs';

/** What answers belong to: what one was given in a round, or a pilot. */
export interface AnswerPlace {
  readonly kind: 'assignment' | 'pilot';
  readonly id: string;
}

/** Whose answers the device keeps; begins as everything does that a person's sign-out forgets. */
export function keptFor(person: string, { kind, id }: AnswerPlace): string {
  return kind === 'pilot' ? `${person}/pilot/${id}` : `${person}/${id}`;
}

/** What the answers of an owner belong to; null where something else is kept than answers. */
export function placeOf(owner: string): AnswerPlace | null {
  const [, first = '', second, ...rest] = owner.split('/');
  if (second === undefined) return { kind: 'assignment', id: first };
  return first === 'pilot' && rest.length === 0 ? { kind: 'pilot', id: second } : null;
}

/** Where answers are handed over the counter: the same rule saves them wherever they belong. */
@Service()
export class AnswerDesk {
  private readonly assignments = inject(AssignmentsService);
  private readonly pilots = inject(PilotsService);

  save({ kind, id }: AnswerPlace, answers: WriteAnswer[]): Observable<SavedAnswersView> {
    return kind === 'pilot'
      ? this.pilots.pilotingSave(id, { answers })
      : this.assignments.assignmentsSave(id, { answers });
  }
}

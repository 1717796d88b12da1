import type { UnitRolloutView } from '@erfa/api-client';
import type { Texts } from '../language/texts';

/** What is said above the names of those who miss training: how many there are, or what can be written there. */
export function namesWords(
  { untrained, trained, staff }: Pick<UnitRolloutView, 'untrained' | 'trained' | 'staff'>,
  texts: Texts,
): string {
  if (untrained > 0) return texts.count('projectPlan.names.count', untrained);
  const all = staff !== null && trained >= staff;
  return texts.text(all ? 'projectPlan.names.nobody' : 'projectPlan.names.none');
}

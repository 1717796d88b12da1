import type { OpenPilot } from '@erfa/api-client';
import { dayAfter, today } from '../language/days';
import type { TextKey } from '../language/text-key';

/** What is written of a pilot before it is opened. */
export interface PilotDraft {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly note: string;
  readonly chosen: readonly string[];
}

/** Longest note, in characters. */
export const longestNote = 2000;
/** Days that a new pilot is open for, unless told otherwise. */
const usualDays = 14;

/** A new pilot from today. */
export function newPilot(): PilotDraft {
  const opensOn = today();
  let closesOn = opensOn;
  for (let day = 0; day < usualDays; day += 1) closesOn = dayAfter(closesOn);
  return { opensOn, closesOn, note: '', chosen: [] };
}

export type PilotField = 'opensOn' | 'closesOn' | 'note' | 'chosen';

/** Everything that keeps a pilot from being opened, in the form's order. */
export function faultsIn(draft: PilotDraft): ReadonlyMap<PilotField, TextKey> {
  const faults = new Map<PilotField, TextKey>();
  const { opensOn, closesOn } = draft;
  if (opensOn === '') faults.set('opensOn', 'pilots.fault.opensOn');
  if (closesOn === '' || closesOn < opensOn || closesOn < today())
    faults.set('closesOn', 'pilots.fault.closesOn');
  if (draft.note.length > longestNote) faults.set('note', 'pilots.fault.note');
  if (draft.chosen.length === 0) faults.set('chosen', 'pilots.fault.chosen');
  return faults;
}

/** What came back from the device; null for a shape that this version does not know. */
export function readKept(text: string | null): PilotDraft | null {
  if (text === null) return null;
  try {
    const kept = { ...newPilot(), ...(JSON.parse(text) as Partial<PilotDraft>) };
    const texts = [kept.opensOn, kept.closesOn, kept.note, ...kept.chosen];
    return texts.every((one) => typeof one === 'string') ? kept : null;
  } catch {
    return null;
  }
}

/** The pilot in the form that the server takes. */
export function written(draft: PilotDraft, revision: number): OpenPilot {
  const { opensOn, closesOn, note, chosen } = draft;
  return { revision, opensOn, closesOn, note, municipalityIds: [...chosen] };
}

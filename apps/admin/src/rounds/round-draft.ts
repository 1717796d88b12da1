import type { RoundView, WriteRound } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';

/** What is written in the form. */
export interface RoundDraft {
  readonly da: string;
  readonly en: string;
  readonly modelId: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly invitedAll: boolean;
  readonly chosen: readonly string[];
  readonly klSees: 'participation' | 'results';
  readonly publishes: string;
  readonly deleteAfterMonths: number;
}

/** A round as the form has it, or a new one of a model. */
export function draftOf(round: RoundView | undefined, modelId: string): RoundDraft {
  return {
    da: round?.title.da ?? '',
    en: round?.title.en ?? '',
    modelId: round?.modelId ?? modelId,
    opensOn: round?.opensOn ?? '',
    closesOn: round?.closesOn ?? '',
    invitedAll: round?.invitedAll ?? true,
    chosen: round?.chosenIds ?? [],
    klSees: round?.terms.klSees ?? 'participation',
    publishes: round?.terms.publishes ?? '',
    deleteAfterMonths: round?.terms.deleteAfterMonths ?? 24,
  };
}

/** A part of the form that may be filled in wrongly. */
export type FaultyField =
  'da' | 'en' | 'modelId' | 'opensOn' | 'closesOn' | 'invited' | 'publishes' | 'months';

/** Everything that keeps a draft from being saved, in the form's order. */
export function faultsIn(draft: RoundDraft): ReadonlyMap<FaultyField, TextKey> {
  const faults = new Map<FaultyField, TextKey>();
  if (!draft.da.trim()) faults.set('da', 'roundForm.missing.titleDa');
  if (!draft.en.trim()) faults.set('en', 'roundForm.missing.titleEn');
  if (!draft.modelId) faults.set('modelId', 'roundForm.missing.model');
  if (!draft.opensOn) faults.set('opensOn', 'roundForm.missing.opensOn');
  if (!draft.closesOn) faults.set('closesOn', 'roundForm.missing.closesOn');
  else if (draft.closesOn < draft.opensOn) faults.set('closesOn', 'roundForm.missing.order');
  if (!draft.invitedAll && draft.chosen.length === 0)
    faults.set('invited', 'roundForm.missing.invited');
  if (!draft.publishes.trim()) faults.set('publishes', 'roundForm.missing.publishes');
  const months = draft.deleteAfterMonths;
  if (!Number.isInteger(months) || months < 6 || months > 120)
    faults.set('months', 'roundForm.missing.months');
  return faults;
}

/** A draft as the server is asked to keep it. */
export function written(draft: RoundDraft): WriteRound {
  const { da, en, chosen, klSees, publishes, deleteAfterMonths, ...rest } = draft;
  return {
    ...rest,
    title: { da: da.trim(), en: en.trim() },
    terms: { klSees, publishes: publishes.trim(), deleteAfterMonths },
    ...(rest.invitedAll ? {} : { invitedIds: [...chosen] }),
  };
}

/** The fields in which two drafts differ, in the form's order. Whom nobody chose from is no difference. */
export function differing(one: RoundDraft, other: RoundDraft): (keyof RoundDraft)[] {
  const bothAll = one.invitedAll && other.invitedAll;
  const told = (draft: RoundDraft, field: keyof RoundDraft) =>
    field === 'chosen' ? draft.chosen.toSorted().join() : String(draft[field]);
  return (Object.keys(one) as (keyof RoundDraft)[]).filter(
    (field) => !(field === 'chosen' && bothAll) && told(one, field) !== told(other, field),
  );
}

/** A draft that was kept on the device, with the version it was begun upon; 0 for a new round. */
export interface KeptDraft {
  readonly version: number;
  readonly draft: RoundDraft;
}

/**
 * Reads what was kept on the device; null where there is nothing, or nothing that can be understood.
 * @param blank gives what a draft of an older shape lacks
 */
export function readKept(text: string | null, blank: RoundDraft): KeptDraft | null {
  if (text === null) return null;
  try {
    const { version, draft } = JSON.parse(text) as { version: unknown; draft: unknown };
    if (typeof version !== 'number' || typeof draft !== 'object' || draft === null) return null;
    const found = draft as Readonly<Record<string, unknown>>;
    const known = Object.entries(blank).map(([field, value]) => {
      const kept = found[field];
      const alike = typeof kept === typeof value && Array.isArray(kept) === Array.isArray(value);
      return [field, alike ? kept : value];
    });
    return { version, draft: Object.fromEntries(known) as RoundDraft };
  } catch {
    return null;
  }
}

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

/** The first thing that keeps a draft from being saved, or null. */
export function missingIn(draft: RoundDraft): TextKey | null {
  if (!draft.da.trim() || !draft.en.trim()) return 'roundForm.missing.title';
  if (!draft.modelId) return 'roundForm.missing.model';
  if (!draft.opensOn || !draft.closesOn) return 'roundForm.missing.period';
  if (draft.closesOn < draft.opensOn) return 'roundForm.missing.order';
  if (!draft.invitedAll && draft.chosen.length === 0) return 'roundForm.missing.invited';
  if (!draft.publishes.trim()) return 'roundForm.missing.publishes';
  const months = draft.deleteAfterMonths;
  if (!Number.isInteger(months) || months < 6 || months > 120) return 'roundForm.missing.months';
  return null;
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

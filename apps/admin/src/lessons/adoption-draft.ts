import type { AdoptionStatus, AdoptionView, WriteAdoption } from '@erfa/api-client';

/** What somebody came to write: that they take it up, what came of it, or all of it anew. */
export type Errand = 'take' | 'outcome' | 'change';

/** An adoption that is written: `id` is null for one that does not exist yet. */
export interface AdoptionDraft {
  readonly errand: Errand;
  readonly id: string | null;
  readonly version: number;
  readonly said: WriteAdoption;
}

/** The fields of the form; numbers as they are typed. */
export interface AdoptionFields {
  status: AdoptionStatus;
  project: string;
  unitId: string;
  copied: string;
  changed: string;
  whyChanged: string;
  outcome: string;
  measure: string;
  measureBefore: string;
  measureAfter: string;
  abandonedWhy: string;
  abandonedCondition: string;
  askAgainOn: string;
  contactId: string;
}

/** A lesson that nobody here has taken up yet. */
export const newAdoption: AdoptionDraft = {
  errand: 'take',
  id: null,
  version: 0,
  said: {
    status: 'assessing',
    project: '',
    unitId: null,
    copied: '',
    changed: '',
    whyChanged: '',
    outcome: '',
    measure: '',
    measureBefore: null,
    measureAfter: null,
    abandonedWhy: '',
    abandonedCondition: '',
    askAgainOn: null,
    contactId: null,
  },
};

/** What stands there, to be written anew. */
export const draftOf = (adoption: AdoptionView, errand: Errand): AdoptionDraft => ({
  errand,
  id: adoption.id,
  version: adoption.version,
  said: saidOf(adoption),
});

/** What one’s municipality says in an adoption. */
export function saidOf(adoption: AdoptionView): WriteAdoption {
  const { status, project, unitId, copied, changed, whyChanged, outcome, measure } = adoption;
  const { measureBefore, measureAfter, abandonedWhy, abandonedCondition } = adoption;
  const { askAgainOn, contactId } = adoption;
  return {
    ...{ status, project, unitId, copied, changed, whyChanged, outcome, measure, measureBefore },
    ...{ measureAfter, abandonedWhy, abandonedCondition, askAgainOn, contactId },
  };
}

/** What is said, as fields hold it. @param decimal the language’s decimal sign */
export function fieldsOf(said: WriteAdoption, decimal: string): AdoptionFields {
  const typed = (value: number | null | undefined): string =>
    value == null ? '' : String(value).replace('.', decimal);
  return {
    ...said,
    unitId: said.unitId ?? '',
    contactId: said.contactId ?? '',
    askAgainOn: said.askAgainOn ?? '',
    measureBefore: typed(said.measureBefore),
    measureAfter: typed(said.measureAfter),
  };
}

/** What the fields say. A status that is reached anew asks again when the status wants it, not when the one before did. */
export function writeOf(fields: AdoptionFields, before: WriteAdoption): WriteAdoption {
  const moved = fields.status !== before.status && fields.askAgainOn === (before.askAgainOn ?? '');
  return {
    ...fields,
    unitId: fields.unitId || null,
    contactId: fields.contactId || null,
    askAgainOn: moved ? null : fields.askAgainOn || null,
    measureBefore: numberOf(fields.measureBefore) ?? null,
    measureAfter: numberOf(fields.measureAfter) ?? null,
  };
}

/** A number as people type it, `1.234,5` or `12.5`; null for nothing, undefined for what is no number. */
export function numberOf(typed: string): number | null | undefined {
  const text = typed.replace(/\s/gu, '');
  if (text === '') return null;
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '') : text;
  return /^-?\d{1,12}(?:[.,]\d{1,6})?$/u.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

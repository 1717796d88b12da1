import type { Language } from '../../http/problem-entry';

/** Columns of the sheet of lines, in their order; columns by year follow them. */
export const caseColumns = [
  ...(['id', 'title', 'scenario', 'kind', 'basis', 'quantity', 'unit', 'price'] as const),
  ...(['least', 'likely', 'most', 'share', 'note', 'owner'] as const),
] as const;
export type CaseColumn = (typeof caseColumns)[number];

export const columnNames: Readonly<Record<Language, Readonly<Record<CaseColumn, string>>>> = {
  da: {
    ...{ id: 'Id (ret ikke)', title: 'Linje', scenario: 'Scenarie', kind: 'Slags' },
    ...{ basis: 'Regnes som', quantity: 'Antal', unit: 'Enhed', price: 'Pris (kr.)' },
    ...{ least: 'Mindst (kr.)', likely: 'Sandsynligt (kr.)', most: 'Højst (kr.)' },
    ...{ share: 'Andel (%)', note: 'Kilde', owner: 'Ansvarlig' },
  },
  en: {
    ...{ id: 'Id (do not change)', title: 'Line', scenario: 'Scenario', kind: 'Kind' },
    ...{ basis: 'Computed as', quantity: 'Quantity', unit: 'Unit', price: 'Price (DKK)' },
    ...{ least: 'At least (DKK)', likely: 'Most likely (DKK)', most: 'At most (DKK)' },
    ...{ share: 'Share (%)', note: 'Source', owner: 'Owner' },
  },
};

/** What columns by year begin with; the year follows. */
export const yearColumns: Readonly<Record<Language, { ramp: string; amount: string }>> = {
  da: { ramp: 'Indfasning', amount: 'Beløb' },
  en: { ramp: 'Phased in', amount: 'Amount' },
};

export const sheetNames: Readonly<
  Record<Language, { lines: string; effect: string; terms: string }>
> = {
  da: { lines: 'Linjer', effect: 'Effekt pr. år', terms: 'Forudsætninger' },
  en: { lines: 'Lines', effect: 'Effect a year', terms: 'Assumptions' },
};

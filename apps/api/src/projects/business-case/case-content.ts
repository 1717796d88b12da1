import { createHash } from 'node:crypto';
import {
  type BusinessCase,
  type CaseLine,
  type EstimateMethod,
  type LineBasis,
  type LineKind,
  type Scenario,
  type ThreePoint,
} from '@erfa/business-case';
import { canonicalJson, type Json } from '@erfa/scoring-sdk';

/** An hourly rate: what it is called, and øre an hour. */
export interface HourlyRate {
  title: string;
  price: number;
}

/** How a business case is calculated. */
export interface CaseSettings {
  priceYear: number;
  firstYear: number;
  years: number;
  hoursPerYear: number;
  method: EstimateMethod;
  rates: HourlyRate[];
}

/** A line as it is written; what it means stands with `CaseLine` of the rules. */
export interface LineFields {
  title: string;
  scenario: Scenario;
  kind: LineKind;
  basis: LineBasis;
  quantity: number;
  unit: string;
  price: number;
  points: ThreePoint | null;
  amounts: number[];
  ramp: number[];
  share: number;
  note: string;
  ownerId: string | null;
}

/** A line as a form: what is written of it, and nothing else that a row holds. */
export function lineForm(row: LineFields): LineFields {
  const { title, scenario, kind, basis, quantity, unit, price, points } = row;
  const { amounts, ramp, share, note, ownerId } = row;
  return {
    ...{ title, scenario, kind, basis, quantity, unit, price, points },
    ...{ amounts, ramp, share, note, ownerId },
  };
}

/** A line of a frozen version: without who has to do with it, which is nothing that was decided. */
export type FrozenLine = Omit<LineFields, 'ownerId'> & { id: string };

/** What a version freezes: all that its figures are computed from. */
export interface CaseContent {
  settings: CaseSettings;
  lines: FrozenLine[];
}

/** What a project has before anybody has written anything: prices of this year, and the next budget's first year. */
export const usualSettings = (year: number): CaseSettings => ({
  ...{ priceYear: year, firstYear: year + 1, years: 7, hoursPerYear: 1450 },
  ...{ method: 'successive', rates: [] },
});

/** Lines as the rules compute them. */
export const calculated = (
  { years, method, hoursPerYear }: CaseSettings,
  lines: readonly (Omit<LineFields, 'ownerId'> & { id: string })[],
): BusinessCase => ({
  ...{ years, method, hoursPerYear },
  lines: lines.map(({ id, ...fields }): CaseLine => ({ key: id, ...fields })),
});

/** A business case as it would be frozen now. */
export const contentOf = (
  settings: CaseSettings,
  lines: readonly (LineFields & { id: string })[],
): CaseContent => ({
  settings,
  lines: lines.map(({ id, ...line }) => {
    const { ownerId: _owner, ...fields } = lineForm(line);
    return { id, ...fields };
  }),
});

/** SHA-256 of a content, whatever the order of its fields. */
export const hashOf = (content: CaseContent): string =>
  createHash('sha256')
    .update(canonicalJson(content as unknown as Json))
    .digest('hex');

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseLineBasis } from './businessCaseLineBasis';
import type { BusinessCaseLineFormScenario } from './businessCaseLineFormScenario';
import type { BusinessCaseLineKind } from './businessCaseLineKind';
import type { BusinessCasePoints } from './businessCasePoints';

export interface BusinessCaseLineForm {
  /** @maxLength 120 */
  title: string;
  /** Without the project, or with it. */
  scenario: BusinessCaseLineFormScenario;
  kind: BusinessCaseLineKind;
  basis: BusinessCaseLineBasis;
  /**
   * Of the unit, or hours, in a full year; at most three decimals.
   * @minimum 0
   * @maximum 1000000000
   */
  quantity: number;
  /** @maxLength 30 */
  unit: string;
  /**
   * Øre each.
   * @minimum 0
   * @maximum 1000000000000
   */
  price: number;
  /** @nullable */
  points: BusinessCasePoints | null;
  /**
   * Øre by year; after the last one, what runs goes on and what comes once is over.
   * @maxItems 40
   * @items.minimum 0
   */
  amounts: number[];
  /**
   * How much of a full year counts, in per mille by year.
   * @maxItems 40
   * @items.minimum 0
   * @items.maximum 1000
   */
  ramp: number[];
  /**
   * Per mille: of a gain what can be taken home, of a risk how likely it is; 1000 else.
   * @minimum 0
   * @maximum 1000
   */
  share: number;
  /**
   * Where the figures are from.
   * @maxLength 500
   */
  note: string;
  /** @nullable */
  ownerId: string | null;
}

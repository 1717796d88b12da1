/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CaseActualAmount } from './caseActualAmount';
import type { CaseActualKind } from './caseActualKind';

export interface CaseActualForm {
  /**
   * Of a line that was never decided; else empty.
   * @maxLength 120
   */
  title: string;
  kind: CaseActualKind | null;
  /**
   * Years not named are not known yet.
   * @maxItems 40
   */
  amounts: CaseActualAmount[];
  /** @maxLength 1000 */
  cause: string;
}

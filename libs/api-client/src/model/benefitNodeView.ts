/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitNodeKind } from './benefitNodeKind';

export interface BenefitNodeView {
  /** A benefit’s field has the benefit’s own id. */
  id: string;
  kind: BenefitNodeKind;
  title: string;
  /** A second line; of a goal its source and period. */
  detail: string;
  /** @nullable */
  goalId: string | null;
}

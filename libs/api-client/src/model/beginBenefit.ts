/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitKind } from './benefitKind';
import type { BenefitSide } from './benefitSide';

export interface BeginBenefit {
  /**
   * @minLength 1
   * @maxLength 120
   */
  name: string;
  side: BenefitSide;
  kind: BenefitKind;
}

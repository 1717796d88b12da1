/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitCardForm } from './benefitCardForm';

export interface SaveBenefit {
  from: BenefitCardForm;
  to: BenefitCardForm;
}

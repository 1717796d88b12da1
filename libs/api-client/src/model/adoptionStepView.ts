/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionStatus } from './adoptionStatus';

export interface AdoptionStepView {
  status: AdoptionStatus;
  at: string;
  /** @nullable */
  by: string | null;
}

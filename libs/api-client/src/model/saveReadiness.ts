/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReadinessForm } from './readinessForm';

export interface SaveReadiness {
  from: ReadinessForm;
  to: ReadinessForm;
}

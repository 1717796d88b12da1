/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionView } from './adoptionView';

export interface AdoptionsView {
  /** Changed last first. */
  adoptions: AdoptionView[];
}

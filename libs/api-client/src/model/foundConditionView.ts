/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface FoundConditionView {
  condition: string;
  municipality: SharingOrganisationView;
}

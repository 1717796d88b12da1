/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface MergedLessonView {
  id: string;
  title: string;
  origin: SharingOrganisationView;
}

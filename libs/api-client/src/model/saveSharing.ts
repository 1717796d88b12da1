/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SharingForm } from './sharingForm';

export interface SaveSharing {
  from: SharingForm;
  to: SharingForm;
}

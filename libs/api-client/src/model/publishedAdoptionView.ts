/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionStatus } from './adoptionStatus';
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface PublishedAdoptionView {
  id: string;
  municipality: SharingOrganisationView;
  /** Whether it is the caller’s own municipality. */
  own: boolean;
  status: AdoptionStatus;
  copied: string;
  changed: string;
  whyChanged: string;
  outcome: string;
  /** What was measured, with its unit; may be empty. */
  measure: string;
  /** @nullable */
  measureBefore: number | null;
  /** @nullable */
  measureAfter: number | null;
  abandonedWhy: string;
  abandonedCondition: string;
  /** @nullable */
  askAgainOn: string | null;
  /** @nullable */
  contactName: string | null;
  adoptedAt: string;
  changedAt: string;
}

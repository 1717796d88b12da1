/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionCountsView } from './adoptionCountsView';
import type { PublishedState } from './publishedState';

export interface SharedStateView {
  state: PublishedState;
  version: number;
  /** Whether it was changed here since. */
  changedSince: boolean;
  publishedAt: string;
  changedAt: string;
  confirmedAt: string;
  featured: boolean;
  /** @nullable */
  recallReason: string | null;
  /** @nullable */
  mergedInto: string | null;
  adoptions: AdoptionCountsView;
}

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
  /**
   * When KL recalled it; until KL restores it, it is not shared anew.
   * @nullable
   */
  recalledAt: string | null;
  /**
   * When KL was last asked to restore it; null where nobody waits for an answer.
   * @nullable
   */
  askedAt: string | null;
  /** @nullable */
  mergedInto: string | null;
  adoptions: AdoptionCountsView;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SimulateDraftChangesItem } from './simulateDraftChangesItem';
import type { SimulationPart } from './simulationPart';

export interface SimulateDraft {
  /**
   * Changes that are not saved yet, as they are sent to `changes`; nothing is kept of them.
   * @maxItems 500
   */
  changes?: SimulateDraftChangesItem[];
  /** A closed round of the predecessor; the latest without it. */
  round?: string;
  /** What to compute; `figures` alone without it. The others take longer. */
  parts?: SimulationPart[];
  /** A UUID of the page’s own: a newer request with it stops an older one for the same parts. */
  page?: string;
}

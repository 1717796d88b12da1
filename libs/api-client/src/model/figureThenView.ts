/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Comparability } from './comparability';

export interface FigureThenView {
  roundId: string;
  /** @nullable */
  own: number | null;
  /**
   * The group’s median; null where hidden.
   * @nullable
   */
  median: number | null;
  /** Whether its line goes on from this round to the next one: `comparable`; or not, since the figure is made otherwise (`chained`), asks for something else (`break`), or was not there (`new-line`). */
  line: Comparability;
}

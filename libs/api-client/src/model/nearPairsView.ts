/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { NearPairView } from './nearPairView';

export interface NearPairsView {
  /** The nearest first, at most fifty. */
  pairs: NearPairView[];
}

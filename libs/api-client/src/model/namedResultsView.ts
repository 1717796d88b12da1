/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { NamedResultView } from './namedResultView';
import type { SpreadView } from './spreadView';

export interface NamedResultsView {
  /** Empty unless the terms let KL see results, and the round is closed. */
  results: NamedResultView[];
  /** The whole and its dimensions over the results; empty where they are. */
  spreads: SpreadView[];
}

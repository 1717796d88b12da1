/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RoundView } from './roundView';

export interface RoundsView {
  rounds: RoundView[];
}

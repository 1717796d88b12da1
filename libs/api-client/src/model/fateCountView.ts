/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CountedFate } from './countedFate';

export interface FateCountView {
  fate: CountedFate;
  answers: number;
  /** Municipalities with at least one such answer. */
  municipalities: number;
}

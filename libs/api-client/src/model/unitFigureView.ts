/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OutcomeView } from './outcomeView';

export interface UnitFigureView {
  key: string;
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
  /** @nullable */
  outcome: OutcomeView | null;
}

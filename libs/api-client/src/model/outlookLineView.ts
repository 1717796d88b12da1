/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LevelsView } from './levelsView';
import type { OutlookPointView } from './outlookPointView';
import type { ValueRangeView } from './valueRangeView';

export interface OutlookLineView {
  key: string;
  title: string;
  /** @nullable */
  unit: string | null;
  /** @nullable */
  range: ValueRangeView | null;
  /** @nullable */
  levels: LevelsView | null;
  points: OutlookPointView[];
  /** The line in words, in the language asked for. */
  sentence: string;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackKind } from './backKind';
import type { BackWeekView } from './backWeekView';

export interface BackStopView {
  kind: BackKind;
  title: string;
  dueOn: string;
  /** Where it is told by week; empty where it is told by day. */
  weeks: BackWeekView[];
  /** Weeks of holiday between those. */
  skipped: number[];
  done: boolean;
}

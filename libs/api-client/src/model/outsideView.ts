/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OutsideProjectView } from './outsideProjectView';
import type { OutsideRangeView } from './outsideRangeView';
import type { ProjectKind } from './projectKind';

export interface OutsideView {
  kind: ProjectKind;
  /** None of what too few stand behind. */
  ranges: OutsideRangeView[];
  /** Projects of others that are shown by name, where a range is missing; else none. */
  shown: OutsideProjectView[];
  /** One’s own, always. */
  own: OutsideProjectView[];
  /**
   * Months from this project’s start to going live; null where a day is missing.
   * @nullable
   */
  months: number | null;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface PlanNodeView {
  key: string;
  /** Its place in the tree, such as `3.8`. */
  number: string;
  title: TextView;
  /**
   * What is asked, beside the title.
   * @nullable
   */
  text: TextView | null;
  /** Groups above it. */
  depth: number;
}

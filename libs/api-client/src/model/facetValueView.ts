/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface FacetValueView {
  /** As the parameter takes it. */
  value: string;
  /**
   * Null where the value is a word of the reader’s own language files, or free.
   * @nullable
   */
  title: TextView | null;
  /** Counted with every other filter, and without this one. */
  lessons: number;
}

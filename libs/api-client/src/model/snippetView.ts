/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MarkView } from './markView';

export interface SnippetView {
  text: string;
  /** In UTF-16 units, as JavaScript counts. */
  marks: MarkView[];
  cutBefore: boolean;
  cutAfter: boolean;
}

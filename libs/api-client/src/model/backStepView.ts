/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackKind } from './backKind';

export interface BackStepView {
  kind: BackKind;
  /** In the language asked for. */
  title: string;
  dueOn: string;
}

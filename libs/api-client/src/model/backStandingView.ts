/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackKind } from './backKind';

export interface BackStandingView {
  kind: BackKind;
  title: string;
  /**
   * Its own day.
   * @nullable
   */
  dueOn: string | null;
  done: boolean;
}

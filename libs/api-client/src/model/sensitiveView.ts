/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SensitiveKind } from './sensitiveKind';

export interface SensitiveView {
  /** The field it stands in. */
  field: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
  end: number;
  kind: SensitiveKind;
  text: string;
}

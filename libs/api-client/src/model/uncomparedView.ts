/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ComparedKind } from './comparedKind';

export interface UncomparedView {
  key: string;
  title: string;
  kind: ComparedKind;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { UnitChangeKind } from './unitChangeKind';
import type { UnitField } from './unitField';

export interface UnitChangeView {
  kind: UnitChangeKind;
  /** As the file calls it; as it is stored where the file ends it. */
  name: string;
  /** What differs; empty unless it is changed. */
  fields: UnitField[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { UnitLoadKind } from './unitLoadKind';

export interface UnitLoadView {
  unitId: string;
  unitName: string;
  projectId: string;
  projectTitle: string;
  kind: UnitLoadKind;
  /** What a training is called; empty for going live. */
  title: string;
  on: string;
}

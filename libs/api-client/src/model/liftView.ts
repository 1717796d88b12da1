/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LiftChangeView } from './liftChangeView';

export interface LiftView {
  key: string;
  title: string;
  /** @nullable */
  fromLevel: number | null;
  toLevel: number;
  toValue: number;
  /** Whether every smaller set was tried. */
  smallest: boolean;
  changes: LiftChangeView[];
}

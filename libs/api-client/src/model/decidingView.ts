/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionKind } from './decisionKind';

export interface DecidingView {
  id: string;
  kind: DecisionKind;
  title: string;
  decidedOn: string;
  /** The version of the case that it was decided upon. */
  number: number;
}

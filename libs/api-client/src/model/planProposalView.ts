/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Meaning } from './meaning';
import type { OperationKind } from './operationKind';

export interface PlanProposalView {
  kind: OperationKind;
  to: string[];
  meaning: Meaning;
}

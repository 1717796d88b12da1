/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseLineBasis } from './businessCaseLineBasis';
import type { BusinessCaseLineKind } from './businessCaseLineKind';
import type { BusinessCasePoints } from './businessCasePoints';
import type { FrozenBusinessCaseLineScenario } from './frozenBusinessCaseLineScenario';

export interface FrozenBusinessCaseLine {
  id: string;
  title: string;
  scenario: FrozenBusinessCaseLineScenario;
  kind: BusinessCaseLineKind;
  basis: BusinessCaseLineBasis;
  quantity: number;
  unit: string;
  price: number;
  /** @nullable */
  points: BusinessCasePoints | null;
  amounts: number[];
  ramp: number[];
  share: number;
  note: string;
}

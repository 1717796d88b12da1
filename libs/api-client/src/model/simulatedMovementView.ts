/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MovementKind } from './movementKind';

export interface SimulatedMovementView {
  by: MovementKind;
  /** About how many, as all of these. */
  rise: number;
  stay: number;
  fall: number;
  /** With a score under the draft alone. */
  gained: number;
  /** With a score under the old version alone. */
  lost: number;
  /** Without a score under both. */
  neither: number;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectKind } from './projectKind';

export interface WriteMaturityNeed {
  kind: ProjectKind;
  /** @maxLength 100 */
  modelKey: string;
  /** @maxLength 100 */
  nodeKey: string;
  /**
   * Null takes the need away.
   * @minimum 0.1
   * @maximum 100
   * @nullable
   */
  level: number | null;
  /**
   * Why it is needed.
   * @maxLength 1000
   */
  note: string;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WriteExperience } from './writeExperience';

export interface AddExperience {
  /**
   * The decision point.
   * @nullable
   */
  decisionId: string | null;
  /** At the end of the project; then at no decision point. */
  atEnd: boolean;
  /** @maxItems 12 */
  entries: WriteExperience[];
}

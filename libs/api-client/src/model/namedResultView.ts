/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LevelsView } from './levelsView';
import type { NamedOutcomeView } from './namedOutcomeView';

export interface NamedResultView {
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
  /** @nullable */
  outcome: NamedOutcomeView | null;
  /**
   * What the figure counts: `level`, `percent`, `points` or the model’s own word.
   * @nullable
   */
  unit: string | null;
  /**
   * Null where the figure does not run from level to level.
   * @nullable
   */
  levels: LevelsView | null;
  organisationId: string;
  code: string;
  name: string;
}

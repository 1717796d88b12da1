/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Comparability } from './comparability';
import type { Meaning } from './meaning';
import type { RescaleMethod } from './rescaleMethod';

export interface PlanChoiceView {
  /**
   * Keys in the new version; none for retired; null as proposed.
   * @nullable
   */
  to: string[] | null;
  meaning: Meaning | null;
  comparability: Comparability | null;
  rescale: RescaleMethod | null;
  note: string;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChooseRescale } from './chooseRescale';
import type { ChosenLine } from './chosenLine';
import type { Meaning } from './meaning';

export interface DecidePlan {
  /**
   * Keys in the new version that it became; none for retired.
   * @maxItems 20
   * @nullable
   */
  to?: string[] | null;
  meaning?: Meaning | null;
  /**
   * How answers that the new scale does not have are proposed on it.
   * @nullable
   */
  rescale?: ChooseRescale | null;
  comparability?: ChosenLine | null;
  /**
   * Why; needed to raise a line.
   * @maxLength 1000
   */
  note?: string;
}

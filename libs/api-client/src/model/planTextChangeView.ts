/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PlanTextField } from './planTextField';
import type { PlanTextLanguage } from './planTextLanguage';
import type { TextView } from './textView';

export interface PlanTextChangeView {
  field: PlanTextField;
  /**
   * The value of a step, or what stands for an answer on the scale.
   * @nullable
   */
  part: string | null;
  /** The languages it reads otherwise in. */
  languages: PlanTextLanguage[];
  /** Empty where there was none, or where the language reads the same. */
  old: TextView;
  new: TextView;
}

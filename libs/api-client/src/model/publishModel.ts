/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextFile } from './textFile';

export interface PublishModel {
  /**
   * A model file in YAML or JSON, as docs/model-format.md describes it.
   * @maxLength 900000
   */
  model: string;
  /** Files of golden cases; each case has to come out as it says. */
  golden?: TextFile[];
  /** Answer files that golden cases name. */
  answers?: TextFile[];
}

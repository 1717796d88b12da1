/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { HandoverItemWords } from './handoverItemWords';

export interface AddHandoverItems {
  /** @maxItems 40 */
  items: HandoverItemWords[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OthersFacetView } from './othersFacetView';

export interface OthersFacetsView {
  part: OthersFacetView[];
  product: OthersFacetView[];
  size: OthersFacetView[];
}

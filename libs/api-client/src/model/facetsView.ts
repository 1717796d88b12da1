/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FacetValueView } from './facetValueView';

export interface FacetsView {
  kind: FacetValueView[];
  phase: FacetValueView[];
  dimension: FacetValueView[];
  kle: FacetValueView[];
  technology: FacetValueView[];
  municipality: FacetValueView[];
}

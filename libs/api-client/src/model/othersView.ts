/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OthersFacetsView } from './othersFacetsView';
import type { SharedProjectView } from './sharedProjectView';

export interface OthersView {
  /** Of projects, one’s own among them; `projects` may hold fewer. */
  total: number;
  municipalities: number;
  /** Municipalities that told promised and realised. */
  withFigures: number;
  /**
   * Median of realised over promised benefit; null under five municipalities.
   * @nullable
   */
  medianShare: number | null;
  facets: OthersFacetsView;
  /** Of others. */
  projects: SharedProjectView[];
  /** One’s own municipality’s; all of them. */
  own: SharedProjectView[];
}

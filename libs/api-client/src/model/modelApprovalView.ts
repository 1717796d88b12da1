/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PilotedVersionView } from './pilotedVersionView';
import type { PublishedApprovalView } from './publishedApprovalView';

export interface ModelApprovalView {
  /**
   * Null for a model that came with the installation: no draft of one’s own became it.
   * @nullable
   */
  approval: PublishedApprovalView | null;
  /**
   * Null where it was published untried.
   * @nullable
   */
  piloted: PilotedVersionView | null;
}

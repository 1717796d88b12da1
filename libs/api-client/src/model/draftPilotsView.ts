/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftPilotView } from './draftPilotView';
import type { TextView } from './textView';

export interface DraftPilotsView {
  /** The draft’s revision now. */
  revision: number;
  title: TextView;
  /** The version that it would be published with. */
  version: number;
  /**
   * The version that it succeeds; null for the first of a model.
   * @nullable
   */
  predecessorVersion: number | null;
  /** Whether a pilot of it can be opened: it is neither discarded nor published. */
  writable: boolean;
  /** Newest first. */
  pilots: DraftPilotView[];
}

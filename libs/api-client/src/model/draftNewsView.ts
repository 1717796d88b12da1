/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MadeChangeView } from './madeChangeView';
import type { PresenceView } from './presenceView';

export interface DraftNewsView {
  revision: number;
  goldenRevision: number;
  /** @nullable */
  discardedAt: string | null;
  /** @nullable */
  since: MadeChangeView[] | null;
  present: PresenceView[];
}

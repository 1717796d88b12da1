/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PresenceView } from './presenceView';

export interface PresencesView {
  /** Others who were here in the last minute. */
  present: PresenceView[];
}

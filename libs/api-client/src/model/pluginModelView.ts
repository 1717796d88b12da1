/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface PluginModelView {
  id: string;
  key: string;
  version: number;
  title: TextView;
  /** The versions of the plugin that will do. */
  range: string;
  /** @nullable */
  retiredAt: string | null;
  openRounds: number;
  draftRounds: number;
  /** Submitted assessments whose result is still to be computed. */
  waiting: number;
}

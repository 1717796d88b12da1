/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ModelPluginView } from './modelPluginView';
import type { ModelVersionView } from './modelVersionView';
import type { ModelViewContent } from './modelViewContent';
import type { TextView } from './textView';

export interface ModelView {
  id: string;
  key: string;
  version: number;
  /** Hash of the content, as docs/model-format.md defines it. */
  hash: string;
  title: TextView;
  questionCount: number;
  /** Minutes it takes to answer all of it. */
  minutes: number;
  publishedAt: string;
  /** @nullable */
  retiredAt: string | null;
  /**
   * Why it was taken out of use.
   * @nullable
   */
  retiredReason: string | null;
  plugin: ModelPluginView;
  /**
   * The newest version that is in use, where it is newer than this one: a next version begins with it.
   * @nullable
   */
  newer: ModelVersionView | null;
  /** The model in the format of docs/model-format.md. */
  content: ModelViewContent;
}

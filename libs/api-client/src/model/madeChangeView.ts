/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChangeOrigin } from './changeOrigin';
import type { MadeChangeViewChange } from './madeChangeViewChange';

export interface MadeChangeView {
  revision: number;
  /** The change as it was made. Beside those that are sent to `changes`, there is `golden` (cases: id, from, to), which the golden cases leave. */
  change: MadeChangeViewChange;
  kind: ChangeOrigin;
  /** The batch that brought it. */
  batch: string;
  /** Whether one made it oneself. */
  own: boolean;
  madeBy: string;
  madeAt: string;
}

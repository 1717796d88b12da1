/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GroupKind } from './groupKind';
import type { QuartilesView } from './quartilesView';
import type { Suppression } from './suppression';

export interface PeerGroupView {
  kind: GroupKind;
  /** A region’s key, Statistics Denmark’s groups as `2+3`, inhabitants in thousands as `20-40`. */
  key: string;
  /**
   * A region’s name; other kinds are named by the reader’s language.
   * @nullable
   */
  name: string | null;
  /** Municipalities in the group, whether they took part or not. */
  size: number;
  /**
   * Municipalities in the group that the round invited; null where not all were invited, except of the country.
   * @nullable
   */
  invited: number | null;
  /** Municipalities that took part. */
  answering: number;
  /** Why the figures are hidden: too few took part, or they would give a few municipalities away together with other figures. */
  suppressed: Suppression | null;
  /** Whether the caller’s own municipality is in it. */
  own: boolean;
  /**
   * The whole model’s figures in the group; null where they are hidden.
   * @nullable
   */
  whole: QuartilesView | null;
  /** Why the whole’s figures are hidden: the group’s reason, or one of their own where not all who took part have a whole. */
  wholeSuppressed: Suppression | null;
}

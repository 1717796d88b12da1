/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FigureThenView } from './figureThenView';
import type { GroupKind } from './groupKind';
import type { Standing } from './standing';
import type { Suppression } from './suppression';

export interface ReleasedFigureView {
  groupKind: GroupKind;
  groupKey: string;
  /** The group’s name in the language asked for. */
  group: string;
  /** Whether the caller’s own municipality is in it. */
  ownGroup: boolean;
  /** Municipalities in the group. */
  size: number;
  /** Municipalities in the group that took part. */
  answering: number;
  /** Key of the model or of a dimension. */
  key: string;
  title: string;
  /** `level`, `percent`, `points`, or the model’s own word; empty where it has none. */
  unit: string;
  /**
   * Municipalities behind the figure.
   * @nullable
   */
  count: number | null;
  /**
   * Rounded to 0.1.
   * @nullable
   */
  lowerQuartile: number | null;
  /**
   * Rounded to 0.1.
   * @nullable
   */
  median: number | null;
  /**
   * Rounded to 0.1.
   * @nullable
   */
  upperQuartile: number | null;
  /**
   * How many stand at each level from `levels.lowest`, in steps of three.
   * @nullable
   */
  levels: number[] | null;
  /** Why the figures are hidden: too few took part, or they would give a few municipalities away together with other figures. */
  suppressed: Suppression | null;
  /** @nullable */
  own: number | null;
  /** @nullable */
  ownLevel: number | null;
  standing: Standing | null;
  /**
   * The same figure in the round before; null where there was no round.
   * @nullable
   */
  before: FigureThenView | null;
}

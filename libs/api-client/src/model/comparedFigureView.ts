/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ComparedKind } from './comparedKind';
import type { DistributionView } from './distributionView';
import type { FigureThenView } from './figureThenView';
import type { LevelsView } from './levelsView';
import type { Standing } from './standing';
import type { Suppression } from './suppression';
import type { ValueRangeView } from './valueRangeView';

export interface ComparedFigureView {
  key: string;
  title: string;
  kind: ComparedKind;
  /** @nullable */
  unit: string | null;
  /** @nullable */
  range: ValueRangeView | null;
  /** @nullable */
  levels: LevelsView | null;
  /** @nullable */
  own: number | null;
  /** @nullable */
  ownLevel: number | null;
  /** Below the lower quartile, above the upper one, or within the middle half; null where either is missing. */
  standing: Standing | null;
  /** @nullable */
  distribution: DistributionView | null;
  /** Why the figures are hidden: too few took part, or they would give a few municipalities away together with other figures. */
  suppressed: Suppression | null;
  /** Earlier rounds of the model, oldest first. */
  before: FigureThenView[];
}

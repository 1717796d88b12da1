/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LevelsView } from './levelsView';
import type { ReleasedFigureView } from './releasedFigureView';
import type { ReleasedRoundView } from './releasedRoundView';

export interface ReleasedFiguresView {
  round: ReleasedRoundView;
  madeAt: string;
  /** Version of the method that made them. */
  method: number;
  /** Municipalities that took part. */
  participants: number;
  /** @nullable */
  levels: LevelsView | null;
  figures: ReleasedFigureView[];
}

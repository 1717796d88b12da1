/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ComparedFigureView } from './comparedFigureView';
import type { PeerGroupView } from './peerGroupView';
import type { ReleasedRoundView } from './releasedRoundView';
import type { UncomparedView } from './uncomparedView';

export interface ComparisonView {
  round: ReleasedRoundView;
  /** When the figures were made; they never change. */
  madeAt: string;
  /** Version of the method that made them. */
  method: number;
  /** Municipalities that took part. */
  participants: number;
  groups: PeerGroupView[];
  /** The group compared with. */
  group: PeerGroupView;
  /**
   * The caller’s own assessment of the round, where it took part.
   * @nullable
   */
  assessmentId: string | null;
  figures: ComparedFigureView[];
  /** The whole or dimensions that are not compared: nobody has a number there, or it is on no scale of two ends that can be counted. */
  uncompared: UncomparedView[];
  /** Earlier rounds of the model, oldest first. */
  earlier: ReleasedRoundView[];
}

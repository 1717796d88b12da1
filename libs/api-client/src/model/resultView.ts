/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GaugePictureView } from './gaugePictureView';
import type { HeatMapPictureView } from './heatMapPictureView';
import type { LadderPictureView } from './ladderPictureView';
import type { LiftView } from './liftView';
import type { NodeScoreView } from './nodeScoreView';
import type { PluginProblemView } from './pluginProblemView';
import type { QuadrantPictureView } from './quadrantPictureView';
import type { RadarPictureView } from './radarPictureView';
import type { ResultPluginView } from './resultPluginView';
import type { ResultState } from './resultState';
import type { TablePictureView } from './tablePictureView';
import type { TextView } from './textView';
import type { UnitScoreView } from './unitScoreView';

export interface ResultView {
  assessmentId: string;
  roundId: string;
  title: TextView;
  state: ResultState;
  organisationName: string;
  /** @nullable */
  submittedAt: string | null;
  /** @nullable */
  submittedBy: string | null;
  /**
   * Title of the round before, where there is one of the same model.
   * @nullable
   */
  previousTitle: TextView | null;
  /**
   * The version that the round before was answered on.
   * @nullable
   */
  previousVersion: number | null;
  /** Whether the round before is still to be scored under this version: figures whose lines are chained have no `previousValue` until then. */
  chainWaits: boolean;
  modelVersion: number;
  modelHash: string;
  inputHash: string;
  plugin: ResultPluginView;
  /** The model first, then every node, parents before children. */
  nodes: NodeScoreView[];
  /**
   * The pictures that the model’s plugin asks for, most telling first; empty where it asks for none.
   * @maxItems 20
   */
  views: (
    | RadarPictureView
    | LadderPictureView
    | QuadrantPictureView
    | GaugePictureView
    | HeatMapPictureView
    | TablePictureView
  )[];
  /** Dimensions with the highest figure. */
  strongest: string[];
  /** Dimensions with the lowest figure. */
  weakest: string[];
  lifts: LiftView[];
  /**
   * Why nothing is said of what would lift the result; null when it is.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
  /** The units that answered, for the municipality itself; empty where it answered as one. */
  units: UnitScoreView[];
}

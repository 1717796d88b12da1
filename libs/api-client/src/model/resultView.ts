/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LiftView } from './liftView';
import type { NodeScoreView } from './nodeScoreView';
import type { PluginProblemView } from './pluginProblemView';
import type { ResultPluginView } from './resultPluginView';
import type { ResultState } from './resultState';
import type { TextView } from './textView';

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
  modelVersion: number;
  modelHash: string;
  inputHash: string;
  plugin: ResultPluginView;
  /** The model first, then every node, parents before children. */
  nodes: NodeScoreView[];
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
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ContributionView } from './contributionView';
import type { NodeKind } from './nodeKind';
import type { ScoreState } from './scoreState';

export interface NodeScoreView {
  key: string;
  /** @nullable */
  parent: string | null;
  title: string;
  kind: NodeKind;
  state: ScoreState;
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
  /** Share of the questions below that were answered, 0–1. */
  coverage: number;
  /** Questions below that count. */
  counted: number;
  /** Questions below. */
  questions: number;
  /**
   * The same figure in the round before.
   * @nullable
   */
  previousValue: number | null;
  /** @nullable */
  previousLevel: number | null;
  /** The result in one sentence, in the language asked for. */
  sentence: string;
  contributions: ContributionView[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChainedFigureView } from './chainedFigureView';
import type { ContributionView } from './contributionView';
import type { LevelsView } from './levelsView';
import type { LineBefore } from './lineBefore';
import type { NodeKind } from './nodeKind';
import type { OutcomeView } from './outcomeView';
import type { ScoreState } from './scoreState';
import type { ValueRangeView } from './valueRangeView';

export interface ExplanationView {
  key: string;
  /** @nullable */
  parent: string | null;
  title: string;
  kind: NodeKind;
  /** Whether anything at or below it counts; false for questions answered in text. */
  scored: boolean;
  /**
   * Of a question, what was answered in words, in the language asked for; null where nothing was.
   * @nullable
   */
  answer: string | null;
  state: ScoreState;
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
  /**
   * What it came to by name, beside a number or instead of one.
   * @nullable
   */
  outcome: OutcomeView | null;
  /**
   * What the figure counts: `level`, `percent`, `points` or the model’s own word.
   * @nullable
   */
  unit: string | null;
  /**
   * Null where it is unbounded.
   * @nullable
   */
  range: ValueRangeView | null;
  /**
   * Null where the figure does not run from level to level.
   * @nullable
   */
  levels: LevelsView | null;
  /** Share of the questions below that were answered, 0–1. */
  coverage: number;
  /** Questions below that count and are answered. */
  counted: number;
  /** Questions below that count; text does not. */
  questions: number;
  /**
   * The same figure in the round before.
   * @nullable
   */
  previousValue: number | null;
  /** @nullable */
  previousLevel: number | null;
  /** @nullable */
  previousOutcome: OutcomeView | null;
  /**
   * What it came to before under its own version, where `previousValue` is the same answers scored under this one; null elsewhere.
   * @nullable
   */
  previousChained: ChainedFigureView | null;
  /** Whether the figure can be held against the round before: `comparable`, `chained` (scored again under this version), `break` (its questions or the way it is made are others), `new-line` (it is new), `unplanned` (nobody has said what became of the old version); null where there is no round before. */
  previousLine: LineBefore | null;
  /** The result in one sentence, in the language asked for. */
  sentence: string;
  /** By which rule, from how many parts, what was left out and why, in words, in the language asked for. */
  account: string;
  contributions: ContributionView[];
  children: ExplanationView[];
}

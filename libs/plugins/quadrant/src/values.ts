import {
  type Answer,
  belowCoverage,
  type Contribution,
  contributionOf,
  countAnswer,
  coverageLine,
  coverageOf,
  type Exact,
  explainedMean,
  type MeanRow,
  type QuestionNode,
  roundingLine,
  type Scale,
  scaleRange,
  type ScoreFrame,
  type ScoreNode,
  shownWithin,
  type ValueRange,
} from '@erfa/scoring-sdk';
import type { Policy } from './policy';

/** A scored node, with what those above need to know of it. */
export interface Scored {
  readonly node: ScoreNode;
  /** What goes into a mean above: exact, on `range`; null where nothing does. */
  readonly value: Exact | null;
  readonly range: ValueRange;
  /** Why nothing does, or why it is a replacement. */
  readonly reason: string | null;
  readonly answered: number;
  readonly asked: number;
}

/** A question, on its own scale. */
export function questionValue(
  question: QuestionNode,
  scale: Scale,
  frame: ScoreFrame,
  answer: Answer,
  policy: Policy,
): Scored {
  const counted = countAnswer(scale, answer, policy);
  const range = scaleRange(scale);
  const own = counted.answered ? counted.value : null;
  const shown = own && shownWithin(own, policy.rounding, range);
  const { contributions } = explainedMean(
    'answer',
    [{ key: question.key, weight: 1, value: own, range, reason: counted.reason }],
    range,
  );
  const [answered, asked] = [counted.answered ? 1 : 0, counted.asked ? 1 : 0];
  return {
    node: {
      key: question.key,
      state: shown === null ? 'no-score' : 'scored',
      value: shown,
      level: null,
      unit: frame.unit,
      range,
      coverage: coverageOf(answered, asked),
      contributions,
      children: [],
    },
    value: counted.value,
    range,
    reason: counted.reason,
    answered,
    asked,
  };
}

/** What a mean is made of and put on. */
export interface MeanOf {
  readonly key: string;
  readonly rule: 'mean' | 'answer';
  readonly rows: readonly MeanRow[];
  readonly frame: Pick<ScoreFrame, 'range' | 'unit'>;
  readonly policy: Policy;
  readonly answered: number;
  readonly asked: number;
  readonly children: readonly ScoreNode[];
  /** The level of a shown value, and the line that says so. */
  readonly levelled?: (shown: number) => { readonly level: number; readonly line: Contribution };
}

/** The weighted mean of rows, on one range: a group, or an axis. */
export function meanValue(of: MeanOf): Scored {
  const { key, frame, policy, answered, asked } = of;
  const mean = explainedMean(of.rule, of.rows, frame.range);
  const lines = [...mean.contributions];
  const short = belowCoverage(answered, asked, policy.minimumCoverage);
  const value = short ? null : mean.value;
  const shown = value && shownWithin(value, policy.rounding, frame.range);
  if (short) lines.push(coverageLine(key, answered, asked, policy.minimumCoverage));
  else if (value === null && of.rule === 'mean') {
    lines.push(contributionOf(key, 'mean', 'left-out', { reason: 'nothing-counts' }));
  }
  if (value !== null && shown !== null) {
    const rounded = roundingLine(key, value, shown, policy.rounding);
    if (rounded) lines.push(rounded);
  }
  const levelled = shown === null ? undefined : of.levelled?.(shown);
  return {
    node: {
      key,
      state: shown === null ? 'no-score' : 'scored',
      value: shown,
      level: levelled?.level ?? null,
      unit: frame.unit,
      range: frame.range,
      coverage: coverageOf(answered, asked),
      contributions: levelled ? [...lines, levelled.line] : lines,
      children: of.children,
    },
    value,
    range: frame.range,
    reason: value === null ? (short ? 'coverage-below-minimum' : 'nothing-counts') : null,
    answered,
    asked,
  };
}

/** The row that a scored node is in the mean above it. */
export function rowOf(weight: number | undefined, below: Scored): MeanRow {
  const { node, value, range, reason } = below;
  return { key: node.key, weight: weight ?? 1, value, range, reason };
}

import {
  type Contribution,
  contributionOf,
  explainedMean,
  roundingLine,
  type ScoreNode,
  toNumber,
} from '@erfa/scoring-sdk';
import { lowestOf, type Standing } from './attribute';
import type { Capability } from './capability';
import type { Ratings } from './ratings';

const percents = { min: 0, max: 100 };

/** What a rated node is made of, and which rating it comes to. */
export function standingLines(standing: Standing, shown: number | null): Contribution[] {
  const { key, percent, reason, rule, rounding } = standing;
  const rows = rule === 'answer' ? [answerLine(standing)] : rowLines(standing);
  if (shown === null || percent === null) {
    return rule === 'answer'
      ? rows
      : [...rows, contributionOf(key, 'empty-group', 'left-out', { reason })];
  }
  const rounded = roundingLine(key, percent, shown, rounding);
  const rated = contributionOf(key, 'rating', 'applied', { value: shown });
  return [...rows, ...(rounded ? [rounded] : []), rated];
}

function answerLine({ key, percent, reason }: Standing): Contribution {
  if (reason !== null) return contributionOf(key, 'answer', 'left-out', { reason });
  const value = percent && toNumber(percent);
  return contributionOf(key, 'answer', 'counted', { value, effect: value });
}

function rowLines({ rule, rows }: Standing): Contribution[] {
  const mean = explainedMean(rule, rows, percents).contributions;
  if (rule === 'mean') return [...mean];
  const lowest = lowestOf(rows);
  return mean.map((line) => ({
    ...line,
    weight: null,
    effect: line.value !== null && lowest && line.value === toNumber(lowest) ? line.value : null,
  }));
}

/** One line a level, lowest first: reached, and whether fully, or why not. */
export function levelLines(key: string, { levels }: Capability, ratings: Ratings): Contribution[] {
  const needed = ratings.all[ratings.reachedAt]?.key ?? '';
  const below = ratings.all[ratings.belowAt]?.key ?? '';
  return levels.map(({ level, of, enough, state }) => {
    const inputs = { level, of, enough, needed, below };
    if (state === 'empty' || state === 'barred') {
      const reason = state === 'barred' ? 'below-not-full' : 'level-empty';
      return contributionOf(key, 'level', 'left-out', { inputs, reason });
    }
    const rule = { reached: 'level', 'not-full': 'level-not-full', 'not-met': 'level-short' };
    return contributionOf(key, rule[state], 'counted', { inputs });
  });
}

/** One line an attribute: its level, its percentage and its rating, or why it does not count. */
export function attributeLine(standing: Standing, level: number, ratings: Ratings): Contribution {
  const { key, percent, rating, reason } = standing;
  const inputs = { level, rating: rating === null ? null : (ratings.all[rating]?.key ?? null) };
  if (percent === null || rating === null) {
    const why = reason ?? 'nothing-counts';
    return contributionOf(key, 'attribute', 'left-out', { inputs, reason: why });
  }
  const state = reason === null ? 'counted' : 'replaced';
  return contributionOf(key, 'attribute', state, { value: toNumber(percent), inputs, reason });
}

/** What a process below comes to where the lowest counts. */
export function lowestLine({ key, level, contributions }: ScoreNode): Contribution {
  if (level === null) {
    const reason = contributions.at(-1)?.reason ?? 'no-score';
    return contributionOf(key, 'lowest-level', 'left-out', { reason });
  }
  return contributionOf(key, 'lowest-level', 'counted', { inputs: { level } });
}

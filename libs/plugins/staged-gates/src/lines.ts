import {
  type ClimbedLevel,
  type Contribution,
  contributionOf,
  type ScoreNode,
  toNumber,
} from '@erfa/scoring-sdk';
import { neededOf, nextLevel, pointsOf, progressOf } from './figures';
import type { Policy } from './policy';
import type { Standing } from './practice';

/** What a practice's own answer comes to, and what it builds on and is not there. */
export function answerLines(standing: Standing): Contribution[] {
  const { practice, state, value, own, lacks } = standing;
  const { key, level } = practice;
  if (value === null) return [contributionOf(key, 'answer', 'left-out', { reason: state })];
  const inputs = { level, required: toNumber(practice.required) };
  return [
    contributionOf(key, own ? 'answer' : 'answer-short', 'counted', {
      value: toNumber(value),
      inputs,
    }),
    ...lacks.map((lacking) => contributionOf(lacking.key, 'prerequisite', 'applied')),
  ];
}

/** One line a level, lowest first: reached, not reached, or why it does not count. */
export function levelLines(
  key: string,
  levels: readonly ClimbedLevel[],
  policy: Policy,
): Contribution[] {
  return levels.map(({ level, of, met, state }) => {
    const inputs = { level, met, of, needed: neededOf(of, policy.share) };
    if (state === 'reached') return contributionOf(key, 'level', 'counted', { inputs });
    if (state === 'not-met') return contributionOf(key, 'level-short', 'counted', { inputs });
    const reason = state === 'barred' ? 'below-not-reached' : 'level-empty';
    return contributionOf(key, 'level', 'left-out', { inputs, reason });
  });
}

/** One line a practice: whether it passes, and by what; its points where the group counts points. */
export function practiceLine(standing: Standing, policy: Policy): Contribution {
  const { practice, state, value, met, own, level } = standing;
  const { key } = practice;
  const inputs = {
    level,
    required: toNumber(practice.required),
    answer: value === null ? null : toNumber(value),
  };
  if (met === null) return contributionOf(key, 'passes', 'left-out', { inputs, reason: state });
  const points = policy.value === 'points' ? pointsOf([standing]) : null;
  const rule = met ? 'passes' : own ? 'blocked' : 'short';
  const figures = { value: points, effect: points, inputs };
  return value === null
    ? contributionOf(key, rule, 'replaced', { ...figures, reason: state })
    : contributionOf(key, rule, 'counted', figures);
}

/** What a group below comes to in a minimum. */
export function lowestLine(
  { key, contributions }: Pick<ScoreNode, 'key' | 'contributions'>,
  stands: number | null,
  free: boolean,
): Contribution {
  if (stands === null) {
    const reason = contributions.at(-1)?.reason ?? 'no-score';
    return contributionOf(key, 'lowest', 'left-out', { reason });
  }
  return free
    ? contributionOf(key, 'ceiling', 'applied', { inputs: { level: stands } })
    : contributionOf(key, 'lowest', 'counted', { inputs: { level: stands } });
}

/** What is above the level reached, and the sums a group may be counted in. */
export function figureLines(
  key: string,
  standings: readonly Standing[],
  reached: number,
  policy: Policy,
): Contribution[] {
  const applied = (rule: string, inputs: NonNullable<Contribution['inputs']>): Contribution =>
    contributionOf(key, rule, 'applied', { inputs });
  const next = nextLevel(standings, reached, policy);
  const { met, of, percent, exactly } = progressOf(standings, policy);
  const ahead = next
    ? applied('next-level', {
        level: next.level,
        met: next.met,
        of: next.of,
        percent: next.percent,
      })
    : applied('top-level', { level: reached, isMaxRank: true });
  const all = applied('progress', { met, of, percent, exact: toNumber(exactly) });
  if (policy.value === 'level') return [ahead];
  if (policy.value === 'progress') return [ahead, all];
  const possible = pointsOf(
    standings.filter((standing) => standing.met !== null),
    true,
  );
  return [ahead, all, applied('points', { points: pointsOf(standings), possible })];
}

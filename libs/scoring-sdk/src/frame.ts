import { add, compare, divide, exact, type Exact, exactZero, multiply, subtract } from './exact';
import type { Json } from './json';
import type { Model } from './model';
import type { LevelBand } from './option-values';
import { type Scale, scaleRange, type ValueRange } from './scale';

/** What a group's values are put on: their range, what they count, and where levels begin. */
export interface ScoreFrame {
  readonly range: ValueRange;
  readonly unit: string | null;
  readonly bands: readonly LevelBand[];
}

/** A range whose ends are exact. */
export interface ExactRange {
  readonly min: Exact;
  readonly max: Exact;
}

/** A range in exact numbers. */
export function exactRange({ min, max }: ValueRange): ExactRange {
  return { min: exact(min), max: exact(max) };
}

const percent: ScoreFrame = { range: { min: 0, max: 100 }, unit: 'percent', bands: [] };

/** The frame of a scale. Steps and ladders whose rungs count whole numbers have levels: each rung is one. */
export function frameOf(scale: Scale): ScoreFrame {
  const stepped = scale.kind === 'steps' || scale.kind === 'ladder';
  return {
    range: scaleRange(scale),
    unit: scale.unit ?? (stepped ? 'level' : inPercent(scale) ? 'percent' : null),
    bands: rungsOf(scale),
  };
}

function inPercent(scale: Scale): boolean {
  return scale.kind === 'share' && scale.counts !== 'share';
}

function rungsOf(scale: Scale): LevelBand[] {
  const values =
    scale.kind === 'steps'
      ? scale.steps.map((step) => step.value)
      : scale.kind === 'ladder'
        ? [scale.base ?? 0, ...scale.levels.map((level) => level.value)]
        : [];
  return values.every((value) => Number.isInteger(value))
    ? values.map((value) => ({ from: value, level: value })).sort((a, b) => a.from - b.from)
    : [];
}

/** The frame that some rows share; 0–100 where they have not even the range in common. */
export function sharedFrame(frames: readonly ScoreFrame[]): ScoreFrame {
  const [first] = frames;
  if (!first) return percent;
  const { range, unit, bands } = first;
  if (!frames.every((frame) => frame.range.min === range.min && frame.range.max === range.max))
    return percent;
  return {
    range,
    unit: frames.every((frame) => frame.unit === unit) ? unit : null,
    bands: frames.every((frame) => isSame(frame.bands, bands)) ? bands : [],
  };
}

function isSame(one: readonly LevelBand[], other: readonly LevelBand[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, level }, at) => from === other[at]?.from && level === other[at].level)
  );
}

/** The scale that a group names or carries, or that an option names; undefined for none. */
export function namedScale(
  model: Model,
  scale: string | Scale | Json | undefined,
): Scale | undefined {
  if (typeof scale === 'string') {
    return Object.hasOwn(model.scales, scale) ? model.scales[scale] : undefined;
  }
  return (scale as Scale | null | undefined) ?? undefined;
}

/**
 * The value moved from one range to the same place in another:
 * `min′ + (value − min) / (max − min) · (max′ − min′)`. A range of one point gives the start of the other.
 */
export function moveToRange(value: Exact, from: ExactRange, to: ExactRange): Exact {
  if (compare(from.min, to.min) === 0 && compare(from.max, to.max) === 0) return value;
  const span = subtract(from.max, from.min);
  if (span.n === 0n) return to.min;
  const share = divide(subtract(value, from.min), span);
  return add(to.min, multiply(share, subtract(to.max, to.min)));
}

/** The value, or the end of the range that it lies beyond. */
export function clampTo(value: Exact, { min, max }: ExactRange): Exact {
  if (compare(value, min) < 0) return min;
  return compare(value, max) > 0 ? max : value;
}

/** The number 0, or the end of the range nearest to it: what "counts zero" means on any scale. */
export function nearestToZero({ min, max }: ExactRange): Exact {
  if (min.n > 0n) return min;
  return max.n < 0n ? max : exactZero;
}

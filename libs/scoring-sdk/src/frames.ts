import { canonicalJson } from './json';
import type { Model } from './model';
import { type Scale, scaleRange, type ValueRange } from './scale';

/** From this shown value on, a node is on this level. */
export interface LevelBand {
  readonly from: number;
  readonly level: number;
}

/** How a node's values are shown: what a group takes over when all its rows agree. */
export interface ScoreFrame {
  readonly range: ValueRange;
  /** What a value counts; null where that has no name. */
  readonly unit: string | null;
  /** Rising; none where values are no levels. */
  readonly levels: readonly LevelBand[];
}

/** 0–100: where rows on unlike scales meet. */
export const percentFrame: ScoreFrame = {
  range: { min: 0, max: 100 },
  unit: 'percent',
  levels: [],
};

/**
 * The frame of a scale. It has levels when its rungs count whole numbers: each rung is a level then.
 */
export function frameOfScale(scale: Scale): ScoreFrame {
  const stepped = scale.kind === 'steps' || scale.kind === 'ladder';
  return {
    range: scaleRange(scale),
    unit: scale.unit ?? (stepped ? 'level' : null),
    levels: levelsOfScale(scale),
  };
}

function levelsOfScale(scale: Scale): LevelBand[] {
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

/** The frame that all frames share, part by part; {@link percentFrame} where their ranges differ. */
export function sharedFrame(frames: readonly ScoreFrame[]): ScoreFrame {
  const [first] = frames;
  if (!first) return percentFrame;
  const same = (part: (frame: ScoreFrame) => unknown): boolean =>
    frames.every((frame) => canonicalJson(part(frame)) === canonicalJson(part(first)));
  if (!same((frame) => frame.range)) return percentFrame;
  return {
    range: first.range,
    unit: same((frame) => frame.unit) ? first.unit : null,
    levels: same((frame) => frame.levels) ? first.levels : [],
  };
}

/** A scale by its name in the model, or as it is written out; undefined where there is none. */
export function namedScale(model: Model, scale: unknown): Scale | undefined {
  if (typeof scale === 'string') {
    return Object.hasOwn(model.scales, scale) ? model.scales[scale] : undefined;
  }
  return (scale as Scale | null | undefined) ?? undefined;
}

/** The level of a shown value: that of the last band it has reached; null below the first. */
export function levelIn(levels: readonly LevelBand[], shown: number): number | null {
  let level: number | null = null;
  for (const band of levels) {
    if (band.from > shown) break;
    level = band.level;
  }
  return level;
}

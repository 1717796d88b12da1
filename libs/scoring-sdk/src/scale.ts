import { dayNumber } from './day';
import { divide, exact, toNumber } from './exact';
import type { LocalText } from './text';

/** What every scale may carry. */
interface ScaleBase {
  readonly title?: LocalText;
  /** What a value on the scale counts: `points`, `percent`, `hours`. Free text, shown as it is. */
  readonly unit?: string;
}

/** Any number from `min` to `max`; with `step`, only `min + k · step`. */
export interface RangeScale extends ScaleBase {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}

/** One rung of a {@link StepsScale}. */
export interface Step {
  /** The number the step counts as. */
  readonly value: number;
  readonly key: string;
  readonly title: LocalText;
  readonly description?: LocalText;
}

/** Ordered steps, lowest first, each with a value of its own. Answered by the value. */
export interface StepsScale extends ScaleBase {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
}

/** One row of a {@link BandsScale}: inputs from `from` up to the next band's `from` count `value`. */
export interface Band {
  readonly from: number;
  readonly value: number;
  readonly title?: LocalText;
}

/**
 * A look-up table from a measured number to a value, for what no formula can say (0–50 % counts 0,
 * 51–75 % counts 17). Answered by the measured number; `input` bounds it.
 */
export interface BandsScale extends ScaleBase {
  readonly kind: 'bands';
  readonly input: { readonly min: number; readonly max: number; readonly unit?: string };
  readonly bands: readonly Band[];
}

/** One thing that must be in place for a level of a {@link LadderScale}. */
export interface LadderElement {
  readonly key: string;
  readonly title: LocalText;
}

/** One level of a {@link LadderScale}. */
export interface LadderLevel {
  readonly value: number;
  readonly key: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly elements: readonly LadderElement[];
}

/**
 * Levels that are reached only when all elements of the level and of those below are met. Answered
 * by the keys of the elements that are met. `base` (default 0) is the value below the first level.
 */
export interface LadderScale extends ScaleBase {
  readonly kind: 'ladder';
  readonly base?: number;
  readonly levels: readonly LadderLevel[];
}

/** One option of an {@link OptionsScale}. */
export interface ScaleOption {
  readonly key: string;
  readonly title: LocalText;
  readonly weight: number;
}

/**
 * Options with weights. `choose: one` counts the chosen option's weight and is answered by its key;
 * `choose: many` counts the sum of the chosen weights and is answered by a list of keys.
 */
export interface OptionsScale extends ScaleBase {
  readonly kind: 'options';
  readonly choose: 'one' | 'many';
  readonly options: readonly ScaleOption[];
}

/** Yes or no; counts `yes` (default 1) or `no` (default 0). Answered by true or false. */
export interface BooleanScale extends ScaleBase {
  readonly kind: 'boolean';
  readonly yes?: number;
  readonly no?: number;
}

/**
 * A share, shown as per cent. Answered by the percentage (12.5 is 12.5 %), from `min` (default 0) to
 * `max` (default 100); with `step`, only `min + k · step`. Counts the percentage, or with
 * `counts: share` a hundredth of it.
 */
export interface ShareScale extends ScaleBase {
  readonly kind: 'share';
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly counts?: 'percent' | 'share';
}

/**
 * A measured number against a threshold, such as hours against the longest one allows. With v the
 * answer, t the threshold (> 0) and p the `points` (default 100): with `better: lower` it counts
 * p · (1 − v / t), with `better: higher` p · v / t, neither below 0 nor above p. Answered by the
 * measured number; `input` bounds it.
 */
export interface ThresholdScale extends ScaleBase {
  readonly kind: 'threshold';
  readonly input: { readonly min: number; readonly max: number; readonly unit?: string };
  readonly threshold: number;
  readonly better: 'lower' | 'higher';
  readonly points?: number;
}

/** One row of a table of days: days from `from` up to the next row's `from` count `value`. */
export interface DayBand {
  /** An ISO day. */
  readonly from: string;
  readonly value: number;
  readonly title?: LocalText;
}

/**
 * What a day counts: the row it falls in, or its distance in days from a declared day. Never the
 * distance from today: the same answer counts the same tomorrow.
 */
export type DayCount =
  | { readonly table: readonly DayBand[] }
  | { readonly daysAfter: string }
  | { readonly daysBefore: string };

/** A day from `earliest` to `latest`. Answered by an ISO day (`2026-03-31`). */
export interface DateScale extends ScaleBase {
  readonly kind: 'date';
  readonly earliest: string;
  readonly latest: string;
  readonly counts: DayCount;
}

/** Free text of at most `longest` characters (default 4,000). It is read, and never scored. */
export interface TextScale extends ScaleBase {
  readonly kind: 'text';
  readonly longest?: number;
}

/** How a question is answered and what the answer counts. */
export type Scale =
  | RangeScale
  | StepsScale
  | BandsScale
  | LadderScale
  | OptionsScale
  | BooleanScale
  | ShareScale
  | ThresholdScale
  | DateScale
  | TextScale;

/** The kinds of scale the contract knows. */
export type ScaleKind = Scale['kind'];

/** The kinds whose answers count something: all but text. Only these does a plugin ever see. */
export type ScoredScaleKind = Exclude<ScaleKind, 'text'>;

/** All kinds of scale whose answers count something. */
export const scoredScaleKinds: readonly ScoredScaleKind[] = [
  'range',
  'steps',
  'bands',
  'ladder',
  'options',
  'boolean',
  'share',
  'threshold',
  'date',
];

/** All kinds of scale. */
export const scaleKinds: readonly ScaleKind[] = [...scoredScaleKinds, 'text'];

/** Characters of an answer in text where its scale does not say. */
export const usualTextLength = 4000;

/** The lowest and the highest value that something can take. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** The lowest and the highest value an answer on the scale can count; 0 and 0 for text. */
export function scaleRange(scale: Scale): ValueRange {
  switch (scale.kind) {
    case 'range':
      return { min: scale.min, max: scale.max };
    case 'steps':
      return ends(scale.steps.map((step) => step.value));
    case 'bands':
      return ends(scale.bands.map((band) => band.value));
    case 'ladder':
      return ends([scale.base ?? 0, ...scale.levels.map((level) => level.value)]);
    case 'boolean':
      return ends([scale.no ?? 0, scale.yes ?? 1]);
    case 'share': {
      const { min, max } = shareBounds(scale);
      return scale.counts === 'share' ? { min: hundredth(min), max: hundredth(max) } : { min, max };
    }
    case 'threshold':
      return { min: 0, max: scale.points ?? 100 };
    case 'date': {
      const { counts, earliest, latest } = scale;
      if ('table' in counts) return ends(counts.table.map((row) => row.value));
      return ends([earliest, latest].map((day) => daysCounted(counts, dayNumber(day) ?? 0)));
    }
    case 'text':
      return { min: 0, max: 0 };
    case 'options': {
      const weights = scale.options.map((option) => option.weight);
      if (scale.choose === 'one') return ends(weights);
      return {
        min: sum(weights.filter((weight) => weight < 0)),
        max: sum(weights.filter((weight) => weight > 0)),
      };
    }
  }
}

/** The keys of which one answers the scale: of its steps, or of the options to choose one of; else none. */
export function scaleKeysOf(scale: Scale | undefined): string[] {
  if (scale?.kind === 'steps') return scale.steps.map((step) => step.key);
  return scale?.kind === 'options' && scale.choose === 'one'
    ? scale.options.map((option) => option.key)
    : [];
}

function hundredth(percent: number): number {
  return toNumber(divide(exact(percent), exact(100)));
}

/** The lowest and the highest percentage that answers a share. */
export function shareBounds({ min = 0, max = 100 }: ShareScale): ValueRange {
  return { min, max };
}

/** What a day counts by its distance from the declared day; days as {@link dayNumber} gives them. */
export function daysCounted(counts: Exclude<DayCount, { table: unknown }>, day: number): number {
  return 'daysAfter' in counts
    ? day - (dayNumber(counts.daysAfter) ?? 0)
    : (dayNumber(counts.daysBefore) ?? 0) - day;
}

function ends(values: readonly number[]): ValueRange {
  return { min: Math.min(...values), max: Math.max(...values) };
}

/** Adds decimals without binary drift: 0.1 + 0.2 is 0.3. Enough for a handful of weights. */
function sum(values: readonly number[]): number {
  const factor = 1e9;
  return values.reduce((total, value) => total + Math.round(value * factor), 0) / factor;
}

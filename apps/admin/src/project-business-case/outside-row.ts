import type { OutsideRangeView } from '@erfa/api-client';

/** A range, in words, beside one's own plan. */
export interface OutsideRow {
  readonly range: OutsideRangeView;
  readonly name: string;
  /** What others typically came to, and what one's own plan would become. */
  readonly words: string;
  /** One's own plan; empty where there is none. */
  readonly plan: string;
  /** What it typically became, in its unit. */
  readonly typical: string;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OutsideMeasure } from './outsideMeasure';
import type { OutsideSpreadView } from './outsideSpreadView';

export interface OutsideRangeView {
  measure: OutsideMeasure;
  /** @minimum 5 */
  municipalities: number;
  /** When it was released. */
  madeAt: string;
  /** Became over planned, to the nearest twentieth: 1.1 is ten per cent more. */
  ratio: OutsideSpreadView;
  /** What it became, by two digits: kroner, months, or kroner a year. */
  amount: OutsideSpreadView;
}

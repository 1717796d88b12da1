/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { UnitFigureView } from './unitFigureView';

export interface UnitScoreView {
  unitId: string;
  /** Its name when it was submitted. */
  title: string;
  /** How much it was given to count among the others. */
  weight: number;
  /** Questions it answered. */
  answered: number;
  /** The whole first, then its dimensions. */
  figures: UnitFigureView[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FateCountView } from './fateCountView';

export interface PlanKeptView {
  questions: number;
  counts: FateCountView[];
}

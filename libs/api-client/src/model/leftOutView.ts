/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LeftOutWhy } from './leftOutWhy';

export interface LeftOutView {
  action: string;
  title: string;
  why: LeftOutWhy;
  /** Why, in the language asked for. */
  sentence: string;
}

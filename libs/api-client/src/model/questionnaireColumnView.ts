/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ColumnUse } from './columnUse';
import type { ProposedBy } from './proposedBy';

export interface QuestionnaireColumnView {
  /** From 1. */
  place: number;
  /** As spreadsheets call it: A, B, C. */
  name: string;
  /** Empty where it has none. */
  heading: string;
  /** Its first different values, at most three, with `↵` for line breaks. */
  examples: string[];
  /** How many rows have something in it. */
  filled: number;
  /** What it is read as. */
  use: ColumnUse;
  /** What it seems to be. */
  proposed: ColumnUse;
  /** What says what it seems to be; null where nothing does. */
  proposedBy: ProposedBy | null;
}

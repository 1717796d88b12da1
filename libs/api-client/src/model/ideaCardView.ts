/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { IdeaCardForm } from './ideaCardForm';
import type { IdeaCardViewOutcome } from './ideaCardViewOutcome';

export interface IdeaCardView {
  id: string;
  form: IdeaCardForm;
  /**
   * What it is worth, 0 to 12; null before all four sides are weighed.
   * @nullable
   */
  value: number | null;
  /** @nullable */
  outcome: IdeaCardViewOutcome;
  reason: string;
  /** @nullable */
  decidedOn: string | null;
  /** @nullable */
  decidedByName: string | null;
  /**
   * Made by a go.
   * @nullable
   */
  projectId: string | null;
  /** @nullable */
  createdByName: string | null;
  mayEdit: boolean;
  /** Whether the caller may decide about it. */
  mayDecide: boolean;
  version: number;
}

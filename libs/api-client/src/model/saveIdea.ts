/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { IdeaCardForm } from './ideaCardForm';

export interface SaveIdea {
  from: IdeaCardForm;
  to: IdeaCardForm;
}

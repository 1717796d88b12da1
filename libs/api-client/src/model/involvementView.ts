/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { InvolvementCouncil } from './involvementCouncil';
import type { InvolvementForm } from './involvementForm';

export interface InvolvementView {
  council: InvolvementCouncil;
  /** @maxLength 120 */
  committee: string;
  form: InvolvementForm;
  dueOn: string;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  doneOn: string | null;
  /** Of the task in the project’s plan. */
  id: string;
  /** As the plan calls it. */
  title: string;
  /** @nullable */
  ownerName: string | null;
  version: number;
}

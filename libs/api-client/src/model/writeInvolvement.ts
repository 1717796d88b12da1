/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { InvolvementCouncil } from './involvementCouncil';
import type { InvolvementForm } from './involvementForm';

export interface WriteInvolvement {
  council: InvolvementCouncil;
  /** @maxLength 120 */
  committee: string;
  form: InvolvementForm;
  dueOn: string;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  doneOn: string | null;
}

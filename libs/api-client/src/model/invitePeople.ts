/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { InvitedPerson } from './invitedPerson';

export interface InvitePeople {
  /**
   * @minItems 1
   * @maxItems 200
   */
  people: InvitedPerson[];
}

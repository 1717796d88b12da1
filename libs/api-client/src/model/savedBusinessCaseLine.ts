/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseLineForm } from './businessCaseLineForm';

export interface SavedBusinessCaseLine {
  /** The client’s own for a new line. */
  id: string;
  /** @nullable */
  from: BusinessCaseLineForm | null;
  /** @nullable */
  to: BusinessCaseLineForm | null;
}

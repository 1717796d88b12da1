/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionStatus } from './adoptionStatus';

export interface DueAdoptionView {
  adoptionId: string;
  lessonId: string;
  title: string;
  originName: string;
  status: AdoptionStatus;
  askAgainOn: string;
}

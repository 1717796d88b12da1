/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseLineForm } from './businessCaseLineForm';

export interface BusinessCaseLineView {
  id: string;
  form: BusinessCaseLineForm;
  version: number;
  /** @nullable */
  ownerName: string | null;
  /**
   * A colleague who has it open.
   * @nullable
   */
  editorName: string | null;
  updatedAt: string;
  /** @nullable */
  updatedByName: string | null;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { HandoverForm } from './handoverForm';

export interface SaveHandover {
  from: HandoverForm;
  to: HandoverForm;
}

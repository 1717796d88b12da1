/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { HealthViewStatus } from './healthViewStatus';

export interface HealthView {
  status: HealthViewStatus;
  version: string;
}

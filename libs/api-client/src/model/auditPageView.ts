/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AuditEventView } from './auditEventView';

export interface AuditPageView {
  events: AuditEventView[];
  /**
   * Pass as `before` for the next page; null at the end.
   * @nullable
   */
  next: number | null;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ApprovalDecision } from './approvalDecision';

export interface ApprovalView {
  id: string;
  /** The revision that it stands for. */
  revision: number;
  /** Hash of the content, as docs/model-format.md defines it. */
  hash: string;
  note: string;
  askedBy: string;
  /** Whether one asked oneself: then another has to decide. */
  own: boolean;
  askedAt: string;
  /** Null while nobody has decided. */
  decision: ApprovalDecision | null;
  /** @nullable */
  comment: string | null;
  /** @nullable */
  decidedBy: string | null;
  /** @nullable */
  decidedAt: string | null;
  /** Whether the draft or its golden cases have changed since: it counts no more. */
  void: boolean;
}

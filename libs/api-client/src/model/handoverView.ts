/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { HandoverForm } from './handoverForm';
import type { HandoverItemView } from './handoverItemView';
import type { ProjectOwnerView } from './projectOwnerView';

export interface HandoverView {
  projectTitle: string;
  /** Whether the caller may change who takes over, and the checklist. */
  mayEdit: boolean;
  /** Whether the caller is who takes it over. */
  isReceiver: boolean;
  form: HandoverForm;
  /** @nullable */
  receiverName: string | null;
  /** @nullable */
  handoverOn: string | null;
  items: HandoverItemView[];
  /** @nullable */
  acceptedAt: string | null;
  /** @nullable */
  acceptedByName: string | null;
  reservation: string;
  /** Colleagues who can take over; empty for who cannot choose. */
  colleagues: ProjectOwnerView[];
  /** Sent with an acceptance: what was read, or nothing. */
  version: number;
}

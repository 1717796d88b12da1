/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ActionState } from './actionState';
import type { LeadsToView } from './leadsToView';

export interface ActionView {
  id: string;
  nodeKey: string;
  title: string;
  /** @nullable */
  ownerId: string | null;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  dueOn: string | null;
  measure: string;
  /** @nullable */
  leadsTo: LeadsToView | null;
  state: ActionState;
  version: number;
}

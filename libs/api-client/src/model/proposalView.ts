/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedState } from './agreedState';
import type { ProposalHow } from './proposalHow';

export interface ProposalView {
  state: AgreedState;
  value: number | string | boolean | string[] | null;
  how: ProposalHow;
}

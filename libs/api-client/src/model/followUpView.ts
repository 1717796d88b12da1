/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FollowedView } from './followedView';
import type { FollowUpForm } from './followUpForm';
import type { ProjectOwnerView } from './projectOwnerView';

export interface FollowUpView {
  projectTitle: string;
  mayEdit: boolean;
  /** The result in a sentence or two, in the language asked for. */
  sentence: string;
  form: FollowUpForm;
  /** @nullable */
  goLiveOn: string | null;
  /**
   * The first day that is measured; null before there is one.
   * @nullable
   */
  beginsOn: string | null;
  /** @nullable */
  handoverOn: string | null;
  /** @nullable */
  handedOverAt: string | null;
  followed: FollowedView[];
  /** Who can measure; empty for who cannot choose. */
  owners: ProjectOwnerView[];
}

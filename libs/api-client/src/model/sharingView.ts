/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SensitiveView } from './sensitiveView';
import type { SharedProjectView } from './sharedProjectView';
import type { SharedUseView } from './sharedUseView';
import type { SharingComputedView } from './sharingComputedView';
import type { SharingForm } from './sharingForm';

export interface SharingView {
  projectTitle: string;
  mayEdit: boolean;
  form: SharingForm;
  computed: SharingComputedView;
  preview: SharedProjectView;
  /** Sent along when it is shared: what was previewed, or nothing. */
  hash: string;
  /** What somebody should look at before all can read it. */
  sensitive: SensitiveView[];
  /**
   * Since when.
   * @nullable
   */
  sharedAt: string | null;
  /** Whether others see something else than the preview. */
  changedSince: boolean;
  /** Latest first. */
  uses: SharedUseView[];
}

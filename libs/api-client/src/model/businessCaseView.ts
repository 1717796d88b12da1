/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseFiguresView } from './businessCaseFiguresView';
import type { BusinessCaseLineView } from './businessCaseLineView';
import type { BusinessCaseSettings } from './businessCaseSettings';
import type { BusinessCaseVersionView } from './businessCaseVersionView';
import type { ProjectSize } from './projectSize';

export interface BusinessCaseView {
  projectTitle: string;
  mayEdit: boolean;
  size: ProjectSize;
  settings: BusinessCaseSettings;
  lines: BusinessCaseLineView[];
  /** The newest first. */
  versions: BusinessCaseVersionView[];
  /** The number that is locked next. */
  draftNumber: number;
  /**
   * The last version, where nothing was changed since it was locked.
   * @nullable
   */
  sameAs: number | null;
  /**
   * The version decided last.
   * @nullable
   */
  decidedNumber: number | null;
  /**
   * Lines that came, went or changed since the version that was decided last.
   * @nullable
   */
  changedSinceDecided: number | null;
  figures: BusinessCaseFiguresView;
}

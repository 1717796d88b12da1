/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectOwnerView } from './projectOwnerView';
import type { ProjectRiskView } from './projectRiskView';

export interface ProjectRisksView {
  projectTitle: string;
  mayEdit: boolean;
  /** Open ones first, the heaviest first. */
  risks: ProjectRiskView[];
  /** What should be set aside for the open risks that have a price, in øre: the sum of chance times consequence. */
  pool: number;
  owners: ProjectOwnerView[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionLackView } from './decisionLackView';
import type { ProjectDecisionView } from './projectDecisionView';
import type { ProjectWarningView } from './projectWarningView';

export interface ProjectDecisionsView {
  projectTitle: string;
  mayEdit: boolean;
  decisions: ProjectDecisionView[];
  /** What whoever decides should know first. */
  warnings: ProjectWarningView[];
  /** What is not in place for decisions to come. Nothing of it keeps one from deciding. */
  lacks: DecisionLackView[];
}

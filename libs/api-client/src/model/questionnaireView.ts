/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Encoding } from './encoding';
import type { FindingCountsView } from './findingCountsView';
import type { QuestionnaireColumnView } from './questionnaireColumnView';
import type { QuestionnaireFindingView } from './questionnaireFindingView';
import type { QuestionnaireLeftOutView } from './questionnaireLeftOutView';
import type { QuestionnaireNodeView } from './questionnaireNodeView';
import type { QuestionnaireRowView } from './questionnaireRowView';
import type { TableKind } from './tableKind';

export interface QuestionnaireView {
  kind: TableKind;
  encoding: Encoding | null;
  /** The sheets of a workbook; none for CSV. */
  sheets: string[];
  /** The sheet that was read; empty for CSV. */
  sheet: string;
  /** The row of the headings. */
  headings: number;
  /** The first twenty. */
  firstRows: QuestionnaireRowView[];
  columns: QuestionnaireColumnView[];
  questionCount: number;
  groupCount: number;
  /** Different ways in which questions are answered. */
  scaleCount: number;
  leftOut: QuestionnaireLeftOutView;
  /** The first sixty. */
  nodes: QuestionnaireNodeView[];
  /** From the top down, at most 200; where there are more, errors before the others. */
  findings: QuestionnaireFindingView[];
  findingCounts: FindingCountsView;
  /** Whether a draft can be made of it, for all that is said here. */
  readable: boolean;
  /**
   * The draft that was made; null in a preview.
   * @nullable
   */
  draftId: string | null;
}

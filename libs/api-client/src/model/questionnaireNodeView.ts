/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { QuestionnaireNodeKind } from './questionnaireNodeKind';

export interface QuestionnaireNodeView {
  kind: QuestionnaireNodeKind;
  /** How many groups it stands in. */
  depth: number;
  title: string;
  /** Of a question, its answers from the lowest; at most seven. */
  answers: string[];
  /**
   * Of a question, the kind of its scale.
   * @nullable
   */
  scale: string | null;
  /**
   * The row of a question.
   * @nullable
   */
  line: number | null;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerOrder } from './answerOrder';
import type { ModelFileWay } from './modelFileWay';
import type { PlainAnswer } from './plainAnswer';
import type { QuestionnaireLanguage } from './questionnaireLanguage';

export type QuestionnairesReadParams = {
  /**
   * `preview` changes nothing; `all` makes a draft of everything, or nothing.
   */
  way: ModelFileWay;
  /**
   * A sheet of the workbook; without it the first that has anything in it.
   * @maxLength 255
   */
  sheet?: string;
  /**
   * The row of the headings. Where it is left out, the one that seems to be it.
   * @minimum 1
   */
  headings?: number;
  /**
   * What each column is, as `4:question`, counted from 1; a column that is not named is not read. Where it is left out, what the columns seem to be. One of: none, question, title, number, group1, group2, group3, guidance, good, evidence, answers, answer, step, answerType, weight, level.
   */
  column?: string[];
  /**
   * The language that it is written in; Danish unless it is said.
   */
  language?: QuestionnaireLanguage;
  /**
   * Which end of a list of answers counts the least: as its words say, its first, its last.
   */
  order?: AnswerOrder;
  /**
   * How a question is answered that has no answers; in five steps unless it is said.
   */
  otherwise?: PlainAnswer;
  /**
   * The key of the draft. Needed with `all`.
   * @maxLength 100
   * @pattern ^[a-z0-9]+(?:[-_.][a-z0-9]+)*$
   */
  key?: string;
  /**
   * The title of the draft in Danish. Needed with `all`.
   * @minLength 1
   * @maxLength 300
   */
  danish?: string;
  /**
   * The same in English; may come later.
   * @maxLength 300
   */
  english?: string;
  /**
   * The id of the plugin that scores it. Needed with `all`.
   * @maxLength 100
   */
  plugin?: string;
};

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OwnLessonsBeginParams = {
  /**
   * A result of one’s own.
   */
  assessmentId?: string;
  /**
   * The dimension or question looked at.
   * @maxLength 100
   */
  nodeKey?: string;
  /**
   * An action of one’s own.
   */
  actionId?: string;
};

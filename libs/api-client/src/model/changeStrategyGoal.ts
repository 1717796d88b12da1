/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ChangeStrategyGoal {
  /**
   * @minLength 1
   * @maxLength 200
   */
  title: string;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  beginsYear: number;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  endsYear: number;
  /**
   * The strategy or policy that it stands in.
   * @maxLength 200
   */
  source: string;
  /** Nobody pursues it any longer; what points to it goes on pointing. */
  retired: boolean;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SettingsView {
  /** @nullable */
  accessibilityStatementUrl: string | null;
  /** @nullable */
  wasUrl: string | null;
  /**
   * Whom to write to about access.
   * @nullable
   */
  contact: string | null;
}

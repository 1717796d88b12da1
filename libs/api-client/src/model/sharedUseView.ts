/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SharedUseView {
  municipality: string;
  /**
   * The benefit that they measure likewise; null where they began a project from this one.
   * @nullable
   */
  benefit: string | null;
  usedAt: string;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoldenCaseView } from './goldenCaseView';

export interface GoldenCasesView {
  golden: GoldenCaseView[];
}

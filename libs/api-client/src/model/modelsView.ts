/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ModelSummaryView } from './modelSummaryView';

export interface ModelsView {
  models: ModelSummaryView[];
}

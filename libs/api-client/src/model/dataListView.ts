/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PersonalDataView } from './personalDataView';

export interface DataListView {
  data: PersonalDataView[];
}

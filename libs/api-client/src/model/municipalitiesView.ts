/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MunicipalityAccessView } from './municipalityAccessView';

export interface MunicipalitiesView {
  municipalities: MunicipalityAccessView[];
}

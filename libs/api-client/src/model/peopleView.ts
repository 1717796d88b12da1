/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PersonView } from './personView';

export interface PeopleView {
  people: PersonView[];
}

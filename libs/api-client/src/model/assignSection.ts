/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AssignPerson } from './assignPerson';
import type { SectionMode } from './sectionMode';

export interface AssignSection {
  mode: SectionMode;
  /**
   * @minItems 1
   * @maxItems 30
   */
  people: AssignPerson[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectRelation } from './projectRelation';

export interface RelationView {
  personId: string;
  name: string;
  relation: ProjectRelation;
  /** @nullable */
  until: string | null;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectRelation } from './projectRelation';

export interface WriteRelation {
  personId: string;
  relation: ProjectRelation;
  /**
   * A guest’s last day; of nobody else.
   * @nullable
   */
  until?: string | null;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectFieldChangeView } from './projectFieldChangeView';

export interface ProjectChangeView {
  id: string;
  /** The tool, or `project`, `decisions`, `sharing`. */
  place: string;
  what: string;
  /** What it is about, in the writer’s own words; may be empty. */
  about: string;
  fields: ProjectFieldChangeView[];
  madeAt: string;
  /** @nullable */
  byName: string | null;
}

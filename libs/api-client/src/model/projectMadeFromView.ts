/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectOrigin } from './projectOrigin';

export interface ProjectMadeFromView {
  origin: ProjectOrigin;
  /** Of the idea, the shared project, or the assessment that has the gap or action. */
  id: string;
  /**
   * Null where it is shown no more.
   * @nullable
   */
  title: string | null;
  /**
   * Whose, where another’s.
   * @nullable
   */
  municipality: string | null;
}

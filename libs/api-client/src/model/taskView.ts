/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TaskKind } from './taskKind';
import type { TextView } from './textView';

export interface TaskView {
  kind: TaskKind;
  /** Id of the round, assessment, assignment, pilot, action or draft of a model it is about; for a project `id/tool`, or `id/benefits/benefit`; empty for none. */
  target: string;
  /** @nullable */
  title: TextView | null;
  /**
   * The round or the project it belongs to, where the title is of a part of it.
   * @nullable
   */
  round: TextView | null;
  /** How many questions, sections or municipalities it concerns. */
  count: number;
  /** Minutes it takes; 0 where that is not known. */
  minutes: number;
  /** @nullable */
  dueAt: string | null;
}

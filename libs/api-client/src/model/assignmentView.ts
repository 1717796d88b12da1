/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerView } from './answerView';
import type { PluginProblemView } from './pluginProblemView';
import type { SectionMode } from './sectionMode';
import type { TextView } from './textView';

export interface AssignmentView {
  id: string;
  assessmentId: string;
  modelId: string;
  roundTitle: TextView;
  sectionKey: string;
  mode: SectionMode;
  personId: string;
  personName: string;
  questionKeys: string[];
  /** Whether answers can still be written. */
  open: boolean;
  closesAt: string;
  /** @nullable */
  handedInAt: string | null;
  /** Whether the caller may take it back: not oneself once another has handed in what is answered independently. */
  mayTakeBack: boolean;
  /**
   * Why the model could not be scored now; answers are saved all the same.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
  answers: AnswerView[];
}

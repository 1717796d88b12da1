/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnsweringMode } from './answeringMode';
import type { AnswerView } from './answerView';
import type { PluginProblemView } from './pluginProblemView';
import type { TextView } from './textView';

export interface AssignmentView {
  id: string;
  assessmentId: string;
  modelId: string;
  roundTitle: TextView;
  sectionKey: string;
  mode: AnsweringMode;
  /**
   * The unit that is answered for; null where it is the municipality as a whole.
   * @nullable
   */
  unitName: string | null;
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

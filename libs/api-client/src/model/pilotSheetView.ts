/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerView } from './answerView';
import type { PilotSheetViewContent } from './pilotSheetViewContent';
import type { PilotState } from './pilotState';
import type { PilotTimeView } from './pilotTimeView';
import type { TextView } from './textView';

export interface PilotSheetView {
  id: string;
  /** Title of the model; English may be empty. */
  title: TextView;
  state: PilotState;
  opensOn: string;
  /** Last day, in Danish time. */
  closesOn: string;
  /** When it ends, or was closed. */
  closesAt: string;
  /** KL’s words to those who answer. */
  note: string;
  questionCount: number;
  /** Minutes that answering takes. */
  minutes: number;
  /** When what people wrote is deleted. */
  deletedOn: string;
  /** @nullable */
  handedInAt: string | null;
  /** Questions that one has said something to. */
  answered: number;
  /** @nullable */
  leftAt: string | null;
  /** The model as docs/model-format.md describes it. */
  content: PilotSheetViewContent;
  /**
   * The published model of the same key and version, once there is one: the pilot is over then.
   * @nullable
   */
  publishedId: string | null;
  /** Whether answers can be written now. */
  open: boolean;
  /** Whether KL reads the comments too, once handed in. */
  withComments: boolean;
  /** Reason and evidence are always empty. */
  answers: AnswerView[];
  times: PilotTimeView[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CardStepView } from './cardStepView';
import type { CardTone } from './cardTone';
import type { ProjectTool } from './projectTool';

export interface CardView {
  tool: ProjectTool;
  tone: CardTone;
  /** In the language asked for. */
  status: string;
  summary: string;
  /** @nullable */
  next: CardStepView | null;
  /** Nothing is written there: its summary asks. */
  empty?: boolean;
}

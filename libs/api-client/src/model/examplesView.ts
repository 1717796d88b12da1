/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ExampleProjectView } from './exampleProjectView';
import type { SuggestedProjectLessonView } from './suggestedProjectLessonView';
import type { TakenMeasureView } from './takenMeasureView';

export interface ExamplesView {
  /** At most three, the best first. */
  projects: ExampleProjectView[];
  /** How many fit, with those shown. */
  fitting: number;
  /** At most three. */
  lessons: SuggestedProjectLessonView[];
  /** @nullable */
  taken: TakenMeasureView | null;
  /** Whether the caller may take over how one of them is measured: not once there is a baseline or a measurement. */
  mayTake: boolean;
  /** Whether the caller may decide about the lessons. */
  mayEdit: boolean;
  /** Whether the caller may make adoptions. */
  mayAdopt: boolean;
}

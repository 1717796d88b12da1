/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TaskView } from './taskView';

export interface OverviewView {
  tasks: TaskView[];
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProjectKind } from './projectKind';
import type { TextView } from './textView';

export interface MaturityNeedView {
  kind: ProjectKind;
  modelKey: string;
  modelTitle: TextView;
  nodeKey: string;
  title: TextView;
  level: number;
  note: string;
}

/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MaturityNeedView } from './maturityNeedView';
import type { NeedModelView } from './needModelView';

export interface MaturityNeedsView {
  needs: MaturityNeedView[];
  models: NeedModelView[];
}

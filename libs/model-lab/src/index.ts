/** Writing, trying and following up maturity models: pure rules of the model lab. */
export {
  changeKinds,
  type DraftChange,
  type FieldPath,
  invertChange,
  type NodeSpot,
  type Refusal,
  type RefusalCode,
} from './draft/change';
export { changesBetween } from './draft/changes-between';
export { fieldAt, sameJson, settingField, withField } from './draft/field';
export { applyChange, OpenDraft, type Outcome } from './draft/open-draft';
export { type ModelPlace, placeInModel } from './draft/place-in-model';
export { changeFault } from './draft/change-structure';
export { isKey } from './draft/shapes';
export { draftFault } from './draft/structure';

/** Writing, trying and following up maturity models: pure rules of the model lab. */
export { type Carry, carryByPlan, type Reached } from './simulation/carry-by-plan';
export {
  type ShownComparison,
  type ShownDistribution,
  type ShownEffect,
  type ShownItem,
  type ShownMovement,
  type ShownReached,
  type ShownSensitivity,
} from './simulation/disclosure';
export { figuresOf, type NodeFigures, type SheetFigures } from './simulation/figures';
export {
  type Consistency,
  fewestForSame,
  fewestForStatistics,
  type SamePair,
  sameFrom,
} from './simulation/item-statistics';
export {
  type Chance,
  fewestMixed,
  type FrozenSheet,
  mixSheets,
  shuffledAmong,
} from './simulation/mixed-sheets';
export {
  type Check,
  type OpenSheets,
  type RoomFault,
  type ScoringFault,
  type SimulationOutcome,
  type SimulationPart,
  simulationParts,
  SimulationRoom,
  SimulationTrouble,
  type SimulationWish,
} from './simulation/room';
export {
  type Scored,
  type SimulatedFigures,
  simulateFigures,
  type SimulatedItems,
  simulateItems,
  type SimulatedWeights,
  simulateWeights,
} from './simulation/simulate';
export {
  changeKinds,
  type DraftChange,
  type FieldPath,
  invertChange,
  type NamingField,
  type NodeSpot,
  type Refusal,
  type RefusalCode,
} from './draft/change';
export { type ChangeBetween, changesBetween } from './draft/changes-between';
export { fieldsNaming } from './draft/fields-naming';
export { fieldAt, sameJson, settingField, withField } from './draft/field';
export {
  applyGolden,
  type GoldenChange,
  goldenChange,
  type GoldenEdit,
  invertGolden,
  isGoldenChange,
} from './draft/golden-change';
export { applyChange, OpenDraft, type Outcome } from './draft/open-draft';
export { type ModelPlace, placeInModel } from './draft/place-in-model';
export { changeFault } from './draft/change-structure';
export { isKey } from './draft/shapes';
export { splitCounts, splitInto, type SplitPart } from './draft/split-question';
export { draftFault } from './draft/structure';
export { type QuestionSince, questionsSince, type QuestionsSince } from './pilot/questions-since';
export { type AnswerCount, stepUse, type StepUse } from './pilot/step-use';
export { type AnswerOnNewScale, answersOnNewScale } from './successor/answers-on-new-scale';
export {
  type CarriedAnswer,
  type CarriedSheet,
  carryAnswers,
  type Carrying,
  carrySheet,
  prepareCarrying,
} from './successor/carry';
export { type Bridge, type BridgedFigure, bridgeOver } from './successor/bridge';
export {
  type BroughtAnswer,
  type CarryReason,
  carryReasons,
  carryThrough,
  type OldAnswer,
} from './successor/carry-through';
export { type LineBack, lineBack } from './successor/line-back';
export { linkedLine, type LinePoint } from './successor/linked-line';
export { checkPlan, type PlanFault, type PlanFaultCode } from './successor/check-plan';
export { isRaised, linesThatGoOn } from './successor/comparability';
export { type DryRun, dryRun, type FateCount, type FateCounts } from './successor/dry-run';
export { type Fate, fateOf, fates, type FateTable, fateTables } from './successor/fates';
export {
  type Changed,
  diffModels,
  type ModelDiff,
  type NodePlace,
  type TextChange,
} from './successor/model-diff';
export {
  type Aspect,
  type ChangeReason,
  type Comparability,
  type Decision,
  type Meaning,
  type Operation,
  type OperationKind,
  operationKinds,
} from './successor/operation';
export {
  type MigrationPlan,
  planMigration,
  proposeChanges,
  type VersionName,
} from './successor/plan';
export {
  type ToldChanges,
  toldChanges,
  type ToldField,
  toldFields,
  type ToldRule,
  type ToldRuleField,
  toldRuleFields,
  type ToldText,
} from './successor/told-changes';
export { type Version, versionOf } from './successor/version';
export { type WordOverlap } from './successor/words';
export { type WrittenSplits, writtenSplits } from './successor/written-splits';

/** The scoring contract: what a model, an answer sheet, a plugin and a score are. Imports nothing. */
export { type AccountMaterial, accountsOf } from './account';
export {
  type Answer,
  type Answers,
  type AnswerSheet,
  type AnswerState,
  answerTo,
  type AnswerValue,
  type UnitAnswers,
  unitsOf,
} from './answers';
export {
  type AttributeFault,
  attributeKinds,
  type AttributePlace,
  type AttributeSpec,
  type ByKeyAttribute,
  checkAttributes,
  type QuestionsAttribute,
} from './attributes';
export { type AnswerCounts, answerCounts } from './answer-counts';
export { answerPosition } from './answer-position';
export { answerWords, dayWords, unitWords } from './answer-words';
export { withHidden } from './conditions';
export { dayNumber, dayText } from './day';
export {
  add,
  compare,
  divide,
  exact,
  type Exact,
  exactZero,
  fraction,
  multiply,
  parseExact,
  subtract,
  toNumber,
} from './exact';
export {
  type AnswerPolicy,
  answerPolicyOf,
  belowCoverage,
  countAnswer,
  type CountedAnswer,
  coverageLine,
  explainedMean,
  type ExplainedMean,
  type MeanRow,
  roundingLine,
  shownWithin,
  weightedMean,
  type WeightedValue,
} from './explained-mean';
export { baseReasons, explainScore, titlesOf } from './explain';
export {
  clampTo,
  type ExactRange,
  exactRange,
  frameOf,
  moveToRange,
  namedScale,
  nearestToZero,
  type ScoreFrame,
  sharedFrame,
} from './frame';
export { decidedElsewhere, hiddenQuestions, type SaidToCondition } from './hidden-questions';
export { canonicalJson, isJsonObject, type Json, type JsonObject } from './json';
export {
  climbLevels,
  type ClimbedLevel,
  type ClimbRules,
  type LevelClimb,
  type LevelPart,
  levelsUpTo,
} from './levels';
export { type Lift, type LiftSearch, smallestLift } from './lift';
export {
  type Algebra,
  apiVersion,
  checkManifest,
  type Claim,
  claimHolds,
  type FieldsRead,
  type ManifestFault,
  type PluginManifest,
  type RuleTexts,
} from './manifest';
export { answerFault, measure, type Measure, type MeasureFault } from './measure';
export {
  type Axis,
  type Condition,
  type ConditionTest,
  type GroupNode,
  minutesOf,
  type Model,
  type ModelNode,
  type QuestionNode,
  questionsBelow,
  questionsOf,
  scaleOf,
  type ScoringChoice,
  type Source,
  usualMinutes,
  walkModel,
} from './model';
export { changed as changedSheet, type LiftChange } from './moves';
export {
  exactOf,
  type LevelBand,
  levelBandsOf,
  levelIn,
  roundingOf,
  rowsOf,
  wordOf,
} from './option-values';
export {
  type BooleanOption,
  checkOptions,
  type Choice,
  type ChoiceOption,
  defaultOf,
  type KeyOption,
  type NodeOption,
  type NumberOption,
  type OptionFault,
  optionKinds,
  optionsOfNode,
  type OptionPlace,
  type OptionSpec,
  type RecordOption,
  resolveOptions,
  type ScaleNameOption,
  type ShareOption,
  type TableOption,
  type TextOption,
} from './options';
export { defineScoringPlugin, ModelRefusal, type ScoringPlugin, type SheetScorer } from './plugin';
export {
  type AnswerReading,
  asksForAnswer,
  contributionOf,
  coverageOf,
  readAnswer,
  valueAt,
} from './reading';
export {
  type Goal,
  type Reach,
  type ReachChange,
  reachGoal,
  type ReachSearch,
  reaches,
  type Standing,
} from './reach';
export { rescaleAnswer, type RescaleRule } from './rescale';
export {
  roundExact,
  type Rounding,
  type RoundingMode,
  roundingModes,
  shownValue,
} from './rounding';
export { sampleAnswers } from './sample-answers';
export {
  type Band,
  type BandsScale,
  type BooleanScale,
  type DateScale,
  type DayBand,
  type DayCount,
  type LadderElement,
  type LadderLevel,
  type LadderScale,
  type OptionsScale,
  type RangeScale,
  type Scale,
  type ScaleKind,
  scaleKeysOf,
  scaleKinds,
  type ScaleOption,
  scaleRange,
  type ScoredScaleKind,
  scoredScaleKinds,
  shareBounds,
  type ShareScale,
  type Step,
  type StepsScale,
  type TextScale,
  type ThresholdScale,
  usualTextLength,
  type ValueRange,
} from './scale';
export {
  checkScore,
  type Contribution,
  type ContributionState,
  findScore,
  type Outcome,
  type ScoreFault,
  scoreLimits,
  type ScoreNode,
} from './score';
export { checkSheet, type SheetFault } from './sheet-check';
export { formatNumber, type Language, type LocalText, type LocalTexts } from './text';
export { isScored, sheetOfScored, withoutUnscored, withUnscored } from './unscored';
export { checkViews, type ViewFault } from './view-check';
export {
  type GaugeView,
  type HeatMapView,
  type LadderView,
  type QuadrantAxis,
  type QuadrantField,
  type QuadrantPoint,
  type QuadrantView,
  type RadarView,
  type ScoreView,
  type TableColumn,
  type TableView,
  viewLimits,
} from './views';

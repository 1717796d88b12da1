/** Finds, checks, isolates and runs scoring plugins. */
export { type ChildLimits, usualLimits } from './child-limits';
export { type ChildPlan, type ChildRunner, inChildProcess } from './child-runner';
export {
  type PluginFault,
  type PluginFaultCode,
  ScoringError,
  type ScoringErrorCode,
  scoringErrorCodes,
} from './faults';
export {
  createScoringHost,
  hostOf,
  loadOwn,
  type NotReady,
  type PluginCall,
  type PluginInUse,
  type PluginSource,
  type RunningPlugin,
  type ScoreResult,
  type ScoreWish,
  type ScoringHost,
} from './host';
export { hostLimits } from './handed';
export {
  type ManyFigures,
  type ManySheets,
  manySheetsScorer,
  type ManySheetsScorer,
} from './many-sheets';
export { type Barrier, type Isolation, measureIsolation } from './isolation';
export { findLaunch, type Launch } from './launch';
export { contentLimits, contentsOf, type FolderContents } from './plugin-contents';
export { labelFault } from './plain-labels';
export {
  type FolderReading,
  type FolderReadingRules,
  type FoundPlugin,
  readPluginFolders,
} from './plugin-folder';
export {
  type PluginDecision,
  type PluginHealth,
  PluginShelf,
  type ShelfPlan,
  type ShelvedPlugin,
} from './plugin-shelf';
export { inProcess, type PluginRunner, type PreparedModel } from './runner';

/** Finds, checks and runs scoring plugins. */
export {
  type PluginFault,
  type PluginFaultCode,
  ScoringError,
  type ScoringErrorCode,
  scoringErrorCodes,
} from './faults';
export {
  createScoringHost,
  hostLimits,
  hostOf,
  type PluginInUse,
  type RunningPlugin,
  type ScoreResult,
  type ScoringHost,
} from './host';
export { type FolderReading, type FoundPlugin, readPluginFolders } from './plugin-folder';
export { inProcess, type PluginRunner, type PreparedModel } from './runner';

/**
 * Why a plugin is not in use. One plugin may have several faults; all are reported at once.
 * - `manifest-missing`: no readable `plugin.json` in the folder
 * - `manifest-invalid`: it is not JSON, or not a manifest
 * - `api-version`: written for a contract this host does not have
 * - `id-taken`: another plugin before it in the list has the same id
 * - `entry-missing`: the module the manifest names is not there
 * - `load-failed`: the module threw while loading
 * - `not-a-plugin`: its default export is no plugin
 * - `manifest-differs`: the module's manifest is not the one beside it
 */
export type PluginFaultCode =
  | 'manifest-missing'
  | 'manifest-invalid'
  | 'api-version'
  | 'id-taken'
  | 'entry-missing'
  | 'load-failed'
  | 'not-a-plugin'
  | 'manifest-differs';

/** One fault of one plugin. */
export interface PluginFault {
  readonly code: PluginFaultCode;
  readonly folder: string;
  /** The plugin's id; the folder's name where the manifest does not say. */
  readonly plugin: string;
  readonly detail: string;
}

/**
 * Why a sheet was not scored. A closed list: whoever answers a person maps every code.
 * - `plugin-missing`: no plugin of that id is in use
 * - `plugin-version`: there is one, of a version that the model does not accept
 * - `options-invalid`: the model sets options the plugin does not allow
 * - `sheet-invalid`: the sheet does not fit the model
 * - `too-large`: model or sheet exceed the host's limits
 * - `plugin-failed`: the plugin threw
 * - `output-invalid`: what it handed back is no score tree of the model
 */
export type ScoringErrorCode =
  | 'plugin-missing'
  | 'plugin-version'
  | 'options-invalid'
  | 'sheet-invalid'
  | 'too-large'
  | 'plugin-failed'
  | 'output-invalid';

/** All codes a scoring can fail with. */
export const scoringErrorCodes: readonly ScoringErrorCode[] = [
  'plugin-missing',
  'plugin-version',
  'options-invalid',
  'sheet-invalid',
  'too-large',
  'plugin-failed',
  'output-invalid',
];

/** A sheet that was not scored: a code to map, the plugin it concerns, and details for a developer. */
export class ScoringError extends Error {
  override readonly name = 'ScoringError';

  /**
   * @param details what exactly is wrong, one line each; never answers' contents beyond keys
   */
  constructor(
    readonly code: ScoringErrorCode,
    readonly plugin: string,
    readonly details: readonly string[],
  ) {
    super(`${code} (${plugin}): ${details.slice(0, 5).join('; ')}`);
  }
}

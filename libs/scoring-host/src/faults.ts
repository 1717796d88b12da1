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
 * - `label-unsafe`: one of its texts is more than plain text
 * - `folder-unfit`: the folder holds what no plugin needs: a link, a device, too many or too large files
 */
export type PluginFaultCode =
  | 'manifest-missing'
  | 'manifest-invalid'
  | 'api-version'
  | 'id-taken'
  | 'entry-missing'
  | 'load-failed'
  | 'not-a-plugin'
  | 'manifest-differs'
  | 'label-unsafe'
  | 'folder-unfit';

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
 * - `plugin-off`: it is there, and not switched on
 * - `plugin-changed`: its files are not those that were switched on
 * - `plugin-faulty`: it is there, with faults that keep it from running
 * - `plugin-failed`: the plugin threw
 * - `plugin-timeout`: it did not answer in time, and its process was ended
 * - `plugin-memory`: it took more memory than it may
 * - `plugin-crashed`: its process ended
 * - `plugin-busy`: too many calls wait for it
 * - `plugin-paused`: it failed several times in a row and is left alone for a while
 * - `output-invalid`: what it handed back is no score tree of the model
 * - `output-too-large`: it handed back more than a score tree of the model can be
 * - `output-differs`: the same answers gave two different results
 */
export type ScoringErrorCode =
  | 'plugin-missing'
  | 'plugin-version'
  | 'plugin-off'
  | 'plugin-changed'
  | 'plugin-faulty'
  | 'options-invalid'
  | 'sheet-invalid'
  | 'too-large'
  | 'plugin-failed'
  | 'plugin-timeout'
  | 'plugin-memory'
  | 'plugin-crashed'
  | 'plugin-busy'
  | 'plugin-paused'
  | 'output-invalid'
  | 'output-too-large'
  | 'output-differs';

/** All codes a scoring can fail with. */
export const scoringErrorCodes: readonly ScoringErrorCode[] = [
  'plugin-missing',
  'plugin-version',
  'plugin-off',
  'plugin-changed',
  'plugin-faulty',
  'options-invalid',
  'sheet-invalid',
  'too-large',
  'plugin-failed',
  'plugin-timeout',
  'plugin-memory',
  'plugin-crashed',
  'plugin-busy',
  'plugin-paused',
  'output-invalid',
  'output-too-large',
  'output-differs',
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

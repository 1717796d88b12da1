import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AnswerSheet,
  canonicalJson,
  checkScore,
  type Goal,
  type JsonObject,
  type Lift,
  type Model,
  type PluginManifest,
  type Reach,
  type ScoreNode,
  sheetOfScored,
  walkModel,
  withHidden,
  withoutUnscored,
  withUnscored,
} from '@erfa/scoring-sdk';
import semver from 'semver';
import { type PluginFault, ScoringError, type ScoringErrorCode } from './faults';
import { checkInput, hostLimits, onAxis, optionsOf, withoutWords } from './handed';
import { scoreLabelFault } from './plain-labels';
import { loadPlugin, readPluginFolders } from './plugin-folder';
import { inProcess, type PluginRunner, type PreparedModel, type ReachWish } from './runner';

/** A scored sheet, with all that is needed to compute it again. */
export interface ScoreResult {
  readonly model: { readonly key: string; readonly version: number; readonly hash: string };
  readonly plugin: { readonly id: string; readonly version: string };
  /** The model's options with every default filled in. */
  readonly options: JsonObject;
  /** `sha256:` and the hash of the sheet's canonical JSON, hidden questions marked. */
  readonly inputHash: string;
  readonly root: ScoreNode;
  /** The trees of further axes, by axis key; there when the model has them. */
  readonly axes?: Readonly<Record<string, ScoreNode>>;
}

/** A plugin in use, as data. */
export interface PluginInUse {
  readonly manifest: PluginManifest;
  /** Whether its version lies in a semver range. */
  readonly satisfies: (range: string) => boolean;
}

/** How a sheet is scored. */
export interface ScoreWish {
  /** The result will be kept: a stranger's plugin computes it twice, and both have to be the same. */
  readonly kept?: boolean;
}

/** What keeps a model from being scored now. */
export interface NotReady {
  readonly code: ScoringErrorCode;
  readonly details: readonly string[];
}

/** One call of a plugin, for whoever counts. */
export interface PluginCall {
  readonly plugin: string;
  readonly version: string;
  readonly what: 'prepare' | 'score' | 'lift' | 'reach';
  /** Milliseconds, waiting for a turn included. */
  readonly ms: number;
  /** Null for one that succeeded. */
  readonly error: NotReady | null;
}

/** Finds, checks and runs plugins. */
export interface ScoringHost {
  /** The plugins in use now, in the order of the list. */
  readonly plugins: readonly PluginInUse[];
  /** Every fault of every plugin that is not in use. */
  readonly faults: readonly PluginFault[];
  /** Why a model's plugin would not score it now; null when it would. Asks no plugin. */
  readonly notReady: (model: Pick<Model, 'scoring'>) => NotReady | null;
  /**
   * Makes a model ready without scoring anything, to learn whether its plugin takes it.
   *
   * @throws ScoringError (rejects) with one of its closed list of codes
   */
  readonly prepare: (model: Model) => Promise<void>;
  /**
   * Scores a sheet with the model's plugin.
   *
   * @param model a model without faults; the same object for the same model lets the host keep it
   * ready
   * @throws ScoringError (rejects) with one of its closed list of codes
   */
  readonly score: (model: Model, sheet: AnswerSheet, wish?: ScoreWish) => Promise<ScoreResult>;
  /**
   * A smallest set of changed answers that lifts a node to its next level, tried by scoring again.
   *
   * @throws ScoringError (rejects) with one of its closed list of codes
   */
  readonly lift: (model: Model, sheet: AnswerSheet, key: string) => Promise<Lift>;
  /**
   * The cheapest set of changed answers that takes a node to a level or a value, tried by scoring again.
   *
   * @param wish what changing the answer to a question costs
   * @throws ScoringError (rejects) with one of its closed list of codes
   */
  readonly reach: (
    model: Model,
    sheet: AnswerSheet,
    goal: Goal,
    wish?: ReachWish,
  ) => Promise<Reach>;
}

interface Ready {
  readonly from: RunningPlugin;
  readonly manifest: PluginManifest;
  readonly options: JsonObject;
  readonly hash: string;
  /** The model as the plugin sees it: without questions in text. */
  readonly seen: Model;
  /** The keys of its nodes and its own. */
  readonly keys: ReadonlySet<string>;
  /** Undefined where all questions are in text: there is nothing to hand to a plugin. */
  readonly prepared: PreparedModel | undefined;
  /** Whether it has scored already; the first time a stranger's plugin is asked twice. */
  scored: boolean;
}

/** A plugin and where it runs. */
export interface RunningPlugin {
  readonly manifest: PluginManifest;
  readonly runner: PluginRunner;
  /** Not one of the host's own: its labels are checked, and it is asked twice now and then. */
  readonly stranger?: boolean;
}

/** Where a host's plugins come from, when they come and go while it runs. */
export interface PluginSource {
  readonly running: () => readonly RunningPlugin[];
  readonly faults: () => readonly PluginFault[];
  /** Why a plugin of this id is not running although it is known. */
  readonly absent?: (id: string) => NotReady | null;
  /** Told of every call. */
  readonly called?: (call: PluginCall) => void;
}

/** One scoring in so many is computed twice by a stranger's plugin, beside those that are kept. */
const askedTwice = 50;

/**
 * A host of the plugins in a list of folders. What is wrong with any of them is in `faults`; the
 * others work.
 *
 * @param folders folders that each hold a `plugin.json`; first-party plugins, run in this process
 */
export async function createScoringHost(folders: readonly string[]): Promise<ScoringHost> {
  const { running, faults } = await loadOwn(folders);
  return hostOf(running, faults);
}

/** Loads plugins that ship with the host into this process. */
export async function loadOwn(folders: readonly string[]): Promise<{
  readonly running: readonly RunningPlugin[];
  readonly faults: readonly PluginFault[];
}> {
  const { found, faults } = readPluginFolders(folders);
  const all = [...faults];
  const running: RunningPlugin[] = [];
  for (const plugin of found) {
    const loaded = await loadPlugin(plugin);
    if (loaded.ok) running.push({ manifest: plugin.manifest, runner: inProcess(loaded.plugin) });
    else all.push(loaded.fault);
  }
  return { running, faults: all };
}

/** A host of plugins that are running already, wherever that is, or of a source of them. */
export function hostOf(
  plugins: readonly RunningPlugin[] | PluginSource,
  faults: readonly PluginFault[] = [],
): ScoringHost {
  const source: PluginSource =
    'running' in plugins ? plugins : { running: () => plugins, faults: () => faults };
  const ready = new Map<Model, Ready>();

  const pluginFor = (model: Pick<Model, 'scoring'>): RunningPlugin | NotReady => {
    const { plugin, version } = model.scoring;
    const running = source.running();
    const found = running.find(({ manifest }) => manifest.id === plugin);
    if (!found) {
      const known = running.map(({ manifest }) => manifest.id).join(', ');
      const missing: NotReady = { code: 'plugin-missing', details: [`in use: ${known || 'none'}`] };
      return source.absent?.(plugin) ?? missing;
    }
    if (semver.satisfies(found.manifest.version, version)) return found;
    const details = [`the model wants ${version}, there is ${found.manifest.version}`];
    return { code: 'plugin-version', details };
  };

  /** Runs one call of a plugin, counts it, and gives its failures a code. */
  const guarded = async <Result>(
    { manifest: { id, version } }: RunningPlugin,
    what: PluginCall['what'],
    run: () => Promise<Result>,
  ): Promise<Result> => {
    const began = performance.now();
    const count = (error: NotReady | null): void =>
      source.called?.({ plugin: id, version, what, ms: performance.now() - began, error });
    try {
      const result = await run();
      count(null);
      return result;
    } catch (thrown) {
      const error = thrown instanceof ScoringError ? thrown : failed(id, thrown);
      count(error);
      throw error;
    }
  };

  const prepare = async (model: Model): Promise<Ready> => {
    const from = pluginFor(model);
    if ('code' in from) throw new ScoringError(from.code, model.scoring.plugin, from.details);
    const known = ready.get(model);
    if (known?.from === from) {
      // Asked for again: the last to go.
      ready.delete(model);
      ready.set(model, known);
      return known;
    }
    const { manifest, runner } = from;
    const seen = withoutUnscored(model);
    const nodes = new Set<string>();
    walkModel(seen, ({ key }) => nodes.add(key));
    const options = optionsOf(model, manifest, nodes);
    const prepared =
      seen.nodes.length === 0
        ? undefined
        : await guarded(from, 'prepare', () => runner.prepare(seen, options));
    const made: Ready = {
      ...{ from, manifest, options, hash: sha256(model), seen, prepared },
      ...{ keys: new Set([model.key, ...nodes]), scored: false },
    };
    ready.set(model, made);
    const [oldest] = ready.keys();
    if (ready.size > hostLimits.prepared && oldest) ready.delete(oldest);
    return made;
  };

  const scoreOnce = async (
    model: Model,
    made: Ready,
    sheet: AnswerSheet,
    kept: boolean,
  ): Promise<ScoreNode> => {
    const { from, prepared, seen, keys } = made;
    if (!prepared) return withUnscored(model, undefined);
    const stranger = from.stranger === true;
    const twice = stranger && (kept || !made.scored || Math.random() * askedTwice < 1);
    const part = seen === model ? sheet : sheetOfScored(sheet, keys);
    const tree = await guarded(from, 'score', async () => {
      const given = await prepared.score(stranger ? withoutWords(part) : part, twice);
      made.scored = true;
      const wrong = checkScore(seen, given);
      if (wrong.length > 0) {
        const details = wrong.map(({ code, path, field }) => `${code} at ${path} ${field}`.trim());
        throw new ScoringError('output-invalid', from.manifest.id, details);
      }
      const unsafe = stranger ? scoreLabelFault(given as ScoreNode) : null;
      if (unsafe !== null) throw new ScoringError('output-invalid', from.manifest.id, [unsafe]);
      return given as ScoreNode;
    });
    return seen === model ? tree : withUnscored(model, tree);
  };

  return {
    get faults() {
      return source.faults();
    },
    get plugins() {
      return source.running().map(({ manifest }) => ({
        manifest,
        satisfies: (range: string) => semver.satisfies(manifest.version, range),
      }));
    },
    notReady: (model) => {
      const found = pluginFor(model);
      return 'code' in found ? found : null;
    },
    prepare: async (model) => {
      await prepare(model);
    },
    score: async (model, given, { kept = false } = {}) => {
      const made = await prepare(model);
      const { manifest, options, hash } = made;
      checkInput(model, given, manifest);
      const sheet = withHidden(model, given);
      const scoring = scoreOnce(model, made, sheet, kept);
      // A failure is told where it is waited for; until then nobody has to hear of it.
      scoring.catch(() => undefined);
      // Hashed while a process of the plugin's own is at work: it is sent its sheet before this turn ends.
      if (made.from.stranger === true) await nextTurn();
      const inputHash = sha256(sheet);
      const root = await scoring;
      const axes: [string, ScoreNode][] = [];
      if (manifest.axes === 'each') {
        for (const { key } of (model.axes ?? []).slice(1)) {
          axes.push([key, await scoreOnce(model, made, onAxis(sheet, key), kept)]);
        }
      }
      return {
        model: { key: model.key, version: model.version, hash },
        plugin: { id: manifest.id, version: manifest.version },
        options,
        inputHash,
        root,
        ...(axes.length > 0 ? { axes: Object.fromEntries(axes) } : {}),
      };
    },
    lift: async (model, given, key) => {
      const { from, manifest, prepared, keys } = await prepare(model);
      checkInput(model, given, manifest);
      if (!prepared) return { state: 'no-level', key };
      const part = sheetOfScored(withHidden(model, given), keys);
      const sheet = from.stranger === true ? withoutWords(part) : part;
      return guarded(from, 'lift', () => prepared.lift(sheet, key));
    },
    reach: async (model, given, goal, wish = {}) => {
      const { from, manifest, prepared, keys } = await prepare(model);
      checkInput(model, given, manifest);
      if (!prepared) return { state: 'no-level', key: goal.key };
      // Hidden questions are not marked: what a change shows and hides is found out with each candidate.
      const part = sheetOfScored(given, keys);
      const sheet = from.stranger === true ? withoutWords(part) : part;
      return guarded(from, 'reach', () => prepared.reach(sheet, goal, wish));
    },
  };
}

/** What a plugin threw, as an error with a code. */
function failed(plugin: string, thrown: unknown): ScoringError {
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new ScoringError('plugin-failed', plugin, [detail.slice(0, 1000)]);
}

function sha256(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}

import { createHash } from 'node:crypto';
import {
  type AnswerSheet,
  canonicalJson,
  checkOptions,
  checkScore,
  checkSheet,
  type JsonObject,
  type Lift,
  type Model,
  type PluginManifest,
  resolveOptions,
  type ScoreNode,
  sheetOfScored,
  walkModel,
  withHidden,
  withoutUnscored,
  withUnscored,
} from '@erfa/scoring-sdk';
import semver from 'semver';
import { type PluginFault, ScoringError } from './faults';
import { loadPlugin, readPluginFolders } from './plugin-folder';
import { inProcess, type PluginRunner, type PreparedModel } from './runner';

/** Bounds on what is handed to a plugin. */
export const hostLimits = {
  /** Groups and questions of a model. */
  nodes: 10_000,
  /** Answers, over all axes and units. */
  answers: 50_000,
  /** Units of one sheet. */
  units: 1_000,
  /** Models kept ready; the one used longest ago goes first. */
  prepared: 200,
} as const;

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

/** Finds, checks and runs plugins. */
export interface ScoringHost {
  /** The plugins in use, in the order of the list. */
  readonly plugins: readonly PluginInUse[];
  /** Every fault of every plugin that is not in use. */
  readonly faults: readonly PluginFault[];
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
  readonly score: (model: Model, sheet: AnswerSheet) => Promise<ScoreResult>;
  /**
   * A smallest set of changed answers that lifts a node to its next level, tried by scoring again.
   *
   * @throws ScoringError (rejects) with one of its closed list of codes
   */
  readonly lift: (model: Model, sheet: AnswerSheet, key: string) => Promise<Lift>;
}

interface Ready {
  readonly manifest: PluginManifest;
  readonly options: JsonObject;
  readonly hash: string;
  /** The model as the plugin sees it: without questions in text. */
  readonly scored: Model;
  /** The keys of its nodes and its own. */
  readonly keys: ReadonlySet<string>;
  /** Undefined where all questions are in text: there is nothing to hand to a plugin. */
  readonly prepared: PreparedModel | undefined;
}

/** A plugin and where it runs. */
export interface RunningPlugin {
  readonly manifest: PluginManifest;
  readonly runner: PluginRunner;
}

/**
 * A host of the plugins in a list of folders. What is wrong with any of them is in `faults`; the
 * others work.
 *
 * @param folders folders that each hold a `plugin.json`; first-party plugins, run in this process
 */
export async function createScoringHost(folders: readonly string[]): Promise<ScoringHost> {
  const { found, faults } = readPluginFolders(folders);
  const all = [...faults];
  const running: RunningPlugin[] = [];
  for (const plugin of found) {
    const loaded = await loadPlugin(plugin);
    if (loaded.ok) running.push({ manifest: plugin.manifest, runner: inProcess(loaded.plugin) });
    else all.push(loaded.fault);
  }
  return hostOf(running, all);
}

/** A host of plugins that are running already, wherever that is. */
export function hostOf(
  running: readonly RunningPlugin[],
  faults: readonly PluginFault[] = [],
): ScoringHost {
  const ready = new Map<Model, Ready>();

  const prepare = async (model: Model): Promise<Ready> => {
    const known = ready.get(model);
    if (known) {
      // Asked for again: the last to go.
      ready.delete(model);
      ready.set(model, known);
      return known;
    }
    const { manifest, runner } = pluginFor(model, running);
    const scored = withoutUnscored(model);
    const nodes = new Set<string>();
    walkModel(scored, ({ key }) => nodes.add(key));
    const options = optionsOf(model, manifest, nodes);
    const keys = new Set([model.key, ...nodes]);
    const prepared =
      scored.nodes.length === 0
        ? undefined
        : await guarded(manifest.id, () => runner.prepare(scored, options));
    const made: Ready = { manifest, options, hash: sha256(model), scored, keys, prepared };
    ready.set(model, made);
    const [oldest] = ready.keys();
    if (ready.size > hostLimits.prepared && oldest) ready.delete(oldest);
    return made;
  };

  const scoreOnce = async (
    model: Model,
    { manifest, prepared, scored, keys }: Ready,
    sheet: AnswerSheet,
  ): Promise<ScoreNode> => {
    if (!prepared) return withUnscored(model, undefined);
    const seen = scored === model ? sheet : sheetOfScored(sheet, keys);
    const tree = await guarded(manifest.id, () => prepared.score(seen));
    const wrong = checkScore(scored, tree);
    if (wrong.length === 0) {
      return scored === model ? (tree as ScoreNode) : withUnscored(model, tree as ScoreNode);
    }
    const details = wrong.map(({ code, path, field }) => `${code} at ${path} ${field}`.trim());
    throw new ScoringError('output-invalid', manifest.id, details);
  };

  return {
    faults,
    plugins: running.map(({ manifest }) => ({
      manifest,
      satisfies: (range) => semver.satisfies(manifest.version, range),
    })),
    prepare: async (model) => {
      await prepare(model);
    },
    score: async (model, given) => {
      const made = await prepare(model);
      const { manifest, options, hash } = made;
      checkInput(model, given, manifest);
      const sheet = withHidden(model, given);
      const root = await scoreOnce(model, made, sheet);
      const axes: [string, ScoreNode][] = [];
      if (manifest.axes === 'each') {
        for (const { key } of (model.axes ?? []).slice(1)) {
          axes.push([key, await scoreOnce(model, made, onAxis(sheet, key))]);
        }
      }
      return {
        model: { key: model.key, version: model.version, hash },
        plugin: { id: manifest.id, version: manifest.version },
        options,
        inputHash: sha256(sheet),
        root,
        ...(axes.length > 0 ? { axes: Object.fromEntries(axes) } : {}),
      };
    },
    lift: async (model, given, key) => {
      const { manifest, prepared, keys } = await prepare(model);
      checkInput(model, given, manifest);
      if (!prepared) return { state: 'no-level', key };
      const sheet = sheetOfScored(withHidden(model, given), keys);
      return guarded(manifest.id, () => prepared.lift(sheet, key));
    },
  };
}

function pluginFor(model: Model, running: readonly RunningPlugin[]): RunningPlugin {
  const { plugin, version } = model.scoring;
  const found = running.find(({ manifest }) => manifest.id === plugin);
  if (!found) {
    const known = running.map(({ manifest }) => manifest.id).join(', ');
    throw new ScoringError('plugin-missing', plugin, [`in use: ${known || 'none'}`]);
  }
  if (!semver.satisfies(found.manifest.version, version)) {
    const details = [`the model wants ${version}, there is ${found.manifest.version}`];
    throw new ScoringError('plugin-version', plugin, details);
  }
  return found;
}

/** @param nodes what an option may name: the nodes that the plugin sees */
function optionsOf(model: Model, manifest: PluginManifest, nodes: ReadonlySet<string>): JsonObject {
  const scales = Object.keys(model.scales);
  let count = 0;
  walkModel(model, () => {
    count += 1;
  });
  if (count > hostLimits.nodes) {
    throw new ScoringError('too-large', manifest.id, [`${count} nodes`]);
  }
  const faults: string[] = [];
  const check = (options: JsonObject, at: string, node: boolean): void => {
    const place = { node, scales, nodes };
    for (const { code, path, expected } of checkOptions(manifest.options, options, place)) {
      faults.push(`${at}: ${code} at ${path.join('.')}, expected ${expected}`);
    }
  };
  const options = model.scoring.options ?? {};
  check(options, model.key, false);
  walkModel(model, (node) => {
    if (node.scoring) check(node.scoring, node.key, true);
  });
  if (faults.length > 0) throw new ScoringError('options-invalid', manifest.id, faults);
  return resolveOptions(manifest.options, options);
}

/** The sheet as a further axis sees it; units answer the first axis alone. */
function onAxis(sheet: AnswerSheet, axis: string): AnswerSheet {
  const { units, ...rest } = sheet;
  return {
    ...rest,
    answers: sheet.axes?.[axis] ?? {},
    ...(units ? { units: units.map((unit) => ({ ...unit, answers: {} })) } : {}),
  };
}

function checkInput(model: Model, sheet: AnswerSheet, manifest: PluginManifest): void {
  const plugin = manifest.id;
  const units = sheet.units ?? [];
  if (units.length > hostLimits.units) {
    throw new ScoringError('too-large', plugin, [`${units.length} units`]);
  }
  if (sheet.units && manifest.units !== true) {
    throw new ScoringError('sheet-invalid', plugin, [
      'units: the plugin does not read the answers of units',
    ]);
  }
  const lists = [
    sheet.answers,
    ...Object.values(sheet.axes ?? {}),
    ...units.map(({ answers }) => answers),
  ];
  const count = lists.reduce((total, answers) => total + Object.keys(answers).length, 0);
  if (count > hostLimits.answers) throw new ScoringError('too-large', plugin, [`${count} answers`]);
  const faults = checkSheet(model, sheet);
  if (faults.length === 0) return;
  const details = faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
  throw new ScoringError('sheet-invalid', plugin, details);
}

async function guarded<Result>(plugin: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new ScoringError('plugin-failed', plugin, [detail.slice(0, 1000)]);
  }
}

function sha256(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Model, PluginManifest } from '@erfa/scoring-sdk';
import type { ChildLimits } from '../child-limits';
import { type ChildRunner, inChildProcess } from '../child-runner';
import { hostOf, type PluginSource, type ScoringHost } from '../host';
import { findLaunch, type Launch } from '../launch';
import { readPluginFolders } from '../plugin-folder';
import { usualLimits } from '../child-limits';
import { type HostilePlugin, moduleOf } from './hostile-plugins';

/** The workspace's folder, also for who runs this bundled from below dist. */
function workspace(from: string): string {
  if (existsSync(path.join(from, 'nx.json'))) return from;
  const above = path.dirname(from);
  if (above === from) throw new Error('there is no workspace above');
  return workspace(above);
}
const dist = path.join(workspace(import.meta.dirname), 'dist');
export const processFile = path.join(dist, 'scoring-host/plugin-process.mjs');
export const probeFile = path.join(dist, 'scoring-host/isolation-probe.mjs');
export const builtPlugin = (id: string): string => path.join(dist, 'plugins', id);

/** Short deadlines, so that the suite is quick; long enough for a start on a busy machine. */
export const quickLimits: ChildLimits = {
  ...usualLimits,
  startMs: 4_000,
  restartMs: 0,
  prepareMs: 1_500,
  scoreMs: 1_500,
  liftMs: 3_000,
  heapMiB: 64,
  memoryBytes: 192 * 1024 * 1024,
};

/** A manifest that fits any model of steps. */
export function manifestFor(id: string): PluginManifest {
  const text = readFileSync(path.join(builtPlugin('weighted-mean'), 'plugin.json'), 'utf8');
  const own = { id, options: [], attributes: [], author: 'Somebody', axes: 'each' };
  return { ...(JSON.parse(text) as PluginManifest), ...own } as PluginManifest;
}

/** A place for plugins that is gone with its suite. */
export class PluginPlace {
  readonly root = mkdtempSync(path.join(tmpdir(), 'strangers-'));
  private made = 0;

  /** @returns the folder of a plugin with the given parts */
  plugin(parts: Partial<HostilePlugin> = {}, id = `stranger-${(this.made += 1)}`): string {
    const folder = path.join(this.root, id);
    mkdirSync(folder, { recursive: true });
    const manifest = manifestFor(id);
    writeFileSync(path.join(folder, 'plugin.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, manifest.entry), moduleOf(manifest, parts));
    return folder;
  }

  clear(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

let launch: Launch | undefined;
/** How plugins are started here; found out once. */
export const launchHere = (): Launch => (launch ??= findLaunch(quickLimits.memoryBytes));

/** A host with one stranger's plugin in a process of its own. */
export function strangeHost(
  folder: string,
  limits: Partial<ChildLimits> = {},
  source: Partial<PluginSource> & {
    readonly processFile?: string;
    readonly now?: () => number;
  } = {},
): { host: ScoringHost; runner: ChildRunner; id: string } {
  const { found, faults } = readPluginFolders([folder], { stranger: true });
  const [plugin] = found;
  if (!plugin) throw new Error(JSON.stringify(faults));
  const runner = inChildProcess({
    plugin,
    launch: launchHere,
    file: source.processFile ?? processFile,
    limits: { ...quickLimits, ...limits },
    ...(source.now ? { now: source.now } : {}),
  });
  const running = [{ manifest: plugin.manifest, runner, stranger: true }];
  const host = hostOf({ running: () => running, faults: () => [], ...source });
  return { host, runner, id: plugin.manifest.id };
}

const text = (words: string) => ({ da: words, en: words });
/** A model of two questions on five steps. */
export const modelOn = (plugin: string): Model => ({
  format: 1,
  key: 'm',
  version: 1,
  title: text('M'),
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
  },
  scoring: { plugin, version: '^1.0.0' },
  nodes: ['a', 'b'].map((key) => ({ key, kind: 'question', title: text(key), scale: 'five' })),
});

import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { PluginManifest } from '@erfa/scoring-sdk';
import { type BreakerState } from './breaker';
import { type ChildLimits, usualLimits } from './child-limits';
import { type ChildRunner, inChildProcess } from './child-runner';
import type { PluginFault } from './faults';
import { loadOwn, type NotReady, type PluginSource, type RunningPlugin } from './host';
import type { Launch } from './launch';
import { contentsOf } from './plugin-contents';
import { type FoundPlugin, readPluginFolders } from './plugin-folder';

/** What was decided about a plugin. */
export interface PluginDecision {
  readonly on: boolean;
  /** The hash of what was switched on; null for a plugin that ships with the host. */
  readonly hash: string | null;
}

/**
 * How a plugin is.
 * - `ok`: in use
 * - `off`: switched off, or a stranger's that nobody has switched on
 * - `changed`: its files are not those that were switched on
 * - `faulty`: it cannot be used as it is
 * - `paused`: it failed several times in a row and is left alone for a while
 */
export type PluginHealth = 'ok' | 'off' | 'changed' | 'faulty' | 'paused';

/** A plugin that was found, whether or not it can be used. */
export interface ShelvedPlugin {
  /** Its id; of one without an id of its own, the folder's name and what sets it apart. */
  readonly key: string;
  readonly own: boolean;
  readonly folder: string;
  /** Null for a faulty one whose manifest is none. */
  readonly manifest: PluginManifest | null;
  readonly hash: string | null;
  readonly health: PluginHealth;
  readonly faults: readonly PluginFault[];
  /** Milliseconds until a paused plugin is tried again. */
  readonly pausedFor: number;
}

/** What a shelf needs. */
export interface ShelfPlan {
  /** Folders of the plugins that ship with the host. */
  readonly own: readonly string[];
  /** Folders of strangers' plugins; asked each time the shelf is looked through. */
  readonly strangers: () => readonly string[];
  /** How processes are started here; asked when the first one is. */
  readonly launch: () => Launch;
  /** The built `plugin-process.mjs`. */
  readonly processFile: string;
  readonly limits?: Partial<ChildLimits>;
  readonly called?: PluginSource['called'];
}

interface Stranger {
  readonly found: FoundPlugin;
  readonly running: RunningPlugin;
  readonly runner: ChildRunner;
}

/** All plugins of a host: those that ship with it and strangers', which run only when somebody has said so. */
export class PluginShelf implements PluginSource {
  private decisions: ReadonlyMap<string, PluginDecision> = new Map();
  private strangers: readonly Stranger[] = [];
  private strangerFaults: readonly PluginFault[] = [];

  private constructor(
    private readonly plan: ShelfPlan,
    private readonly own: readonly RunningPlugin[],
    private readonly ownFaults: readonly PluginFault[],
  ) {}

  /** Reads every folder; loads the host's own plugins, and runs no line of a stranger's. */
  static async open(plan: ShelfPlan): Promise<PluginShelf> {
    const { running, faults } = await loadOwn(plan.own);
    const shelf = new PluginShelf(plan, running, faults);
    shelf.lookAgain();
    return shelf;
  }

  /** Told of every call; see {@link PluginSource.called}. */
  readonly called = (call: Parameters<NonNullable<PluginSource['called']>>[0]): void =>
    this.plan.called?.(call);

  /** Reads strangers' folders again. A plugin whose files are as before goes on as before; every other process ends. */
  lookAgain(): void {
    const taken = this.plan.own.map((folder) => path.basename(folder));
    const ids = [...this.own.map(({ manifest }) => manifest.id), ...taken];
    const folders = [...new Set(this.plan.strangers().map(withoutLinks))];
    const { found, faults } = readPluginFolders(folders, { taken: ids, stranger: true });
    const before = this.strangers;
    this.strangers = found.map(
      (plugin) =>
        before.find(
          (old) => old.found.hash === plugin.hash && old.found.folder === plugin.folder,
        ) ?? this.shelve(plugin),
    );
    this.strangerFaults = faults;
    for (const old of before) if (!this.strangers.includes(old)) old.runner.end();
  }

  /** Takes over what was decided, by plugin id. Who is switched off ends at once. */
  decide(decisions: ReadonlyMap<string, PluginDecision>): void {
    this.decisions = decisions;
    for (const { found, runner } of this.strangers) if (this.healthOf(found) !== 'ok') runner.end();
  }

  readonly running = (): readonly RunningPlugin[] => [
    ...this.own.filter(({ manifest }) => this.decisions.get(manifest.id)?.on !== false),
    ...this.strangers
      .filter(({ found }) => this.healthOf(found) === 'ok')
      .map(({ running }) => running),
  ];

  readonly faults = (): readonly PluginFault[] => [...this.ownFaults, ...this.strangerFaults];

  readonly absent = (id: string): NotReady | null => {
    const stranger = this.strangers.find(({ found }) => found.manifest.id === id);
    if (stranger && this.healthOf(stranger.found) === 'changed')
      return { code: 'plugin-changed', details: ['its files are not those that were switched on'] };
    if (stranger || this.own.some(({ manifest }) => manifest.id === id))
      return { code: 'plugin-off', details: ['nobody has switched it on'] };
    const faults = this.faults().filter(({ plugin }) => plugin === id);
    if (faults.length === 0) return null;
    return {
      code: 'plugin-faulty',
      details: faults.map(({ code, detail }) => `${code}: ${detail}`),
    };
  };

  /** Every plugin that was found, the host's own first. */
  list(): ShelvedPlugin[] {
    const own = this.own.map(({ manifest }, at): ShelvedPlugin => {
      const on = this.decisions.get(manifest.id)?.on !== false;
      const folder = this.plan.own[at] ?? '';
      return {
        ...{ key: manifest.id, own: true, folder, manifest, hash: null },
        ...{ health: on ? 'ok' : 'off', faults: [], pausedFor: 0 },
      };
    });
    const strangers = this.strangers.map(({ found, runner }): ShelvedPlugin => {
      const { state, remaining } = runner.breaker();
      const health = this.healthOf(found);
      const { manifest, folder, hash = null } = found;
      return {
        ...{ key: manifest.id, own: false, folder, manifest, hash, faults: [] },
        health: health === 'ok' && state !== 'closed' ? 'paused' : health,
        pausedFor: health === 'ok' ? remaining : 0,
      };
    });
    const good = [...own, ...strangers];
    return [...good, ...this.faulty(new Set(good.map(({ key }) => key)))];
  }

  /** How the pauses stand; for whoever waits for a plugin to be well again. */
  breakerOf(id: string): BreakerState {
    const stranger = this.strangers.find(({ found }) => found.manifest.id === id);
    return stranger?.runner.breaker().state ?? 'closed';
  }

  /** Ends every process. */
  close(): void {
    for (const { runner } of this.strangers) runner.end();
  }

  private faulty(known: Set<string>): ShelvedPlugin[] {
    const folders = [...new Set(this.faults().map(({ folder }) => folder))];
    return folders.map((folder): ShelvedPlugin => {
      const faults = this.faults().filter((fault) => fault.folder === folder);
      const base = (faults[0]?.plugin ?? path.basename(folder))
        .replace(/[^\w.-]/gu, '-')
        .slice(0, 100);
      let key = base;
      for (let at = 2; known.has(key); at += 1) key = `${base}~${at}`;
      known.add(key);
      const own = this.plan.own.includes(folder);
      return {
        ...{ key, own, folder, manifest: null, hash: null, health: 'faulty', faults, pausedFor: 0 },
      };
    });
  }

  private healthOf({ manifest, hash }: FoundPlugin): 'ok' | 'off' | 'changed' {
    const decision = this.decisions.get(manifest.id);
    if (decision?.on !== true) return 'off';
    return decision.hash === hash ? 'ok' : 'changed';
  }

  private shelve(found: FoundPlugin): Stranger {
    const { launch, processFile: file, limits } = this.plan;
    const refused = (): string | null => {
      const now = contentsOf(found.folder);
      return now.ok && now.hash === found.hash
        ? null
        : 'its files have changed since they were read';
    };
    const plan = { plugin: found, launch, file, limits: { ...usualLimits, ...limits }, refused };
    const runner = inChildProcess(plan);
    return { found, runner, running: { manifest: found.manifest, runner, stranger: true } };
  }
}

function withoutLinks(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // It is not there; reading it says so by name.
    return folder;
  }
}

import path from 'node:path';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import {
  findLaunch,
  hostOf,
  type Isolation,
  type Launch,
  measureIsolation,
  PluginShelf,
  type PluginDecision,
  type ScoringHost,
  type ShelvedPlugin,
  usualLimits,
} from '@erfa/scoring-host';
import type { Config } from '../config';
import { Acts } from '../persistence/acts';
import { CallCounter } from './call-counter';
import { strangersFolders } from './plugin-folders';

/** How often decisions made in other processes of the server are looked for, and counts kept. */
const everyMilliseconds = 5_000;

interface DecisionRow {
  plugin_id: string;
  state: 'on' | 'off';
  hash: string | null;
}

const built = (root: string, file: string): string => path.join(root, 'dist/scoring-host', file);

/** The plugins of this Erfa: what was found, what KL has decided, how they do; and the host that scores with them. */
@Injectable()
export class InstalledPlugins implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly host: ScoringHost;
  private readonly log = new Logger('plugins');
  private readonly changed: (() => void)[] = [];
  private decided = '';
  private timer: NodeJS.Timeout | null = null;
  private measured: Promise<Isolation> | null = null;

  private constructor(
    private readonly config: Config,
    private readonly acts: Acts,
    private readonly shelf: PluginShelf,
    private readonly counter: CallCounter,
    private readonly launch: () => Launch,
  ) {
    this.host = hostOf(shelf);
  }

  /**
   * Reads every folder; runs no line of a stranger's code.
   * @param own folders of the plugins that ship with Erfa
   */
  static async open(config: Config, acts: Acts, own: readonly string[]): Promise<InstalledPlugins> {
    const counter = new CallCounter();
    let found: Launch | undefined;
    const launch = (): Launch => (found ??= findLaunch(usualLimits.memoryBytes));
    const shelf = await PluginShelf.open({
      own,
      strangers: () => strangersFolders(config),
      launch,
      processFile: built(config.root, 'plugin-process.mjs'),
      called: counter.count,
    });
    const plugins = new InstalledPlugins(config, acts, shelf, counter, launch);
    plugins.report();
    return plugins;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    for (const { key, own, manifest, health } of this.list())
      if (!own && manifest) this.log.log(`${key} ${manifest.version} is there: ${health}`);
    this.timer = setInterval(() => void this.tick(), everyMilliseconds);
    this.timer.unref();
    // Found out before anybody waits for it.
    if (this.list().some(({ own }) => !own)) void this.isolation().catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.shelf.close();
    await this.keepCounts();
  }

  list(): ShelvedPlugin[] {
    return this.shelf.list();
  }

  /** What keeps a stranger's plugin from what it must not do, tried on this machine once. */
  isolation(): Promise<Isolation> {
    this.measured ??= measureIsolation(
      this.launch(),
      built(this.config.root, 'isolation-probe.mjs'),
      usualLimits.memoryBytes,
      usualLimits.heapMiB,
    ).catch((error: unknown) => {
      this.measured = null;
      throw error;
    });
    return this.measured;
  }

  /** Reads strangers' folders again. */
  lookAgain(): void {
    this.shelf.lookAgain();
    this.report();
    for (const tell of this.changed) tell();
  }

  /** Takes over what is decided now; tells who waits for plugins when that is something new. */
  async refresh(): Promise<void> {
    const rows = await this.acts.call<DecisionRow>('plugin_decisions', []);
    const written = JSON.stringify(rows.toSorted((a, b) => (a.plugin_id < b.plugin_id ? -1 : 1)));
    if (written === this.decided) return;
    this.decided = written;
    this.shelf.decide(
      new Map(
        rows.map(({ plugin_id: id, state, hash }): [string, PluginDecision] => [
          id,
          { on: state === 'on', hash },
        ]),
      ),
    );
    for (const tell of this.changed) tell();
  }

  /** Called whenever a plugin may have come back. */
  onChange(tell: () => void): void {
    this.changed.push(tell);
  }

  /** Keeps what was counted since the last time; a database that is away gets it the next time. */
  async keepCounts(): Promise<void> {
    const counts = this.counter.take();
    if (counts.length === 0) return;
    try {
      await this.acts.call('count_plugin_calls', [JSON.stringify(counts)]);
    } catch (error) {
      this.counter.putBack(counts);
      this.log.warn(`Calls of plugins could not be counted: ${(error as Error).message}`);
    }
  }

  private async tick(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.log.warn(`Decisions about plugins could not be read: ${(error as Error).message}`);
    }
    await this.keepCounts();
  }

  /** Every fault of every plugin by name. */
  private report(): void {
    for (const { code, plugin, folder, detail } of this.shelf.faults())
      this.log.error(`${plugin}: ${code}: ${detail} (${folder})`);
  }
}

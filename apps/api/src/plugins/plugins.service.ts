import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { ShelvedPlugin } from '@erfa/scoring-host';
import { AuditLog } from '../audit/audit-log';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Problem } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { within } from './call-times';
import { InstalledPlugins } from './installed-plugins';
import {
  listDecisions,
  listModelsWithPlugins,
  listUsage,
  writeDecision,
  type DecisionRow,
  type PluginModelRow,
  type UsageRow,
} from './plugins.queries';
import type { PluginsView, PluginSummaryView, PluginView, SwitchPlugin } from './plugins.views';

interface Known {
  readonly decisions: readonly DecisionRow[];
  readonly usage: readonly UsageRow[];
  readonly models: readonly PluginModelRow[];
}

/** The plugins as KL sees them, and switching them on and off. */
@Injectable()
export class PluginsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly installed: InstalledPlugins,
    private readonly audit: AuditLog,
    @Inject(configToken) private readonly config: Config,
  ) {}

  async list(context: TenantContext): Promise<PluginsView> {
    await this.installed.keepCounts();
    const known = await this.tenant.run(context, (manager) => this.known(manager));
    const plugins = this.installed.list();
    const there = new Set(plugins.map(({ key }) => key));
    const missing = new Set(
      known.models.map(({ pluginId }) => pluginId).filter((id) => !there.has(id)),
    );
    return {
      plugins: plugins.map((plugin) => summary(plugin, known)),
      missing: [...missing].toSorted().map((id) => ({ id, models: modelsOf(id, known) })),
      folder: path.join(this.config.dataDir, 'plugins'),
    };
  }

  /** @throws Problem `not-found` */
  async read(context: TenantContext, key: string): Promise<PluginView> {
    await this.installed.keepCounts();
    return this.view(key, await this.tenant.run(context, (manager) => this.known(manager)));
  }

  /** Reads the folders of strangers' plugins again. */
  async lookAgain(context: TenantContext): Promise<PluginsView> {
    this.installed.lookAgain();
    return this.list(context);
  }

  /**
   * Switches a plugin on or off. What is switched on is exactly what was read about: a stranger's plugin by the hash of its files.
   * @param seen version of the decision before; 0 when there was none
   * @throws Problem `not-found`, `plugin-not-usable`, `plugin-other-files`, `version-conflict`
   */
  async switch(
    context: TenantContext,
    key: string,
    { state, reason, hash = null }: SwitchPlugin,
    seen: number,
  ): Promise<PluginView> {
    const plugin = this.found(key);
    const { manifest } = plugin;
    if (!manifest) throw new Problem('plugin-not-usable');
    if (state === 'on' && plugin.hash !== hash) throw new Problem('plugin-other-files');
    await this.tenant.run(context, async (manager) => {
      const written = await writeDecision(
        manager,
        {
          organisationId: context.organisationId ?? '',
          pluginId: manifest.id,
          state,
          pluginVersion: manifest.version,
          hash: plugin.hash,
          reason,
          decidedBy: context.personId,
        },
        seen,
      );
      if (!written) {
        const current = await this.view(key, await this.known(manager));
        throw new Problem('version-conflict', {}, [], { current });
      }
      const kind = state === 'on' ? 'plugin.switched-on' : 'plugin.switched-off';
      await this.audit.write(manager, context, kind, manifest.id, {
        version: manifest.version,
        ...(plugin.hash === null ? {} : { hash: plugin.hash }),
        reason,
      });
    });
    await this.installed.refresh();
    return this.read(context, key);
  }

  private async known(manager: TenantManager): Promise<Known> {
    const decisions = await listDecisions(manager);
    const usage = await listUsage(manager);
    return { decisions, usage, models: await listModelsWithPlugins(manager) };
  }

  private found(key: string): ShelvedPlugin {
    const plugin = this.installed.list().find((candidate) => candidate.key === key);
    if (!plugin) throw new Problem('not-found');
    return plugin;
  }

  private async view(key: string, known: Known): Promise<PluginView> {
    const plugin = this.found(key);
    const { manifest, hash, folder, pausedFor, own } = plugin;
    const decided = manifest ? known.decisions.find(({ pluginId }) => pluginId === key) : undefined;
    return {
      ...summary(plugin, known),
      description: manifest?.description ?? null,
      licence: manifest?.licence ?? null,
      hash,
      folder,
      pausedFor,
      decision: decided ? withoutId(decided) : null,
      models: manifest ? modelsOf(key, known) : [],
      isolation: own ? null : await this.installed.isolation(),
    };
  }
}

const withoutId = <Row extends { pluginId: string }>({
  pluginId: _,
  ...rest
}: Row): Omit<Row, 'pluginId'> => rest;

function modelsOf(id: string, { models }: Known): Omit<PluginModelRow, 'pluginId'>[] {
  return models.filter(({ pluginId }) => pluginId === id).map(withoutId);
}

function summary(plugin: ShelvedPlugin, known: Known): PluginSummaryView {
  const { key, own, manifest, health, faults } = plugin;
  const models = manifest ? modelsOf(key, known) : [];
  const counted = known.usage.find(
    ({ pluginId, pluginVersion }) => pluginId === key && pluginVersion === manifest?.version,
  );
  const time = (share: number): number | null => {
    const found = within(counted?.buckets ?? [], share);
    return found === null || Number.isFinite(found) ? found : null;
  };
  return {
    key,
    own,
    title: manifest?.title ?? null,
    version: manifest?.version ?? null,
    author: manifest?.author ?? null,
    health,
    faults: faults.map(({ code, detail }) => ({ code, detail })),
    modelCount: models.length,
    openRounds: models.reduce((sum, { openRounds }) => sum + openRounds, 0),
    calls: {
      since: counted?.since.toISOString() ?? null,
      calls: counted?.calls ?? 0,
      errors: counted?.errors ?? 0,
      p50: time(0.5),
      p95: time(0.95),
    },
    lastError:
      counted?.lastErrorAt && counted.lastErrorCode !== null
        ? {
            at: counted.lastErrorAt.toISOString(),
            code: counted.lastErrorCode,
            detail: counted.lastErrorDetail ?? '',
          }
        : null,
  };
}

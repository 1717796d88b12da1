import type { TenantManager } from '../persistence/tenant-transaction';
import type { DecisionView, PluginModelView } from './plugins.views';

const decision = `d.plugin_id as "pluginId", d.state, d.plugin_version as "pluginVersion", d.reason, d.decided_at as "decidedAt",
  coalesce(p.name, pseudonym(d.decided_by)) as "decidedBy", d.version`;

/** A decision with the plugin that it is about. */
export type DecisionRow = DecisionView & { pluginId: string };

/** The organisation's decisions. */
export function listDecisions(manager: TenantManager): Promise<DecisionRow[]> {
  return manager.query(
    `select ${decision} from plugin_decision d left join person p on p.id = d.decided_by order by d.plugin_id`,
  );
}

export interface WriteDecision {
  organisationId: string;
  pluginId: string;
  state: 'on' | 'off';
  pluginVersion: string;
  hash: string | null;
  reason: string;
  decidedBy: string | null;
}

/** Writes a decision when `seen` is still the version of the one before (0: none yet). @returns false when somebody was faster */
export async function writeDecision(
  manager: TenantManager,
  written: WriteDecision,
  seen: number,
): Promise<boolean> {
  const { organisationId, pluginId, state, pluginVersion, hash, reason, decidedBy } = written;
  const values = [organisationId, pluginId, state, pluginVersion, hash, reason, decidedBy];
  const rows =
    seen === 0
      ? await manager.query<unknown[]>(
          `insert into plugin_decision (organisation_id, plugin_id, state, plugin_version, hash, reason, decided_by)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning plugin_id`,
          values,
        )
      : await manager
          .query<[unknown[], number]>(
            `update plugin_decision set state = $3, plugin_version = $4, hash = $5, reason = $6, decided_by = $7, decided_at = now(), version = version + 1
             where organisation_id = $1 and plugin_id = $2 and version = $8 returning plugin_id`,
            [...values, seen],
          )
          .then(([changed]) => changed);
  return rows.length > 0;
}

export interface UsageRow {
  pluginId: string;
  pluginVersion: string;
  since: Date;
  calls: number;
  errors: number;
  buckets: number[];
  lastErrorAt: Date | null;
  lastErrorCode: string | null;
  lastErrorDetail: string | null;
}

/** What was counted of every plugin and version. */
export function listUsage(manager: TenantManager): Promise<UsageRow[]> {
  return manager.query(
    `select plugin_id as "pluginId", plugin_version as "pluginVersion", since, calls::double precision as calls, errors::double precision as errors,
       buckets::double precision[] as buckets, last_error_at as "lastErrorAt", last_error_code as "lastErrorCode", last_error_detail as "lastErrorDetail"
     from plugin_usage`,
  );
}

export type PluginModelRow = PluginModelView & { pluginId: string };

/** Every published model with its plugin, and the rounds it has now, newest version first. */
export function listModelsWithPlugins(manager: TenantManager): Promise<PluginModelRow[]> {
  return manager.query(
    `select m.id, m.key, m.version, m.content->'title' as title, m.content->'scoring'->>'plugin' as "pluginId",
       m.content->'scoring'->>'version' as range, m.retired_at as "retiredAt",
       count(r.id) filter (where r.state = 'open' and r.closes_at > now())::integer as "openRounds",
       count(r.id) filter (where r.state = 'draft')::integer as "draftRounds",
       coalesce(sum(round_waiting(r.id)) filter (where r.state <> 'draft'), 0)::integer as waiting
     from published_model m left join round r on r.model_id = m.id
     group by m.id order by m.key, m.version desc`,
  );
}

import { EntitySchema } from 'typeorm';

/** What KL decided last about a plugin. */
export interface StoredDecision {
  organisationId: string;
  pluginId: string;
  state: 'on' | 'off';
  pluginVersion: string;
  /** Hash of the files that were switched on; null for plugins that ship with Erfa. */
  hash: string | null;
  reason: string;
  decidedAt: Date;
  decidedBy: string | null;
  version: number;
}

export const pluginDecisionEntity = new EntitySchema<StoredDecision>({
  name: 'PluginDecision',
  tableName: 'plugin_decision',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_plugin_decision',
    },
    pluginId: {
      name: 'plugin_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_plugin_decision',
    },
    state: { type: 'text' },
    pluginVersion: { name: 'plugin_version', type: 'text' },
    hash: { type: 'text', nullable: true },
    reason: { type: 'text' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', default: () => 'now()' },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_plugin_decision_organisation',
    },
    {
      target: 'Person',
      columnNames: ['decidedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_plugin_decision_decided_by',
    },
  ],
  checks: [
    { name: 'ck_plugin_decision_state', expression: "state in ('on', 'off')" },
    {
      name: 'ck_plugin_decision_text',
      expression: 'length(plugin_id) <= 100 and length(reason) between 1 and 500',
    },
  ],
});

/** Calls of one version of a plugin since they were first counted. */
export interface StoredUsage {
  pluginId: string;
  pluginVersion: string;
  since: Date;
  calls: string;
  errors: string;
  buckets: string[];
  lastErrorAt: Date | null;
  lastErrorCode: string | null;
  lastErrorDetail: string | null;
}

export const pluginUsageEntity = new EntitySchema<StoredUsage>({
  name: 'PluginUsage',
  tableName: 'plugin_usage',
  columns: {
    pluginId: {
      name: 'plugin_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_plugin_usage',
    },
    pluginVersion: {
      name: 'plugin_version',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_plugin_usage',
    },
    since: { type: 'timestamptz', default: () => 'now()' },
    calls: { type: 'bigint' },
    errors: { type: 'bigint' },
    buckets: { type: 'bigint', array: true },
    lastErrorAt: { name: 'last_error_at', type: 'timestamptz', nullable: true },
    lastErrorCode: { name: 'last_error_code', type: 'text', nullable: true },
    lastErrorDetail: { name: 'last_error_detail', type: 'text', nullable: true },
  },
});

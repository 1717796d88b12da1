import { EntitySchema } from 'typeorm';

/** Where an organisation's event log has come to: number and hash of its newest event. */
export interface AuditHead {
  organisationId: string;
  seq: string;
  hash: Buffer;
}

const organisationKey = (
  table: string,
): { name: string; type: 'uuid'; primary: true; primaryKeyConstraintName: string } => ({
  name: 'organisation_id',
  type: 'uuid',
  primary: true,
  primaryKeyConstraintName: `pk_${table}`,
});
const ofOrganisation = (
  table: string,
): { target: string; columnNames: string[]; referencedColumnNames: string[]; name: string } => ({
  target: 'Organisation',
  columnNames: ['organisationId'],
  referencedColumnNames: ['id'],
  name: `fk_${table}_organisation`,
});

export const auditHeadEntity = new EntitySchema<AuditHead>({
  name: 'AuditHead',
  tableName: 'audit_head',
  columns: {
    organisationId: organisationKey('audit_head'),
    seq: { type: 'bigint' },
    hash: { type: 'bytea' },
  },
  foreignKeys: [ofOrganisation('audit_head')],
});

/** One event. Number, time and hashes are given by the database; see apps/api/migrations/identity/audit.ts. */
export interface AuditEvent {
  organisationId: string;
  /** From 1, without gaps. */
  seq: string;
  at: Date;
  /** A reference without a foreign key: it outlives the person. Null for Erfa itself. */
  actorPersonId: string | null;
  actorTokenId: string | null;
  kind: string;
  subject: string | null;
  /** Null once retention has emptied it. */
  content: Record<string, unknown> | null;
  /** 16 random bytes, emptied with the content, so that its hash cannot be guessed back. */
  salt: Buffer | null;
  contentHash: Buffer;
  previousHash: Buffer;
  hash: Buffer;
}

export const auditEventEntity = new EntitySchema<AuditEvent>({
  name: 'AuditEvent',
  tableName: 'audit_event',
  columns: {
    organisationId: organisationKey('audit_event'),
    seq: { type: 'bigint', primary: true, primaryKeyConstraintName: 'pk_audit_event' },
    at: { type: 'timestamptz' },
    actorPersonId: { name: 'actor_person_id', type: 'uuid', nullable: true },
    actorTokenId: { name: 'actor_token_id', type: 'uuid', nullable: true },
    kind: { type: 'text' },
    subject: { type: 'text', nullable: true },
    content: { type: 'jsonb', nullable: true },
    salt: { type: 'bytea', nullable: true },
    contentHash: { name: 'content_hash', type: 'bytea' },
    previousHash: { name: 'previous_hash', type: 'bytea' },
    hash: { type: 'bytea' },
  },
  indices: [{ name: 'ix_audit_event_kind', columns: ['organisationId', 'kind', 'seq'] }],
  foreignKeys: [ofOrganisation('audit_event')],
  checks: [{ name: 'ck_audit_event_kind', expression: `kind ~ '^[a-z-]+(\\.[a-z-]+)+$'` }],
});

/** How long the events of a kind keep their content, where the organisation has said so itself. */
export interface AuditRetention {
  organisationId: string;
  kind: string;
  /** 180 to 3650. */
  days: number;
  version: number;
}

export const auditRetentionEntity = new EntitySchema<AuditRetention>({
  name: 'AuditRetention',
  tableName: 'audit_retention',
  columns: {
    organisationId: organisationKey('audit_retention'),
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_audit_retention' },
    days: { type: 'integer' },
    version: { type: 'integer', default: 1 },
  },
  foreignKeys: [ofOrganisation('audit_retention')],
  checks: [{ name: 'ck_audit_retention_days', expression: 'days between 180 and 3650' }],
});

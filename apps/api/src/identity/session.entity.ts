import { EntitySchema } from 'typeorm';

/** One browser that is signed in. Only definer functions reach this table; the app has no right to it at all. */
export interface Session {
  id: string;
  /** SHA-256 of the token in the cookie. */
  tokenHash: Buffer;
  personId: string;
  /** The organisation acted for, or null for somebody without any. */
  organisationId: string | null;
  /** Which sign-in was used, for example `demo`. */
  provider: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export const sessionEntity = new EntitySchema<Session>({
  name: 'Session',
  tableName: 'session',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_session',
      default: () => 'uuidv7()',
    },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    personId: { name: 'person_id', type: 'uuid' },
    organisationId: { name: 'organisation_id', type: 'uuid', nullable: true },
    provider: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    lastSeenAt: { name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
  },
  uniques: [{ name: 'uq_session_token_hash', columns: ['tokenHash'] }],
  indices: [{ name: 'ix_session_expires', columns: ['expiresAt'] }],
  foreignKeys: [
    {
      target: 'Person',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      name: 'fk_session_person',
    },
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_session_organisation',
    },
  ],
  checks: [{ name: 'ck_session_token_hash', expression: 'length(token_hash) = 32' }],
});

import type { Role } from '@erfa/domain';
import { EntitySchema } from 'typeorm';

/** An access token for a program: one organisation, one role, an end date. */
export interface ApiToken {
  organisationId: string;
  id: string;
  name: string;
  /** SHA-256 of the token, which is shown once and kept nowhere. The app may write it, never read it. */
  tokenHash: Buffer;
  role: Role;
  personId: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
}

export const apiTokenEntity = new EntitySchema<ApiToken>({
  name: 'ApiToken',
  tableName: 'api_token',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_api_token',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_api_token',
      default: () => 'uuidv7()',
    },
    name: { type: 'text' },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    role: { type: 'text' },
    personId: { name: 'person_id', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    lastUsedAt: { name: 'last_used_at', type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'uq_api_token_token_hash', columns: ['tokenHash'] }],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_api_token_organisation',
    },
    {
      target: 'Person',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      name: 'fk_api_token_person',
    },
  ],
  checks: [
    { name: 'ck_api_token_hash', expression: 'length(token_hash) = 32' },
    { name: 'ck_api_token_name', expression: 'length(name) between 1 and 100' },
  ],
});

import { EntitySchema } from 'typeorm';

/** An address that one person’s feed reader fetches shared lessons by; it opens nothing else. */
export interface FeedAddress {
  organisationId: string;
  id: string;
  personId: string;
  /** The KLE main group that it follows; null: everything that is shared. */
  kle: string | null;
  /** SHA-256 of the secret in the address, which is shown once and kept nowhere. The app may write it, never read it. */
  tokenHash: Buffer;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export const feedAddressEntity = new EntitySchema<FeedAddress>({
  name: 'FeedAddress',
  tableName: 'feed_address',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_feed_address',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_feed_address',
      default: () => 'uuidv7()',
    },
    personId: { name: 'person_id', type: 'uuid' },
    kle: { type: 'text', nullable: true },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    lastUsedAt: { name: 'last_used_at', type: 'timestamptz', nullable: true },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
  },
  indices: [{ name: 'ix_feed_address_person', columns: ['organisationId', 'personId'] }],
  uniques: [{ name: 'uq_feed_address_token_hash', columns: ['tokenHash'] }],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_feed_address_organisation',
    },
    {
      target: 'Person',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      name: 'fk_feed_address_person',
    },
    {
      target: 'KleGroup',
      columnNames: ['kle'],
      referencedColumnNames: ['code'],
      name: 'fk_feed_address_kle',
    },
  ],
  checks: [{ name: 'ck_feed_address_hash', expression: 'length(token_hash) = 32' }],
});

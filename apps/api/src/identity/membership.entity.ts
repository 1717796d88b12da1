import type { Role } from '@erfa/domain';
import { EntitySchema } from 'typeorm';

/** That a person works in an organisation, and as what. Ended, never deleted: the event log refers to it. */
export interface Membership {
  organisationId: string;
  personId: string;
  roles: Role[];
  version: number;
  createdAt: Date;
  endedAt: Date | null;
  lastSeenAt: Date | null;
  /** When the organisation stopped seeing who this was, or null; only after `endedAt`. */
  erasedAt: Date | null;
}

export const membershipEntity = new EntitySchema<Membership>({
  name: 'Membership',
  tableName: 'membership',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_membership',
    },
    personId: {
      name: 'person_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_membership',
    },
    roles: { type: 'text', array: true },
    version: { type: 'integer', default: 1 },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    lastSeenAt: { name: 'last_seen_at', type: 'timestamptz', nullable: true },
    erasedAt: { name: 'erased_at', type: 'timestamptz', nullable: true },
  },
  indices: [{ name: 'ix_membership_person', columns: ['personId'] }],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_membership_organisation',
    },
    {
      target: 'Person',
      columnNames: ['personId'],
      referencedColumnNames: ['id'],
      name: 'fk_membership_person',
    },
  ],
  checks: [
    {
      name: 'ck_membership_roles',
      expression:
        "roles <@ array['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader', 'data-protection-officer']",
    },
    {
      name: 'ck_membership_erased',
      expression: 'erased_at is null or ended_at is not null',
    },
  ],
});

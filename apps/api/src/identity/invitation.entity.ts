import type { Role } from '@erfa/domain';
import { EntitySchema } from 'typeorm';

/** An offer of roles to a mail address; becomes a membership at the first sign-in with that address, verified. */
export interface Invitation {
  organisationId: string;
  id: string;
  /** Lower case. */
  email: string;
  name: string;
  roles: Role[];
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  revokedAt: Date | null;
}

const open = 'accepted_at is null and revoked_at is null';

export const invitationEntity = new EntitySchema<Invitation>({
  name: 'Invitation',
  tableName: 'invitation',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_invitation',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_invitation',
      default: () => 'uuidv7()',
    },
    email: { type: 'text' },
    name: { type: 'text' },
    roles: { type: 'text', array: true },
    invitedBy: { name: 'invited_by', type: 'uuid', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    acceptedAt: { name: 'accepted_at', type: 'timestamptz', nullable: true },
    acceptedBy: { name: 'accepted_by', type: 'uuid', nullable: true },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'uq_invitation_open', columns: ['organisationId', 'email'], unique: true, where: open },
    { name: 'ix_invitation_email', columns: ['email'], where: open },
  ],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_invitation_organisation',
    },
    {
      target: 'Person',
      columnNames: ['invitedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_invitation_invited_by',
    },
    {
      target: 'Person',
      columnNames: ['acceptedBy'],
      referencedColumnNames: ['id'],
      name: 'fk_invitation_accepted_by',
    },
  ],
  checks: [
    {
      name: 'ck_invitation_email',
      expression: 'email = lower(email) and length(email) <= 254',
    },
    { name: 'ck_invitation_name', expression: 'length(name) between 1 and 200' },
  ],
});

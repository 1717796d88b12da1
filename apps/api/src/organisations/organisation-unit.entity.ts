import { EntitySchema } from 'typeorm';

/** A unit below a municipality, in a tree, valid for a period. */
export interface OrganisationUnit {
  organisationId: string;
  id: string;
  /** The unit's id in the municipality's own organisation register. */
  externalId: string | null;
  parentId: string | null;
  name: string;
  leaderName: string | null;
  leaderEmail: string | null;
  /** First day, ISO date. */
  validFrom: string;
  /** First day it is no more, or null. */
  validTo: string | null;
  version: number;
}

export const organisationUnitEntity = new EntitySchema<OrganisationUnit>({
  name: 'OrganisationUnit',
  tableName: 'organisation_unit',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_organisation_unit',
    },
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_organisation_unit',
      default: () => 'uuidv7()',
    },
    externalId: { name: 'external_id', type: 'uuid', nullable: true },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
    name: { type: 'text' },
    leaderName: { name: 'leader_name', type: 'text', nullable: true },
    leaderEmail: { name: 'leader_email', type: 'text', nullable: true },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  uniques: [{ name: 'uq_organisation_unit_external', columns: ['organisationId', 'externalId'] }],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_organisation_unit_organisation',
    },
    {
      target: 'OrganisationUnit',
      columnNames: ['organisationId', 'parentId'],
      referencedColumnNames: ['organisationId', 'id'],
      name: 'fk_organisation_unit_parent',
    },
  ],
  checks: [
    { name: 'ck_organisation_unit_name', expression: 'length(name) between 1 and 200' },
    {
      name: 'ck_organisation_unit_leader_name',
      expression: 'length(leader_name) between 1 and 200',
    },
    {
      name: 'ck_organisation_unit_leader_email',
      expression: 'length(leader_email) between 3 and 254',
    },
    {
      name: 'ck_organisation_unit_period',
      expression: 'valid_to is null or valid_to > valid_from',
    },
  ],
});

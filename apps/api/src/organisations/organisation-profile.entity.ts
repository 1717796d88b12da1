import { EntitySchema } from 'typeorm';

/** What an organisation says about itself. There is no row until somebody has written one. */
export interface OrganisationProfile {
  organisationId: string;
  /** At most 2,000 characters: whom to ask here about digital maturity. */
  contactNote: string;
  version: number;
  updatedAt: Date;
}

export const organisationProfileEntity = new EntitySchema<OrganisationProfile>({
  name: 'OrganisationProfile',
  tableName: 'organisation_profile',
  columns: {
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_organisation_profile',
    },
    contactNote: { name: 'contact_note', type: 'text' },
    version: { type: 'integer', default: 1 },
    updatedAt: { name: 'updated_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_organisation_profile_organisation',
    },
  ],
  checks: [
    { name: 'ck_organisation_profile_contact_note', expression: 'length(contact_note) <= 2000' },
  ],
});

import type { OrganisationKind } from '@erfa/domain';
import { EntitySchema } from 'typeorm';

/** KL or a municipality; loaded from reference data, never written by the app. */
export interface Organisation {
  id: string;
  kind: OrganisationKind;
  /** Four digits for a municipality, `kl` for KL. */
  code: string;
  name: string;
  officialName: string;
  createdAt: Date;
}

export const organisationEntity = new EntitySchema<Organisation>({
  name: 'Organisation',
  tableName: 'organisation',
  columns: {
    id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_organisation',
      default: () => 'uuidv7()',
    },
    kind: { type: 'text' },
    code: { type: 'text' },
    name: { type: 'text' },
    officialName: { name: 'official_name', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
  uniques: [{ name: 'uq_organisation_code', columns: ['code'] }],
  checks: [{ name: 'ck_organisation_kind', expression: "kind in ('kl', 'municipality')" }],
});

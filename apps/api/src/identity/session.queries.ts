import type { OrganisationKind, Role } from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';

export interface MembershipRow {
  organisationId: string;
  kind: OrganisationKind;
  code: string;
  name: string;
  officialName: string;
  roles: Role[];
}

/** The organisations that a person belongs to now, in Danish order. */
export function ownMemberships(manager: TenantManager, personId: string): Promise<MembershipRow[]> {
  return manager.query(
    `select o.id as "organisationId", o.kind, o.code, o.name, o.official_name as "officialName", m.roles
     from membership m join organisation o on o.id = m.organisation_id
     where m.person_id = $1 and m.ended_at is null order by o.name collate "da-x-icu"`,
    [personId],
  );
}

/** The one organisation that a program acts for, with its token's role; its owner's other organisations are none of its business. */
export function programMembership(
  manager: TenantManager,
  organisationId: string,
  roles: readonly Role[],
): Promise<MembershipRow[]> {
  return manager.query(
    `select id as "organisationId", kind, code, name, official_name as "officialName", $2::text[] as roles from organisation where id = $1`,
    [organisationId, roles],
  );
}

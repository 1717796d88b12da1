import type { OrganisationKind, Role } from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { PersonView } from './people.views';

/** Invitations lapse after 30 days; a lapsed one can be sent again. */
export const invitationDays = 30;

/** Colleagues and open invitations of the organisation, by name in Danish order, those who left last. */
export function listPeople(manager: TenantManager): Promise<PersonView[]> {
  return manager.query(
    `select * from (
       select p.id, p.name, p.email, m.roles, case when m.ended_at is null then 'active' else 'ended' end as state,
         null::timestamptz as "invitedAt", m.last_seen_at as "lastSeenAt",
         m.ended_at as "endedAt", m.version
       from membership m join person p on p.id = m.person_id
       where m.organisation_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid
       union all
       select i.id, i.name, i.email, i.roles, 'invited', i.created_at, null, null, 1
       from invitation i where i.accepted_at is null and i.revoked_at is null
     ) everyone order by (state = 'ended'), name collate "da-x-icu", id`,
  );
}

export interface MemberRow {
  personId: string;
  roles: Role[];
  version: number;
  active: boolean;
}

/** Every member, locked, so that two administrators cannot end each other at once. */
export function lockMembers(manager: TenantManager, organisationId: string): Promise<MemberRow[]> {
  return manager.query(
    `select person_id as "personId", roles, version, ended_at is null as active from membership where organisation_id = $1 order by person_id for update`,
    [organisationId],
  );
}

export async function kindOf(
  manager: TenantManager,
  organisationId: string,
): Promise<OrganisationKind> {
  const [row] = await manager.query<[{ kind: OrganisationKind }]>(
    'select kind from organisation where id = $1',
    [organisationId],
  );
  return row.kind;
}

export async function changeRoles(
  manager: TenantManager,
  organisationId: string,
  personId: string,
  roles: readonly Role[],
): Promise<void> {
  await manager.query(
    'update membership set roles = $3, version = version + 1 where organisation_id = $1 and person_id = $2',
    [organisationId, personId, roles],
  );
}

export async function endMembership(
  manager: TenantManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await manager.query(
    'update membership set ended_at = now(), version = version + 1 where organisation_id = $1 and person_id = $2',
    [organisationId, personId],
  );
}

/** @returns whether there was a former colleague by that id whom nobody had forgotten yet */
export async function erasePerson(manager: TenantManager, personId: string): Promise<boolean> {
  const [row] = await manager.query<[{ erased: boolean }]>('select erase_person($1) as erased', [
    personId,
  ]);
  return row.erased;
}

/** Active members with one of these addresses. */
export function membersWithEmail(
  manager: TenantManager,
  organisationId: string,
  emails: readonly string[],
): Promise<{ email: string }[]> {
  return manager.query(
    `select p.email from membership m join person p on p.id = m.person_id
     where m.organisation_id = $1 and m.ended_at is null and p.email = any($2)`,
    [organisationId, emails],
  );
}

export interface NewInvitation {
  name: string;
  email: string;
  roles: readonly Role[];
}

/** Writes all invitations at once; one that is open already is renewed, and stays in the name of who invited first. @returns their ids */
export function writeInvitations(
  manager: TenantManager,
  organisationId: string,
  invitedBy: string | null,
  people: readonly NewInvitation[],
): Promise<{ id: string; roles: Role[] }[]> {
  return manager.query(
    `insert into invitation (organisation_id, email, name, roles, invited_by, expires_at)
     select $1, p->>'email', p->>'name', array(select jsonb_array_elements_text(p->'roles')), $2, now() + make_interval(days => $4)
     from jsonb_array_elements($3) p
     on conflict (organisation_id, email) where accepted_at is null and revoked_at is null
       do update set name = excluded.name, roles = excluded.roles, expires_at = excluded.expires_at
     returning id, roles`,
    [organisationId, invitedBy, JSON.stringify(people), invitationDays],
  );
}

/** @returns whether there was an open invitation by that id */
export async function revokeInvitation(
  manager: TenantManager,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    'update invitation set revoked_at = now() where organisation_id = $1 and id = $2 and accepted_at is null and revoked_at is null returning id',
    [organisationId, id],
  );
  return rows.length > 0;
}

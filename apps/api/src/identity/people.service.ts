import { Injectable } from '@nestjs/common';
import { assertRolesFit, normaliseEmail, RuleBroken, type Role } from '@erfa/domain';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  changeRoles,
  endMembership,
  erasePerson,
  invitationDays,
  kindOf,
  listPeople,
  lockMembers,
  membersWithEmail,
  revokeInvitation,
  writeInvitations,
  type MemberRow,
} from './people.queries';
import type {
  InvitedPerson,
  InviteAdministrator,
  MunicipalityAccessView,
  PersonView,
} from './people.views';

const administrators: readonly Role[] = ['kl-admin', 'municipality-admin'];
const administers = (member: { roles: readonly Role[] }): boolean =>
  member.roles.some((role) => administrators.includes(role));

/** Who works here: inviting colleagues, giving and ending roles. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  list(context: TenantContext): Promise<PersonView[]> {
    return this.tenant.run(context, listPeople);
  }

  /** All or none. @throws Problem `invalid-input` naming each row whose address is no address or stands twice */
  invite(context: TenantContext, people: readonly InvitedPerson[]): Promise<PersonView[]> {
    const organisationId = context.organisationId ?? '';
    const invitations = checked(people);
    return this.tenant.run(context, async (manager) => {
      const kind = await kindOf(manager, organisationId);
      for (const { roles } of invitations) assertRolesFit(kind, roles);
      const [member] = await membersWithEmail(
        manager,
        organisationId,
        invitations.map(({ email }) => email),
      );
      if (member) throw new Problem('already-member', { email: member.email });
      for (const { id, roles } of await writeInvitations(
        manager,
        organisationId,
        context.personId,
        invitations,
      )) {
        await this.audit.write(manager, context, 'invitation.sent', id, { roles });
      }
      return listPeople(manager);
    });
  }

  revoke(context: TenantContext, invitationId: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      if (!(await revokeInvitation(manager, context.organisationId ?? '', invitationId)))
        throw new Problem('not-found');
      await this.audit.write(manager, context, 'invitation.revoked', invitationId, {});
    });
  }

  /** @throws RuleBroken `last-administrator`; Problem `version-conflict` with the people as they are now */
  changeRoles(
    context: TenantContext,
    personId: string,
    roles: readonly Role[],
    seen: number,
  ): Promise<PersonView[]> {
    return this.tenant.run(context, async (manager) => {
      const organisationId = context.organisationId ?? '';
      assertRolesFit(await kindOf(manager, organisationId), roles);
      const member = await this.member(manager, organisationId, personId, administers({ roles }));
      if (member.version !== seen) {
        const people = await listPeople(manager);
        throw new Problem('version-conflict', {}, [], {
          current: people.find(({ id }) => id === personId),
        });
      }
      await changeRoles(manager, organisationId, personId, roles);
      await this.audit.write(manager, context, 'member.roles-changed', personId, {
        before: member.roles,
        after: roles,
      });
      return listPeople(manager);
    });
  }

  end(context: TenantContext, personId: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      const organisationId = context.organisationId ?? '';
      const member = await this.member(manager, organisationId, personId, false);
      await endMembership(manager, organisationId, personId);
      await this.audit.write(manager, context, 'member.ended', personId, { before: member.roles });
    });
  }

  /** Forgets a former colleague. @throws Problem `still-member` for somebody who works here, `not-found` for a stranger or somebody already forgotten */
  erase(context: TenantContext, personId: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      if (await erasePerson(manager, personId)) return;
      const members = await lockMembers(manager, context.organisationId ?? '');
      const works = members.some((member) => member.personId === personId && member.active);
      throw new Problem(works ? 'still-member' : 'not-found');
    });
  }

  /** KL's view of who has access; numbers from the definer function, no names. */
  municipalities(context: TenantContext): Promise<MunicipalityAccessView[]> {
    return this.tenant.run(context, (manager) =>
      manager.query(
        `select organisation_id as "organisationId", code, name, administrators, invited from municipality_access() order by name collate "da-x-icu"`,
      ),
    );
  }

  inviteAdministrator(
    context: TenantContext,
    organisationId: string,
    person: InviteAdministrator,
  ): Promise<void> {
    const email = normaliseEmail(person.email);
    return this.tenant.run(context, async (manager) => {
      const [row] = await manager.query<[{ id: string | null }]>(
        `select invite_administrator($1, $2, $3, now() + make_interval(days => $4)) as id`,
        [organisationId, email, person.name, invitationDays],
      );
      if (row.id === null) throw new Problem('not-found');
    });
  }

  /** The active member, with everyone locked; `staysAdministrator` says whether the change leaves them one. */
  private async member(
    manager: TenantManager,
    organisationId: string,
    personId: string,
    staysAdministrator: boolean,
  ): Promise<MemberRow> {
    const members = await lockMembers(manager, organisationId);
    const member = members.find((candidate) => candidate.personId === personId && candidate.active);
    if (!member) throw new Problem('not-found');
    const others = members.some((other) => other !== member && other.active && administers(other));
    if (administers(member) && !staysAdministrator && !others)
      throw new RuleBroken('last-administrator');
    return member;
  }
}

function checked(
  people: readonly InvitedPerson[],
): { name: string; email: string; roles: readonly Role[] }[] {
  const seen = new Set<string>();
  const faults: { path: string; code: string; details: Record<string, string> }[] = [];
  const invitations = people.map((person, index) => {
    let email = person.email;
    try {
      email = normaliseEmail(person.email);
      if (seen.has(email))
        faults.push({ path: `people[${index}].email`, code: 'arrayUnique', details: {} });
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      faults.push({ path: `people[${index}].email`, code: 'isEmail', details: {} });
    }
    seen.add(email);
    return { name: person.name.trim(), email, roles: person.roles };
  });
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
  return invitations;
}

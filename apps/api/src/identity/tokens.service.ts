import { Injectable } from '@nestjs/common';
import { assertRolesFit, covers, RuleBroken } from '@erfa/domain';
import { AuditLog } from '../audit/audit-log';
import type { Caller } from '../http/caller';
import { Problem } from '../http/problem';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { newSecret } from './secret-token';
import { listTokens, revokeToken, writeToken } from './tokens.queries';
import type { MakeToken, NewTokenView, TokenView } from './tokens.views';

/** Access tokens for programs: one organisation, one role, an end date. */
@Injectable()
export class TokensService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  list(context: TenantContext): Promise<TokenView[]> {
    return this.tenant.run(context, listTokens);
  }

  /** @throws RuleBroken `role-above-own`; Problem `not-allowed` for a program, so that a leaked token cannot renew itself */
  async make(caller: Caller, context: TenantContext, ask: MakeToken): Promise<NewTokenView> {
    if (caller.tokenId !== null || caller.organisation === null) throw new Problem('not-allowed');
    const { id: organisationId, kind } = caller.organisation;
    assertRolesFit(kind, [ask.role]);
    if (!covers(caller.roles, ask.role, kind))
      throw new RuleBroken('role-above-own', { role: ask.role });
    const { secret, hash } = newSecret('et');
    const expiresAt = new Date(Date.now() + ask.expiresInDays * 86_400_000);
    return this.tenant.run(context, async (manager) => {
      const id = await writeToken(manager, {
        organisationId,
        personId: caller.person.id,
        name: ask.name,
        role: ask.role,
        hash,
        expiresAt,
      });
      await this.audit.write(manager, context, 'token.made', id, { role: ask.role, expiresAt });
      const made = (await listTokens(manager)).find((token) => token.id === id);
      if (!made) throw new Problem('not-found');
      return { ...made, secret };
    });
  }

  revoke(context: TenantContext, id: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      if (!(await revokeToken(manager, context.organisationId ?? '', id)))
        throw new Problem('not-found');
      await this.audit.write(manager, context, 'token.revoked', id, {});
    });
  }
}

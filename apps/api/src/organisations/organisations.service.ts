import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { readOrganisation, writeProfile } from './organisation.queries';
import type { OrganisationView } from './organisation.views';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  read(context: TenantContext): Promise<OrganisationView> {
    return this.tenant.run(context, (manager) => this.own(manager, context));
  }

  /** @throws Problem `version-conflict` with the current state when somebody else has written since `seen` */
  edit(context: TenantContext, contactNote: string, seen: number): Promise<OrganisationView> {
    return this.tenant.run(context, async (manager) => {
      const before = await this.own(manager, context);
      const written = await writeProfile(manager, before.id, contactNote, seen);
      const now = await this.own(manager, context);
      if (written === null) throw new Problem('version-conflict', {}, [], { current: now });
      await this.audit.write(manager, context, 'organisation.changed', null, {
        field: 'contactNote',
        before: before.contactNote,
        after: now.contactNote,
      });
      return now;
    });
  }

  private async own(manager: TenantManager, context: TenantContext): Promise<OrganisationView> {
    const found = await readOrganisation(manager, context.organisationId ?? '');
    if (!found) throw new Problem('not-found');
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { walkModel } from '@erfa/scoring-sdk';
import { AuditLog } from '../audit/audit-log';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { AssessmentsService } from './assessments.service';
import {
  insertAction,
  isColleague,
  listActions,
  readAction,
  updateAction,
} from './results.queries';
import type { ActionView, WriteAction } from './results.views';

/** The plan of actions that a result leads to. It lives on after the round has closed. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly assessments: AssessmentsService,
    private readonly models: PublishedModels,
    private readonly audit: AuditLog,
  ) {}

  list(context: TenantContext, assessmentId: string): Promise<ActionView[]> {
    return this.tenant.run(context, async (manager) => {
      await this.assessments.found(manager, assessmentId);
      return listActions(manager, assessmentId);
    });
  }

  create(context: TenantContext, assessmentId: string, write: WriteAction): Promise<ActionView[]> {
    return this.tenant.run(context, async (manager) => {
      await this.check(manager, context, assessmentId, write);
      const id = await insertAction(manager, context.organisationId ?? '', assessmentId, write);
      await this.audit.write(manager, context, 'action.added', id, {
        before: null,
        after: write.title,
      });
      return listActions(manager, assessmentId);
    });
  }

  change(
    context: TenantContext,
    id: string,
    write: WriteAction,
    seen: number,
  ): Promise<ActionView[]> {
    return this.tenant.run(context, async (manager) => {
      const before = await readAction(manager, id);
      if (!before) throw new Problem('not-found');
      await this.check(manager, context, before.assessmentId, write);
      if (!(await updateAction(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], { current: await readAction(manager, id) });
      await this.audit.write(manager, context, 'action.changed', id, {
        before: before.state,
        after: write.state,
      });
      return listActions(manager, before.assessmentId);
    });
  }

  private async check(
    manager: TenantManager,
    context: TenantContext,
    assessmentId: string,
    write: WriteAction,
  ): Promise<void> {
    const assessment = await this.assessments.found(manager, assessmentId);
    const keys = new Set<string>();
    walkModel(await this.models.get(manager, assessment.modelId), ({ key }) => keys.add(key));
    if (!keys.has(write.nodeKey))
      throw new Problem('invalid-input', {}, [
        { path: 'nodeKey', code: 'isIn', details: { 0: '…' } },
      ]);
    if (
      write.ownerId != null &&
      !(await isColleague(manager, context.organisationId ?? '', write.ownerId))
    ) {
      throw new Problem('invalid-input', {}, [
        { path: 'ownerId', code: 'notAColleague', details: {} },
      ]);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/audit-log';
import { Problem } from '../../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../../persistence/tenant-transaction';
import { listNeedModels, listNeeds, writeNeed } from './needs.queries';
import type { MaturityNeedsView, WriteMaturityNeed } from './needs.views';

/** What KL says that each kind of project needs of a municipality's digital maturity. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
  ) {}

  list(context: TenantContext): Promise<MaturityNeedsView> {
    return this.tenant.run(context, (manager) => this.view(manager));
  }

  /** @throws Problem `invalid-input` for a dimension that no model in use has */
  set(context: TenantContext, need: WriteMaturityNeed): Promise<MaturityNeedsView> {
    return this.tenant.run(context, async (manager) => {
      const { kind, modelKey, nodeKey, level } = need;
      const model = (await listNeedModels(manager)).find(({ key }) => key === modelKey);
      // What is set already can be taken away, whatever became of its model.
      if (level !== null && !model?.dimensions.some(({ key }) => key === nodeKey))
        throw new Problem('invalid-input', {}, [
          { path: 'nodeKey', code: 'noSuchDimension', details: {} },
        ]);
      await writeNeed(manager, need);
      const subject = `${modelKey}/${nodeKey}`;
      await this.audit.write(manager, context, 'model.need-set', subject, { kind, level });
      return this.view(manager);
    });
  }

  private async view(manager: TenantManager): Promise<MaturityNeedsView> {
    const needs = await listNeeds(manager);
    return { needs, models: await listNeedModels(manager) };
  }
}

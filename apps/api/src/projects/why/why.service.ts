import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import { holdWhy, readWhy, updateWhy } from './why.queries';
import type { SaveWhy, WhyView } from './why.views';

/** The card *Hvorfor og for hvem*. */
@Injectable()
export class WhyService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<WhyView> {
    return this.tenant.run(actor, async (manager) => {
      const { title, mayEdit } = await this.gate.toRead(manager, actor, projectId);
      return { projectTitle: title, mayEdit, form: await readWhy(manager, projectId) };
    });
  }

  /** @throws Problem `project-not-yours`, `version-conflict` with the form as it stands */
  save(actor: ProjectActor, projectId: string, saved: SaveWhy): Promise<WhyView> {
    return this.tenant.run(actor, async (manager) => {
      const { title, mayEdit } = await this.gate.toEdit(manager, actor, projectId);
      await holdWhy(manager, actor.organisationId ?? '', projectId);
      const { merged, changes } = mergeForm(await readWhy(manager, projectId), saved);
      if (changes.length > 0) {
        await updateWhy(manager, projectId, merged);
        await this.history.write(manager, actor, projectId, 'why', 'changed', '', changes);
      }
      return { projectTitle: title, mayEdit, form: merged };
    });
  }
}

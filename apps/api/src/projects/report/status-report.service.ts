import { Injectable } from '@nestjs/common';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { DecisionsService } from '../decisions/decisions.service';
import { ProjectMoneyService } from '../money/money.service';
import { PlanService } from '../plan/plan.service';
import { ProjectsService } from '../projects.service';
import { RisksService } from '../risks/risks.service';
import { reportFileName, statusReport } from './status-report';

/** Writes the status report of a project from what its pages say. */
@Injectable()
export class StatusReportService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly projects: ProjectsService,
    private readonly decisions: DecisionsService,
    private readonly risks: RisksService,
    private readonly money: ProjectMoneyService,
    private readonly plan: PlanService,
  ) {}

  /** @throws Problem `not-found` */
  async write(
    actor: ProjectActor,
    id: string,
    fictional: boolean,
    language: Language,
  ): Promise<{ file: Buffer; name: string }> {
    const project = await this.projects.read(actor, id, language);
    const decisions = await this.decisions.list(actor, id, language);
    const risks = await this.risks.list(actor, id);
    const money = await this.money.read(actor, id);
    const plan = await this.plan.read(actor, id, language);
    const organisationName = await this.tenant.run(actor, async (manager) => {
      const [own] = await manager.query<{ name: string }[]>(
        'select official_name as name from organisation where id = $1',
        [actor.organisationId],
      );
      return own?.name ?? '';
    });
    const file = await statusReport({
      ...{ project, decisions, risks, money, plan, organisationName, today: today() },
      ...{ fictional, language },
    });
    return { file, name: reportFileName(project.form.title, language) };
  }
}

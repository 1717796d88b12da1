import { Injectable } from '@nestjs/common';
import { may, planLimits } from '@erfa/domain';
import type { Caller } from '../http/caller';
import { approvalTasks } from '../drafts/approvals.queries';
import { today } from '../organisations/days';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { pilotTasks } from '../pilots/piloting.queries';
import { projectReminders } from '../projects/plan/plan.queries';
import { benefitTasks } from '../projects/benefits/benefit-tasks';
import { handoverTasks, measuringTasks } from '../projects/follow-up/measuring-tasks';
import { useTasks } from '../projects/sharing/uses.queries';
import { mentionTasks } from '../projects/talk/talk.queries';
import { administratorTasks, klTasks, personalTasks, resultNews } from './overview.queries';
import type { TaskView } from './overview.views';

/** What waits for somebody: asked of each role's own work, most urgent first. */
@Injectable()
export class OverviewService {
  constructor(private readonly tenant: TenantTransaction) {}

  tasks(caller: Caller, context: TenantContext): Promise<TaskView[]> {
    return this.tenant.run(context, async (manager) => {
      const tasks: TaskView[] = [];
      if (may(caller.roles, 'round.join')) tasks.push(...(await administratorTasks(manager)));
      if (may(caller.roles, 'assessment.answer') || may(caller.roles, 'action.edit'))
        tasks.push(...(await personalTasks(manager, caller.person.id)));
      if (may(caller.roles, 'assessment.answer')) tasks.push(...(await pilotTasks(manager)));
      if (may(caller.roles, 'project.read'))
        tasks.push(
          ...(await mentionTasks(manager, caller.person.id)),
          ...(await projectReminders(manager, caller.person.id, today(), planLimits.remindDays)),
        );
      if (may(caller.roles, 'project.take-part'))
        tasks.push(
          ...(await benefitTasks(manager, caller.person.id)),
          ...(await measuringTasks(manager, caller.person.id)),
          ...(await handoverTasks(manager, caller.person.id)),
        );
      if (may(caller.roles, 'project.share')) tasks.push(...(await useTasks(manager)));
      if (may(caller.roles, 'result.read')) tasks.push(...(await resultNews(manager)));
      if (may(caller.roles, 'round.run')) tasks.push(...(await klTasks(manager)));
      if (may(caller.roles, 'model.author')) tasks.push(...(await approvalTasks(manager)));
      return tasks.sort((a, b) => order(a) - order(b));
    });
  }
}

/** Tasks with a date come by date; those without come last. */
function order({ dueAt }: TaskView): number {
  return dueAt === null ? Number.MAX_SAFE_INTEGER : new Date(dueAt).getTime();
}

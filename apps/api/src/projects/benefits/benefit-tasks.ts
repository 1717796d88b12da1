import { gapsBeforeYes } from '@erfa/domain';
import type { TaskView } from '../../assessments/overview.views';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { listOwnUnaccepted } from './benefits.queries';

/** Benefits that wait for their owner's yes: all of the promise is written, and the project goes on. */
export async function benefitTasks(manager: TenantManager, personId: string): Promise<TaskView[]> {
  const waiting = await listOwnUnaccepted(manager, personId);
  return waiting
    .filter((row) => gapsBeforeYes(row).length === 0)
    .map((row) => ({
      ...{
        kind: 'accept-benefit',
        target: `${row.projectId}/benefits/${row.id}`,
        count: 1,
        minutes: 5,
        dueAt: null,
      },
      title: { da: row.name, en: row.name },
      round: { da: row.projectTitle, en: row.projectTitle },
    }));
}

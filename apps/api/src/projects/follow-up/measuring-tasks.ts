import type { TaskView } from '../../assessments/overview.views';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { ownStates } from './measuring.service';

/** What somebody has to measure today, as one task of as many minutes as there are figures; none where nothing is due. */
export async function measuringTasks(
  manager: TenantManager,
  personId: string,
): Promise<TaskView[]> {
  const due = (await ownStates(manager, personId, today())).filter(
    ({ measuring }) => measuring.due !== null,
  );
  const [first] = due;
  if (!first) return [];
  const earliest = due.map(({ measuring }) => measuring.due?.to ?? '').toSorted()[0] ?? '';
  const projects = new Set(due.map(({ row }) => row.projectId));
  const titled = (title: string) => ({ da: title, en: title });
  return [
    {
      ...{ kind: 'measure-benefit', target: '', count: due.length, minutes: due.length },
      title:
        due.length === 1
          ? { da: `»${first.row.name}«`, en: `“${first.row.name}”` }
          : { da: `${due.length} tal`, en: `${due.length} figures` },
      round: projects.size === 1 ? titled(first.row.projectTitle) : null,
      dueAt: `${earliest}T00:00:00.000Z`,
    },
  ];
}

/** Projects that wait for somebody to take them over. */
export function handoverTasks(manager: TenantManager, personId: string): Promise<TaskView[]> {
  return manager.query(
    `select 'accept-handover' as kind, p.id as target, jsonb_build_object('da', p.title, 'en', p.title) as title, null::jsonb as round, 1 as count,
       5 as minutes, p.handover_on::timestamptz as "dueAt"
     from project_follow_up u join project p on p.id = u.project_id
     where u.receiver_id = $1 and u.accepted_at is null and u.takes_over <> '' and p.state in ('active', 'closed') order by p.title, p.id`,
    [personId],
  );
}

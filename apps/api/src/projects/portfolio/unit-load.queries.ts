import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { visibleProjects } from '../projects.queries';
import type { UnitLoadView } from './portfolio.views';

/**
 * Going live and trainings of projects that go on, for each unit that takes them into use. A training that is planned back from
 * the day of going live moves with it.
 */
export function listLoad(manager: TenantManager, actor: ProjectActor): Promise<UnitLoadView[]> {
  return manager.query(
    `with seen as (select p.id, p.title, p.go_live_on from project p where p.state in ('active', 'closed') and ${visibleProjects}),
       event as (
         select s.id, s.title, 'go-live' as kind, '' as what, s.go_live_on as on_day from seen s where s.go_live_on is not null
         union all
         select s.id, s.title, 'training', t.title, coalesce(s.go_live_on - t.days_before, t.due_on) from project_task t join seen s on s.id = t.project_id
         where t.kind = 'training' and coalesce(s.go_live_on - t.days_before, t.due_on) is not null)
     select u.id as "unitId", u.name as "unitName", e.id as "projectId", e.title as "projectTitle", e.kind, e.what as title, e.on_day::text as on
     from event e join project_unit x on x.project_id = e.id join organisation_unit u on u.id = x.unit_id
     order by u.name collate "da-x-icu", u.id, e.on_day, e.title, e.kind`,
    [actor.personId, actor.guest],
  );
}

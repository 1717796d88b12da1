import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { visibleProjects } from '../projects.queries';
import type { UnitLoadView } from './portfolio.views';

/**
 * Going live and trainings of projects that go on, for each unit that takes them into use. A unit goes live on its own day, where
 * it has one; a training is the whole project's.
 */
export function listLoad(manager: TenantManager, actor: ProjectActor): Promise<UnitLoadView[]> {
  return manager.query(
    `with seen as (select p.id, p.title, p.go_live_on from project p where p.state in ('active', 'closed') and ${visibleProjects}),
       event as (
         select x.unit_id, s.id, s.title, 'go-live' as kind, '' as what, coalesce(r.go_live_on, s.go_live_on) as on_day
         from seen s join project_unit x on x.project_id = s.id left join unit_rollout r on r.project_id = s.id and r.unit_id = x.unit_id
         union all
         select x.unit_id, s.id, s.title, 'training', t.title, t.due_on
         from seen s join project_unit x on x.project_id = s.id join project_task t on t.project_id = s.id and t.kind = 'training')
     select u.id as "unitId", u.name as "unitName", e.id as "projectId", e.title as "projectTitle", e.kind, e.what as title, e.on_day::text as on
     from event e join organisation_unit u on u.id = e.unit_id where e.on_day is not null
     order by u.name collate "da-x-icu", u.id, e.on_day, e.title, e.kind`,
    [actor.personId, actor.guest],
  );
}

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

/** A day of the load with all units that it is for, as a calendar knows it. */
export interface LoadDayRow {
  /** The same as in the project's own calendar, so that whoever has both has it once. */
  uid: string;
  version: number;
  projectId: string;
  projectTitle: string;
  kind: 'go-live' | 'training';
  /** What a training is called; empty for going live. */
  title: string;
  on: string;
  units: string[];
}

/** As {@link listLoad}, one row for what several units do on one day: the project's going live, units on a day of their own, trainings. */
export function listLoadDays(
  manager: TenantManager,
  actor: ProjectActor,
  projectIds: readonly string[],
): Promise<LoadDayRow[]> {
  return manager.query(
    `with seen as (select p.id, p.title, p.version, p.go_live_on from project p
         where p.state in ('active', 'closed') and p.id = any($3) and ${visibleProjects}),
       place as (select x.project_id, u.id, u.name, r.go_live_on, r.version from seen s join project_unit x on x.project_id = s.id
         join organisation_unit u on u.id = x.unit_id left join unit_rollout r on r.project_id = x.project_id and r.unit_id = x.unit_id),
       day as (
         select 'project-' || s.id as uid, s.version, s.id, s.title, 'go-live' as kind, '' as what, s.go_live_on as on_day, w.name
         from seen s join place w on w.project_id = s.id and w.go_live_on is null
         union all
         select 'unit-' || w.id || '-' || s.id, w.version, s.id, s.title, 'go-live', '', w.go_live_on, w.name
         from seen s join place w on w.project_id = s.id and w.go_live_on is not null
         union all
         select 'task-' || t.id, t.version, s.id, s.title, 'training', t.title, t.due_on, w.name
         from seen s join project_task t on t.project_id = s.id and t.kind = 'training' join place w on w.project_id = s.id)
     select d.uid, d.version, d.id as "projectId", d.title as "projectTitle", d.kind, d.what as title, d.on_day::text as on,
       array_agg(d.name order by d.name collate "da-x-icu") as units
     from day d where d.on_day is not null group by d.uid, d.version, d.id, d.title, d.kind, d.what, d.on_day order by d.on_day, d.title, d.uid`,
    [actor.personId, actor.guest, projectIds],
  );
}

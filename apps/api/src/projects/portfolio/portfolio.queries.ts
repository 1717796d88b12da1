import {
  planLimits,
  type DecisionKind,
  type DecisionOutcome,
  type ProjectKind,
  type ProjectPhase,
  type ProjectSize,
  type ProjectState,
} from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import type { OfProject } from '../money/money.queries';
import { visibleProjects } from '../projects.queries';

// One statement for all projects at a time: what a portfolio costs grows with its rows and never with the number of statements.

/** A project as the portfolio lists it. Days are ISO dates. */
export interface PortfolioRow {
  id: string;
  title: string;
  kind: ProjectKind;
  size: ProjectSize;
  phase: ProjectPhase;
  state: ProjectState;
  createdOn: string;
  beginsOn: string | null;
  goLiveOn: string | null;
  followedUntil: string | null;
  ownerName: string | null;
  managerName: string | null;
}

const named = (relation: string): string =>
  `(select min(n.name) from project_person r join person n on n.id = r.person_id where r.project_id = p.id and r.relation = '${relation}')`;

/** The projects that the actor sees, by title. */
export function listPortfolio(
  manager: TenantManager,
  actor: ProjectActor,
): Promise<PortfolioRow[]> {
  return manager.query(
    `select p.id, p.title, p.kind, p.size, p.phase, p.state, (p.created_at at time zone 'Europe/Copenhagen')::date::text as "createdOn",
       p.begins_on::text as "beginsOn", p.go_live_on::text as "goLiveOn", p.followed_until::text as "followedUntil",
       ${named('owner')} as "ownerName", ${named('manager')} as "managerName"
     from project p where ${visibleProjects} order by p.title collate "da-x-icu", p.id`,
    [actor.personId, actor.guest],
  );
}

export function listUnitsOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<(OfProject & { id: string; name: string })[]> {
  return manager.query(
    `select x.project_id as "projectId", u.id, u.name from project_unit x join organisation_unit u on u.id = x.unit_id
     where x.project_id = any($1::uuid[]) order by u.name collate "da-x-icu", u.id`,
    [projectIds],
  );
}

/** Goals that projects serve: chosen for them, or standing in the map of their benefits. */
export function listGoalsOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<(OfProject & { goalId: string })[]> {
  return manager.query(
    `select project_id as "projectId", goal_id as "goalId" from project_goal where project_id = any($1::uuid[])
     union select project_id, goal_id from benefit_node where goal_id is not null and project_id = any($1::uuid[])`,
    [projectIds],
  );
}

export interface PortfolioMarkRow extends OfProject {
  kind: DecisionKind;
  title: string;
  plannedOn: string | null;
  outcome: DecisionOutcome | null;
  decidedOn: string | null;
}

/** Decision points, in their order. */
export function listMarksOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<PortfolioMarkRow[]> {
  return manager.query(
    `select d.project_id as "projectId", d.kind, d.title, d.planned_on::text as "plannedOn", d.outcome, d.decided_on::text as "decidedOn"
     from project_decision d where d.project_id = any($1::uuid[]) order by d.place, d.id`,
    [projectIds],
  );
}

/**
 * How many units of a project go live within days and have agreed no day, or another one than it is now; as `agreementOf` tells.
 * Projects without any are left out.
 */
export function countUnagreedOf(
  manager: TenantManager,
  projectIds: readonly string[],
  today: string,
): Promise<(OfProject & { count: number })[]> {
  return manager.query(
    `select x.project_id as "projectId", count(*)::int as count
     from project_unit x join project p on p.id = x.project_id
       left join unit_rollout r on r.project_id = x.project_id and r.unit_id = x.unit_id
     where x.project_id = any($1::uuid[]) and coalesce(r.go_live_on, p.go_live_on) between $2::date and $2::date + $3::integer
       and r.agreed_day is distinct from coalesce(r.go_live_on, p.go_live_on) group by 1`,
    [projectIds, today, planLimits.warnDays],
  );
}

/** How many open risks of a project are alike. */
export interface RiskCountRow extends OfProject {
  probability: number;
  consequence: number;
  /** Whether nobody has them, or nothing is done against them. */
  unheld: boolean;
  count: number;
}

export function countRisksOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<RiskCountRow[]> {
  return manager.query(
    `select r.project_id as "projectId", r.probability, r.consequence, (r.owner_id is null or btrim(r.measure) = '') as unheld, count(*)::int as count
     from project_risk r where r.project_id = any($1::uuid[]) and r.state = 'open' group by 1, 2, 3, 4`,
    [projectIds],
  );
}

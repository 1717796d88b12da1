import type { ProjectPhase, ProjectState, RelatedKind } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { visibleProjects, type ProjectRow } from '../projects.queries';
import type { ProjectMadeFromView } from './related.views';

export interface RelatedRow {
  id: string;
  title: string;
  phase: ProjectPhase;
  state: ProjectState;
  kind: RelatedKind;
  fromOther: boolean;
}

/** The projects that one has to do with and that the actor sees: by what it says of them, then by what they say of it. */
export function listRelated(
  manager: TenantManager,
  actor: ProjectActor,
  projectId: string,
): Promise<RelatedRow[]> {
  return manager.query(
    `select p.id, p.title, p.phase, p.state, r.kind, r.project_id <> $3 as "fromOther" from project_relation r
       join project p on p.id = case when r.project_id = $3 then r.other_id else r.project_id end
     where $3 in (r.project_id, r.other_id) and ${visibleProjects} order by "fromOther", r.kind, p.title, p.id`,
    [actor.personId, actor.guest, projectId],
  );
}

/** Makes others of this municipality wait who say what a project is to another: a circle may go through any of them. */
export async function oneTieAtATime(
  manager: TenantManager,
  organisationId: string | null,
): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `relate projects ${organisationId ?? ''}`,
  ]);
}

/**
 * The shortest way from one project to another over what each says that it is to the next.
 *
 * @returns the titles on it, both ends among them; null where there is no way
 */
export async function wayBetween(
  manager: TenantManager,
  from: string,
  to: string,
  kind: RelatedKind,
): Promise<string[] | null> {
  const [way] = await manager.query<{ titles: string[] }[]>(
    `with recursive way as (
       select p.id, array[p.id] as passed, array[p.title::text] as titles from project p where p.id = $1
       union all
       select p.id, way.passed || p.id, way.titles || p.title::text from way
         join project_relation r on r.project_id = way.id and r.kind = $3
         join project p on p.id = r.other_id
       where way.id <> $2 and not p.id = any (way.passed)
     )
     select titles from way where id = $2 order by cardinality(titles) limit 1`,
    [from, to, kind],
  );
  return way?.titles ?? null;
}

/** Whether the two are tied together by the other one. */
export async function isTiedByOther(
  manager: TenantManager,
  projectId: string,
  otherId: string,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select 1 from project_relation where project_id = $2 and other_id = $1',
    [projectId, otherId],
  );
  return rows.length > 0;
}

/** How many projects one is tied to by itself, without the one given. */
export async function countTies(
  manager: TenantManager,
  projectId: string,
  without: string,
): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    'select count(*)::integer as count from project_relation where project_id = $1 and other_id <> $2',
    [projectId, without],
  );
  return row?.count ?? 0;
}

/** Ties a project to another; the latest word counts. */
export async function writeTie(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  otherId: string,
  kind: RelatedKind,
): Promise<void> {
  await manager.query('delete from project_relation where project_id = $1 and other_id = $2', [
    projectId,
    otherId,
  ]);
  await manager.query(
    'insert into project_relation (organisation_id, project_id, other_id, kind) values ($1, $2, $3, $4)',
    [organisationId, projectId, otherId, kind],
  );
}

/** @returns what it was, null where they were not tied */
export async function deleteTie(
  manager: TenantManager,
  projectId: string,
  otherId: string,
): Promise<RelatedKind | null> {
  const [gone] = await manager.query<[{ kind: RelatedKind }[], number]>(
    'delete from project_relation where project_id = $1 and other_id = $2 returning kind',
    [projectId, otherId],
  );
  return gone[0]?.kind ?? null;
}

export interface DocumentRow {
  id: string;
  title: string;
  address: string;
}

/** A project's documents, in the order that they were added. */
export function listDocuments(manager: TenantManager, projectId: string): Promise<DocumentRow[]> {
  return manager.query(
    'select id, title, address from project_link where project_id = $1 order by id',
    [projectId],
  );
}

export async function insertDocument(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  { title, address }: Omit<DocumentRow, 'id'>,
): Promise<void> {
  await manager.query(
    'insert into project_link (organisation_id, project_id, title, address) values ($1, $2, $3, $4)',
    [organisationId, projectId, title, address],
  );
}

/** @returns what it was called, null where it was not there */
export async function deleteDocument(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<string | null> {
  const [gone] = await manager.query<[{ title: string }[], number]>(
    'delete from project_link where project_id = $1 and id = $2 returning title',
    [projectId, id],
  );
  return gone[0]?.title ?? null;
}

/** What a project was made from; null where it was begun by itself. A shared project that is shown no more has no title. */
export async function readMadeFrom(
  manager: TenantManager,
  { id, origin, sharedFrom, assessmentId, actionId }: ProjectRow,
): Promise<ProjectMadeFromView | null> {
  const rows = await manager.query<ProjectMadeFromView[]>(
    sharedFrom !== null
      ? `select 'shared' as origin, $1::uuid as id, x.title, o.name as municipality from (select) one left join shared_project x on x.id = $1
         left join organisation o on o.id = x.origin_id`
      : actionId !== null
        ? `select 'action' as origin, a.assessment_id as id, a.title, null as municipality from action a where a.id = $1`
        : assessmentId !== null
          ? `select '${origin}' as origin, a.id, null as title, null as municipality from assessment a where a.id = $1`
          : `select 'idea' as origin, i.id, i.title, null as municipality from project_idea i where i.project_id = $1`,
    [sharedFrom ?? actionId ?? assessmentId ?? id],
  );
  return rows[0] ?? null;
}

import type { TaskView } from '../../assessments/overview.views';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { FieldChange } from '../project-history';

export interface ChangeRow {
  id: string;
  place: string;
  what: string;
  about: string;
  fields: FieldChange[];
  madeAt: Date;
  byName: string | null;
}

export interface CommentRow {
  id: string;
  tool: string;
  text: string;
  authorId: string | null;
  authorName: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
  resolvedByName: string | null;
  mentions: { id: string; name: string }[];
}

/** What ids stand for: people, units of the organisation, and systems. Those of nothing that is there are left out. */
export function namesOf(
  manager: TenantManager,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return manager.query(
    `select id, name from person where id = any($1) union all select id, name from organisation_unit where id = any($1)
     union all select id, name from product where id = any($1)`,
    [[...new Set(ids)]],
  );
}

/** What was changed in a project, latest first; at most a hundred, before the one that is named. */
export function listChanges(
  manager: TenantManager,
  projectId: string,
  before: string | null,
): Promise<ChangeRow[]> {
  return manager.query(
    `select c.id, c.tool as place, c.what, coalesce(c.details->>'about', '') as about, coalesce(c.details->'fields', '[]') as fields,
       c.made_at as "madeAt", n.name as "byName"
     from project_change c left join person n on n.id = c.made_by
     where c.project_id = $1 and ($2::uuid is null or c.id < $2) order by c.id desc limit 100`,
    [projectId, before],
  );
}

/** Comments of a project, or of one of its tools, oldest first. */
export function listComments(
  manager: TenantManager,
  projectId: string,
  tool: string | null,
): Promise<CommentRow[]> {
  return manager.query(
    `select c.id, c.tool, c.text, c.author_id as "authorId", a.name as "authorName", c.created_at as "createdAt", c.resolved_at as "resolvedAt",
       r.name as "resolvedByName",
       coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) order by n.name) from project_mention m join person n on n.id = m.person_id
         where m.comment_id = c.id), '[]') as mentions
     from project_comment c left join person a on a.id = c.author_id left join person r on r.id = c.resolved_by
     where c.project_id = $1 and ($2::text is null or c.tool = $2) order by c.id`,
    [projectId, tool],
  );
}

export async function insertComment(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  comment: { tool: string; text: string; authorId: string | null; mentions: readonly string[] },
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    'insert into project_comment (organisation_id, project_id, tool, text, author_id) values ($1, $2, $3, $4, $5) returning id',
    [organisationId, projectId, comment.tool, comment.text, comment.authorId],
  );
  const id = row?.id ?? '';
  await manager.query(
    `insert into project_mention (organisation_id, comment_id, person_id) select $1, $2, m.id from unnest($3::uuid[]) m(id) where m.id <> $4::uuid`,
    [organisationId, id, comment.mentions, comment.authorId],
  );
  return id;
}

/** @returns whether there was such a comment that nobody had settled, or one that was when it is opened again */
export async function settleComment(
  manager: TenantManager,
  projectId: string,
  id: string,
  personId: string | null,
  settled: boolean,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_comment set resolved_at = case when $4 then now() end, resolved_by = case when $4 then $3::uuid end
     where project_id = $1 and id = $2 and (resolved_at is null) = $4 returning id`,
    [projectId, id, personId, settled],
  );
  return changed.length > 0;
}

/** Takes one's own comment away. */
export async function deleteComment(
  manager: TenantManager,
  projectId: string,
  id: string,
  authorId: string | null,
): Promise<boolean> {
  const [gone] = await manager.query<[unknown[], number]>(
    'delete from project_comment where project_id = $1 and id = $2 and author_id = $3 returning id',
    [projectId, id, authorId],
  );
  return gone.length > 0;
}

/** Somebody has seen that they are named in these comments. */
export async function seeMentions(
  manager: TenantManager,
  projectId: string,
  personId: string | null,
): Promise<void> {
  await manager.query(
    `update project_mention m set seen_at = now() from project_comment c
     where c.id = m.comment_id and c.organisation_id = m.organisation_id and c.project_id = $1 and m.person_id = $2 and m.seen_at is null`,
    [projectId, personId],
  );
}

/** Cards whose comments name somebody who has not read them yet, one task a card. */
export function mentionTasks(manager: TenantManager, personId: string): Promise<TaskView[]> {
  return manager.query(
    `select 'project-mention' as kind, p.id || '/' || c.tool as target, jsonb_build_object('da', p.title, 'en', p.title) as title, null::jsonb as round,
       count(*)::integer as count, 0 as minutes, null::timestamptz as "dueAt"
     from project_mention m join project_comment c on c.organisation_id = m.organisation_id and c.id = m.comment_id join project p on p.id = c.project_id
     where m.person_id = $1 and m.seen_at is null and c.resolved_at is null group by p.id, p.title, c.tool order by max(c.created_at)`,
    [personId],
  );
}

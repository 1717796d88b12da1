import type { TenantManager } from '../persistence/tenant-transaction';
import type { PlaceLesson, ReviewedLessonView, ReviewWaitingView } from './editors.views';
import { linkColumns, organisationObject } from './word-columns';

const select = `select ${linkColumns}, l.version, l.state, l.changed_at as "changedAt", l.reviewed_at as "reviewedAt", l.confirm_by::text as "confirmBy",
    l.recall_reason as "recallReason", l.text_hidden as "textHidden",
    case when r.lesson_id is not null then r.content || jsonb_build_object('hash', r.preview_hash, 'askedAt', r.asked_at) end as asked,
    case when l.state = 'shared' and l.reviewed_at is null then
      concat_ws(E'\\n', l.title, l.context, l.happened, l.cause, l.recommendation, l.applies, l.not_applies) else '' end as unread,
    case when n.id is not null then jsonb_build_object('id', n.id, 'title', n.title, 'origin', ${organisationObject('no')}) end as "mergedInto"
  from published_lesson l join organisation o on o.id = l.origin_id
  left join lesson_restoration r on r.lesson_id = l.id
  left join published_lesson n on n.id = lesson_now(l.merged_into)
  left join organisation no on no.id = n.origin_id`;

/** What is withdrawn is its municipality's own again, unless that asks for it. */
const stands = `(l.state <> 'withdrawn' or r.lesson_id is not null)`;

/** A lesson with the text that an editor has still to read. */
export type ReviewedRow = Omit<ReviewedLessonView, 'marks'> & { unread: string };

/** Everything that is or was shared and not withdrawn: unread first, then changed last first. */
export function listReviewed(manager: TenantManager): Promise<ReviewedRow[]> {
  return manager.query(
    `${select} where ${stands} order by (l.state = 'shared' and l.reviewed_at is null) desc, l.changed_at desc, l.id`,
  );
}

/** A lesson as it stands, also where its municipality has taken it back: for whoever was about to do something with it. */
export async function readStanding(
  manager: TenantManager,
  id: string,
): Promise<ReviewedRow | null> {
  const rows = await manager.query<ReviewedRow[]>(`${select} where l.id = $1`, [id]);
  return rows[0] ?? null;
}

export async function readReviewed(
  manager: TenantManager,
  id: string,
): Promise<ReviewedRow | null> {
  const rows = await manager.query<ReviewedRow[]>(`${select} where l.id = $1 and ${stands}`, [id]);
  return rows[0] ?? null;
}

/** Lessons by their ids, in no order. */
export function listReviewedById(
  manager: TenantManager,
  ids: readonly string[],
): Promise<ReviewedRow[]> {
  return manager.query(`${select} where l.id = any($1) and ${stands}`, [ids]);
}

/** Pairs of shared lessons that are near and that nobody has said are two, the nearest first. */
export function listPairs(
  manager: TenantManager,
  most: number,
): Promise<{ oneId: string; otherId: string; words: string[] }[]> {
  return manager.query(
    `select n.one_id as "oneId", n.other_id as "otherId", n.words from near_lesson n
     join published_lesson a on a.id = n.one_id and a.state = 'shared' join published_lesson b on b.id = n.other_id and b.state = 'shared'
     where not exists (select from lesson_kept_apart k where k.one_id = n.one_id and k.other_id = n.other_id)
     order by n.nearness desc, n.one_id, n.other_id limit $1`,
    [most],
  );
}

/** @returns false where one of them was never shared */
export const keepApart = (manager: TenantManager, one: string, other: string): Promise<boolean> =>
  did(manager, 'keep_lessons_apart($1, $2)', [one, other]);

/** What an editor's act says: whether it did what was asked. */
async function did(manager: TenantManager, call: string, args: unknown[]): Promise<boolean> {
  const [row] = await manager.query<[{ done: boolean }]>(`select ${call} as done`, args);
  return row.done;
}

export const reviewLesson = (
  manager: TenantManager,
  id: string,
  version: number,
  featured: boolean,
): Promise<boolean> => did(manager, 'review_lesson($1, $2, $3)', [id, version, featured]);

export const classifyLesson = (
  manager: TenantManager,
  id: string,
  version: number,
  { dimension, ...places }: PlaceLesson,
): Promise<boolean> =>
  did(manager, 'classify_lesson($1, $2, $3)', [
    id,
    version,
    JSON.stringify({
      ...places,
      dimensionModel: dimension?.model ?? null,
      dimensionNode: dimension?.node ?? null,
    }),
  ]);

export const mergeLessons = (
  manager: TenantManager,
  from: string,
  into: string,
): Promise<boolean> => did(manager, 'merge_lessons($1, $2)', [from, into]);

export const recallLesson = (
  manager: TenantManager,
  id: string,
  reason: string,
  hide: boolean,
): Promise<boolean> => did(manager, 'recall_lesson($1, $2, $3)', [id, reason, hide]);

export const restoreLesson = (
  manager: TenantManager,
  id: string,
  asked: string | null,
): Promise<boolean> => did(manager, 'restore_lesson($1, $2)', [id, asked]);

/** How much waits: lessons to read, and what authors ask to have restored. */
export async function countWaiting(
  manager: TenantManager,
): Promise<Omit<ReviewWaitingView, 'pairs'>> {
  const [row] = await manager.query<[Omit<ReviewWaitingView, 'pairs'>]>(
    `select (select count(*)::integer from published_lesson where state = 'shared' and reviewed_at is null) as unread,
       (select count(*)::integer from lesson_restoration) as asked`,
  );
  return row;
}

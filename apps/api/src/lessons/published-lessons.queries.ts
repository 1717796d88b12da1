import type { TenantManager } from '../persistence/tenant-transaction';
import type {
  KleGroupView,
  LessonLinkView,
  LessonVocabularyView,
  MergedLessonView,
  PublishedAdoptionView,
  PublishedLessonView,
} from './lesson.views';
import { adoptionCounts, linkColumns, organisationObject, wordColumns } from './word-columns';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** A shared lesson without what belongs to it. */
export type PublishedLessonRow = Omit<
  PublishedLessonView,
  'mergedFrom' | 'conditions' | 'adoptions' | 'similar'
>;

/**
 * The lesson that an id stands for now, by way of whatever it was merged into. What was withdrawn is there for its own
 * organisation and for those that took it into use, and for nobody else.
 */
export async function readPublished(
  manager: TenantManager,
  id: string,
): Promise<PublishedLessonRow | null> {
  const rows = await manager.query<PublishedLessonRow[]>(
    `select l.id, l.version, ${wordColumns('l')}, ${organisationObject('o')} as origin, coalesce(l.origin_id = ${organisation}, false) as own, l.state, l.featured,
       l.published_at as "publishedAt", l.changed_at as "changedAt", l.confirmed_at as "confirmedAt", l.confirm_by::text as "confirmBy",
       l.confirm_by < current_date as "confirmOverdue", l.recalled_at as "recalledAt", l.recall_reason as "recallReason", l.text_hidden as "textHidden", ${adoptionCounts('l.id')} as counts
     from published_lesson l join organisation o on o.id = l.origin_id
     where l.id = lesson_now($1) and (l.state <> 'withdrawn' or l.origin_id = ${organisation}
       or exists (select from published_adoption a where a.lesson_id = l.id and a.municipality_id = ${organisation}))`,
    [id],
  );
  return rows[0] ?? null;
}

/** SQL for an adoption as all readers see it, from `published_adoption a join organisation o`. */
export const publishedAdoptionColumns = `a.id, ${organisationObject('o')} as municipality, coalesce(a.municipality_id = ${organisation}, false) as own, a.status,
  a.copied, a.changed, a.why_changed as "whyChanged", a.outcome, a.measure, a.measure_before as "measureBefore", a.measure_after as "measureAfter",
  a.abandoned_why as "abandonedWhy", a.abandoned_condition as "abandonedCondition", a.ask_again_on::text as "askAgainOn", a.contact_name as "contactName",
  a.adopted_at as "adoptedAt", a.changed_at as "changedAt"`;

/** Who has taken a lesson up: those it creates value for first, those who gave it up last, by name within. */
export function listPublishedAdoptions(
  manager: TenantManager,
  lessonId: string,
): Promise<PublishedAdoptionView[]> {
  return manager.query(
    `select ${publishedAdoptionColumns} from published_adoption a join organisation o on o.id = a.municipality_id where a.lesson_id = $1
     order by array_position(array['creating-value', 'implemented', 'adapting', 'assessing', 'interested', 'abandoned'], a.status), o.name collate "da-x-icu", a.id`,
    [lessonId],
  );
}

/** Lessons that were put under this one, also by way of another. */
export function listMergedFrom(
  manager: TenantManager,
  lessonId: string,
): Promise<MergedLessonView[]> {
  return manager.query(
    `select l.id, l.title, ${organisationObject('o')} as origin from published_lesson l join organisation o on o.id = l.origin_id
     where l.id in (select lesson_family($1)) and l.id <> $1 order by l.merged_at, l.id`,
    [lessonId],
  );
}

/** Shared lessons that are about the same: dimension before subject, subject before technology and phase. */
export function listSimilar(
  manager: TenantManager,
  lessonId: string,
  limit: number,
): Promise<LessonLinkView[]> {
  return manager.query(
    `select ${linkColumns} from published_lesson this
     join published_lesson l on l.id <> this.id and l.state = 'shared'
     join organisation o on o.id = l.origin_id
     cross join lateral (select
       case when (l.dimension_model, l.dimension_node) = (this.dimension_model, this.dimension_node) then 3 else 0 end
       + case when l.kle && this.kle then 2 else 0 end + case when l.technology && this.technology then 2 else 0 end
       + case when l.phase = this.phase then 1 else 0 end as likeness) s
     where this.id = $1 and s.likeness >= 3 order by s.likeness desc, l.featured desc, l.published_at desc, l.id limit $2`,
    [lessonId, limit],
  );
}

/** Lessons linked to a dimension, in the order of apps/api/migrations/lessons/order.ts, which says what it may reveal. */
export function listByDimension(
  manager: TenantManager,
  modelKey: string,
  nodeKey: string,
  limit: number,
): Promise<LessonLinkView[]> {
  return manager.query(
    `select ${linkColumns} from lessons_by_rise($1, $2) r join published_lesson l on l.id = r.lesson_id
     join organisation o on o.id = l.origin_id order by r.place limit $3`,
    [modelKey, nodeKey, limit],
  );
}

/** Codes of KLE main groups that there are, of those given; all of them for null. */
export function listKleGroups(
  manager: TenantManager,
  codes: readonly string[] | null,
): Promise<KleGroupView[]> {
  return manager.query(
    'select code, title from kle_group where $1::text[] is null or code = any($1) order by code',
    [codes],
  );
}

/** Dimensions of every model in its newest version, in the order of the model. */
export function listDimensions(
  manager: TenantManager,
): Promise<LessonVocabularyView['dimensions']> {
  return manager.query(
    `select m.key as model, n.node->>'key' as node, n.node->'title' as title
     from (select distinct on (key) key, content from published_model order by key, version desc) m
     cross join lateral jsonb_array_elements(m.content->'nodes') with ordinality n (node, place)
     where n.node->>'kind' = 'group' order by m.key, n.place`,
  );
}

/** Key and id of the model that a round is run with; null for a round that the caller may not know of. */
export async function readRoundModel(
  manager: TenantManager,
  roundId: string,
): Promise<{ id: string; key: string } | null> {
  const rows = await manager.query<{ id: string; key: string }[]>(
    `select m.id, m.key from round r join published_model m on m.id = r.model_id
     where r.id = $1 and (r.run_by = ${organisation} or exists (select from participation p where p.round_id = r.id))`,
    [roundId],
  );
  return rows[0] ?? null;
}

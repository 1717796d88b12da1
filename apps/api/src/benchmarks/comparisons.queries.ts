import type { ScoreNode } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ReleaseNode } from './build-release';
import type { GroupKind, MemberView, PeerGroupView } from './comparisons.views';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** A released round, with the caller's own frozen figures (whole and dimensions) where it took part. */
export interface ReleasedRow {
  releaseId: string;
  roundId: string;
  modelId: string;
  title: { da: string; en: string };
  closesOn: string;
  madeAt: Date;
  method: number;
  participants: number;
  nodes: ReleaseNode[];
  assessmentId: string | null;
  own: Pick<ScoreNode, 'key' | 'value' | 'level'>[];
}

/** Released rounds of one model (all its versions) up to and with a round that the caller may see, newest first. */
export function listReleased(manager: TenantManager, roundId: string): Promise<ReleasedRow[]> {
  return manager.query(
    `select e.id as "releaseId", r.id as "roundId", r.model_id as "modelId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as title,
       r.closes_on::text as "closesOn", e.made_at as "madeAt", e.method, e.participants, e.nodes, s.id as "assessmentId",
       coalesce((select jsonb_agg(jsonb_build_object('key', n->>'key', 'value', n->'value', 'level', n->'level'))
         from (select t.score as n union all select c from jsonb_array_elements(t.score->'children') c) nodes where t.score is not null), '[]') as own
     from round this
     join published_model wanted on wanted.id = this.model_id
     join published_model m on m.key = wanted.key
     join round r on r.model_id = m.id and (r.closes_at, r.id) <= (this.closes_at, this.id)
     join release e on e.round_id = r.id
     left join assessment s on s.round_id = r.id and s.state = 'frozen'
     left join result t on t.organisation_id = s.organisation_id and t.assessment_id = s.id
     where this.id = $1 and (this.run_by = ${organisation} or exists (select from participation p where p.round_id = this.id))
     order by r.closes_at desc, r.id desc`,
    [roundId],
  );
}

/** A group with the figures of the whole in it; values in tenths. */
export type GroupRow = Omit<PeerGroupView, 'whole'> & QuartilesRow;

/**
 * The groups of a release in the order they are shown, which of them the caller's municipality is in, and what the whole
 * comes to in each.
 * @param wholeKey the node that is the whole model
 */
export function listGroups(
  manager: TenantManager,
  { releaseId, closesOn }: Pick<ReleasedRow, 'releaseId' | 'closesOn'>,
  wholeKey: string,
): Promise<GroupRow[]> {
  return manager.query(
    `select g.kind, g.key, n.name, g.size, cardinality(g.answering) as answering, g.suppressed,
       coalesce(case g.kind
         when 'country' then true
         when 'region' then mr.region_key = g.key
         when 'dst-group' then y.dst_group::text = any(string_to_array(g.key, '+'))
         when 'population' then y.population >= split_part(g.key, '-', 1)::integer * 1000
           and y.population < coalesce(nullif(split_part(g.key, '-', 2), '')::bigint * 1000, 9e15)
         else y.code = any(g.answering) end and y.code is not null, false) as own,
       f.count, f.lower_quartile as "lowerQuartile", f.median, f.upper_quartile as "upperQuartile", f.suppressed as "wholeSuppressed"
     from release_group g
     left join release_figure f on f.release_id = g.release_id and f.kind = g.kind and f.key = g.key and f.node_key = $3
     left join region n on g.kind = 'region' and n.key = g.key
     left join municipality y on y.organisation_id = ${organisation}
     left join municipality_region mr on mr.municipality_code = y.code and mr.valid_from <= $2::date and (mr.valid_to is null or mr.valid_to > $2::date)
     where g.release_id = $1 order by g.place`,
    [releaseId, closesOn, wholeKey],
  );
}

export function listMembers(
  manager: TenantManager,
  releaseId: string,
  kind: string,
  key: string,
): Promise<MemberView[]> {
  return manager.query(
    `select o.code, o.name from release_group g cross join lateral unnest(g.answering) c (code) join organisation o on o.code = c.code
     where g.release_id = $1 and g.kind = $2 and g.key = $3 order by o.name collate "da-x-icu"`,
    [releaseId, kind, key],
  );
}

/** Quartiles as they are kept, in tenths; all null where they are hidden. */
export interface QuartilesRow {
  count: number | null;
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
}

export interface FigureRow extends QuartilesRow {
  releaseId: string;
  nodeKey: string;
  levels: number[] | null;
  suppressed: 'too-few' | 'would-isolate' | null;
}

/** The figures of one group in several releases; values in tenths. */
export function listFigures(
  manager: TenantManager,
  releaseIds: readonly string[],
  kind: GroupKind,
  key: string,
): Promise<FigureRow[]> {
  return manager.query(
    `select release_id as "releaseId", node_key as "nodeKey", count, lower_quartile as "lowerQuartile", median, upper_quartile as "upperQuartile", levels, suppressed
     from release_figure where release_id = any($1) and kind = $2 and key = $3`,
    [releaseIds, kind, key],
  );
}

/** Every figure of every group of a release; values in tenths. */
export function listEveryFigure(
  manager: TenantManager,
  releaseId: string,
): Promise<(FigureRow & { kind: GroupKind; key: string })[]> {
  return manager.query(
    `select kind, key, release_id as "releaseId", node_key as "nodeKey", count, lower_quartile as "lowerQuartile", median, upper_quartile as "upperQuartile", levels, suppressed
     from release_figure where release_id = $1`,
    [releaseId],
  );
}

/** Whether the caller may know of a round: as who runs it, or as invited. */
export async function isVisibleRound(manager: TenantManager, roundId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select from round r where r.id = $1 and (r.run_by = ${organisation} or exists (select from participation p where p.round_id = r.id))`,
    [roundId],
  );
  return rows.length > 0;
}

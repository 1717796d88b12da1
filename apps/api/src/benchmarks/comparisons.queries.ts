import type { PeerProfile } from '@erfa/benchmark';
import type { ScoreNode } from '@erfa/scoring-sdk';
import type { Ask } from '../persistence/prepared-transaction';
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
  /** What the caller's municipality is grouped by on the round's last day; null for who is none. */
  profile: PeerProfile | null;
}

const released = {
  name: 'released-rounds',
  text: `select e.id as "releaseId", r.id as "roundId", r.model_id as "modelId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as title,
       r.closes_on::text as "closesOn", e.made_at as "madeAt", e.method, e.participants, e.nodes, s.id as "assessmentId",
       coalesce((select jsonb_agg(jsonb_build_object('key', n->>'key', 'value', n->'value', 'level', n->'level'))
         from (select t.score as n union all select c from jsonb_array_elements(t.score->'children') c) nodes where t.score is not null), '[]') as own,
       (select jsonb_build_object('code', y.code, 'dstGroup', y.dst_group, 'population', y.population, 'region', g.region_key)
         from municipality y left join municipality_region g on g.municipality_code = y.code
           and g.valid_from <= r.closes_on and (g.valid_to is null or g.valid_to > r.closes_on)
         where y.organisation_id = ${organisation}) as profile
     from round this
     join published_model wanted on wanted.id = this.model_id
     join published_model m on m.key = wanted.key
     join round r on r.model_id = m.id and (r.closes_at, r.id) <= (this.closes_at, this.id)
     join release e on e.round_id = r.id
     left join assessment s on s.round_id = r.id and s.state = 'frozen'
     left join result t on t.organisation_id = s.organisation_id and t.assessment_id = s.id
     where this.id = $1 and (this.run_by = ${organisation} or exists (select from participation p where p.round_id = this.id))
     order by r.closes_at desc, r.id desc`,
};

/** Released rounds of one model (all its versions) up to and with a round that the caller may see, newest first. */
export function listReleased(ask: Ask, roundId: string): Promise<ReleasedRow[]> {
  return ask(released, [roundId]);
}

/** A group as everybody sees it. */
export type GroupRow = Omit<PeerGroupView, 'whole' | 'wholeSuppressed' | 'own'>;

/** The groups of a release in the order they are shown. */
export function listGroups(manager: TenantManager, releaseId: string): Promise<GroupRow[]> {
  return manager.query(
    `select g.kind, g.key, n.name, g.size, cardinality(g.answering) as answering, g.suppressed
     from release_group g left join region n on g.kind = 'region' and n.key = g.key
     where g.release_id = $1 order by g.place`,
    [releaseId],
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
  nodeKey: string;
  kind: GroupKind;
  key: string;
  levels: number[] | null;
  suppressed: 'too-few' | 'would-isolate' | null;
}

/** Every figure of every group of a release; values in tenths. */
export function listFigures(manager: TenantManager, releaseId: string): Promise<FigureRow[]> {
  return manager.query(
    `select node_key as "nodeKey", kind, key, count, lower_quartile as "lowerQuartile", median, upper_quartile as "upperQuartile", levels, suppressed
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

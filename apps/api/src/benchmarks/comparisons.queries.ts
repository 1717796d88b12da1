import type { PeerProfile } from '@erfa/benchmark';
import type { ScoreNode } from '@erfa/scoring-sdk';
import type { Ask } from '../persistence/prepared-transaction';
import type { TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from '../rounds/closing-day';
import type { ReleaseNode } from './build-release';
import type { GroupKind, MemberView, PeerGroupView } from './comparisons.views';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/**
 * A released round as it concerns the caller. All else that a comparison says of it follows from these ids, which lead to what
 * never changes.
 */
export interface ReleasedRow {
  releaseId: string;
  /** The caller's own frozen assessment; null where it did not take part. */
  assessmentId: string | null;
  /** The round scored under the version of the round after it, where that is published. */
  bridgeId: string | null;
  /** What the caller's municipality is grouped by on the last day of the round that was asked for; null for who is none. */
  profile: PeerProfile | null;
}

const released = {
  name: 'released-rounds',
  text: `select line."releaseId", line."assessmentId", line.profile, b.id as "bridgeId" from (
       select e.id as "releaseId", s.id as "assessmentId", r.id as round_id, r.closes_at,
         lag(r.model_id) over (order by r.closes_at desc, r.id desc) as newer_model, case when r.id = this.id then (
         select jsonb_build_object('code', y.code, 'dstGroup', y.dst_group, 'population', y.population, 'region', g.region_key)
         from municipality y left join municipality_region g on g.municipality_code = y.code
           and g.valid_from <= r.closes_on and (g.valid_to is null or g.valid_to > r.closes_on)
         where y.organisation_id = ${organisation}) end as profile
     from round this
     join published_model wanted on wanted.id = this.model_id
     join published_model m on m.key = wanted.key
     join round r on r.model_id = m.id and (r.closes_at, r.id) <= (this.closes_at, this.id)
     join release e on e.round_id = r.id
     left join assessment s on s.round_id = r.id and s.state = 'frozen'
     where this.id = $1 and exists (select from release where round_id = this.id)
       and (this.run_by = ${organisation} or exists (select from participation p where p.round_id = this.id))
     ) line left join bridge b on b.round_id = line.round_id and b.model_id = line.newer_model
     order by line.closes_at desc, line.round_id desc`,
};

/** Released rounds of one model (all its versions) up to and with a released round that the caller may see, newest first; none where it has no release. */
export function listReleased(ask: Ask, roundId: string): Promise<ReleasedRow[]> {
  return ask(released, [roundId]);
}

/** A round and what its release says of it as a whole. */
export interface ReleasedRound {
  roundId: string;
  modelId: string;
  title: { da: string; en: string };
  closesOn: string;
  madeAt: Date;
  method: number;
  participants: number;
  nodes: ReleaseNode[];
}

/** @returns null where there is no such release */
export async function readRelease(
  manager: TenantManager,
  releaseId: string,
): Promise<ReleasedRound | null> {
  const [row] = await manager.query<ReleasedRound[]>(
    `select r.id as "roundId", r.model_id as "modelId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as title,
       ${closingDay()}::text as "closesOn", e.made_at as "madeAt", e.method, e.participants, e.nodes
     from release e join round r on r.id = e.round_id where e.id = $1`,
    [releaseId],
  );
  return row ?? null;
}

/** What an own result comes to: the whole and its dimensions. */
export type OwnFigure = Pick<ScoreNode, 'key' | 'value' | 'level'>;

/** The caller's own figures of each assessment that has a result. */
export async function listOwnFigures(
  manager: TenantManager,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OwnFigure[]>> {
  const rows = await manager.query<{ id: string; figures: OwnFigure[] }[]>(
    `select t.assessment_id as id, (
         select jsonb_agg(jsonb_build_object('key', n->>'key', 'value', n->'value', 'level', n->'level'))
         from (select t.score as n union all select c from jsonb_array_elements(t.score->'children') c) nodes) as figures
       from result t where t.assessment_id = any($1)`,
    [assessmentIds],
  );
  return new Map(rows.map(({ id, figures }) => [id, figures]));
}

/** What the organisation that asks is called; empty for nobody's. */
export async function readOwnName(manager: TenantManager, id: string | null): Promise<string> {
  const rows = await manager.query<{ name: string }[]>(
    'select official_name as name from organisation where id = $1',
    [id],
  );
  return rows[0]?.name ?? '';
}

/** How many municipalities a round that the caller may see has invited. */
export async function countInvited(manager: TenantManager, roundId: string): Promise<number> {
  const [row] = await manager.query<{ invited: number }[]>(
    'select invited from round_turnout($1)',
    [roundId],
  );
  return row?.invited ?? 0;
}

/** A group as everybody sees it. */
export type GroupRow = Omit<PeerGroupView, 'whole' | 'wholeSuppressed' | 'own' | 'invited'>;

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
export async function readVisibleRound(
  manager: TenantManager,
  roundId: string,
): Promise<{ closed: boolean; waiting: number } | null> {
  const rows = await manager.query<{ closed: boolean; waiting: number }[]>(
    `select r.state = 'closed' as closed, round_waiting(r.id) as waiting
     from round r where r.id = $1 and (r.run_by = ${organisation} or exists (select from participation p where p.round_id = r.id))`,
    [roundId],
  );
  return rows[0] ?? null;
}

import type { ProjectKind } from '@erfa/domain';
import type { ScoreNode } from '@erfa/scoring-sdk';
import type { TenantManager } from '../../persistence/tenant-transaction';

interface Words {
  da: string;
  en: string;
}

/** What a kind of project needs of a dimension, as the newest version of its model names it. */
export interface NeedRow {
  kind: ProjectKind;
  modelKey: string;
  modelTitle: Words;
  nodeKey: string;
  title: Words;
  level: number;
  note: string;
}

/** Needs of one kind of project, or of all. What no published model has any more is not needed. */
export function listNeeds(
  manager: TenantManager,
  kind: ProjectKind | null = null,
): Promise<NeedRow[]> {
  return manager.query(
    `select n.project_kind as kind, n.model_key as "modelKey", m.content->'title' as "modelTitle", n.node_key as "nodeKey", d.node->'title' as title, n.level, n.note
     from maturity_need n
     join lateral (select p.content from published_model p where p.key = n.model_key order by p.version desc limit 1) m on true
     join lateral (select e.node, e.place from jsonb_array_elements(m.content->'nodes') with ordinality e (node, place) where e.node->>'key' = n.node_key) d on true
     where $1::text is null or n.project_kind = $1 order by n.project_kind, n.model_key, d.place`,
    [kind],
  );
}

/** A model that needs can be set by: its newest version, with its dimensions. */
export interface NeedModelRow {
  key: string;
  title: Words;
  dimensions: { key: string; title: Words }[];
}

/** Models whose newest version is in use, with their dimensions. */
export function listNeedModels(manager: TenantManager): Promise<NeedModelRow[]> {
  return manager.query(
    `select m.key, m.content->'title' as title,
       (select jsonb_agg(jsonb_build_object('key', e.node->>'key', 'title', e.node->'title') order by e.place)
        from jsonb_array_elements(m.content->'nodes') with ordinality e (node, place)) as dimensions
     from (select distinct on (key) key, content, retired_at from published_model order by key, version desc) m
     where m.retired_at is null order by m.key`,
  );
}

/** Sets, or takes away, what a kind of project needs. The database lets KL alone. */
export async function writeNeed(
  manager: TenantManager,
  need: {
    kind: ProjectKind;
    modelKey: string;
    nodeKey: string;
    level: number | null;
    note: string;
  },
): Promise<void> {
  await manager.query('select set_maturity_need($1, $2, $3, $4, $5)', [
    need.kind,
    need.modelKey,
    need.nodeKey,
    need.level,
    need.note,
  ]);
}

/** The municipality's latest result of a model, frozen or handed in. */
export interface LatestResult {
  modelKey: string;
  assessmentId: string;
  round: Words;
  state: 'submitted' | 'frozen';
  score: ScoreNode;
}

/** The latest results of one's own municipality, one a model. */
export function latestResults(
  manager: TenantManager,
  modelKeys: readonly string[],
): Promise<LatestResult[]> {
  return manager.query(
    `select distinct on (m.key) m.key as "modelKey", s.id as "assessmentId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as round, s.state, e.score
     from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id
     join result e on e.organisation_id = s.organisation_id and e.assessment_id = s.id
     where s.state in ('submitted', 'frozen') and m.key = any($1::text[]) order by m.key, r.closes_at desc, s.id desc`,
    [modelKeys],
  );
}

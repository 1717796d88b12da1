import type { PeerGroupKind } from '@erfa/benchmark';
import type { ScoreResult } from '@erfa/scoring-host';
import type { AnswerSheet, ScoreNode } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { BridgeScoreFigure } from './bridge-figures';

/** A frozen result, as far as it is needed to score its answers again. */
export interface FrozenResult {
  modelHash: string;
  input: AnswerSheet;
  score: ScoreNode;
}

/** @returns null where there is none of one's own, or it is not frozen */
export async function readFrozenResult(
  manager: TenantManager,
  assessmentId: string,
): Promise<FrozenResult | null> {
  const rows = await manager.query<FrozenResult[]>(
    `select t.model_hash as "modelHash", t.input, t.score from result t
     join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id and s.state = 'frozen'
     where t.assessment_id = $1`,
    [assessmentId],
  );
  return rows[0] ?? null;
}

/** What came of scoring a frozen assessment under a later version. */
export interface WrittenScore {
  organisationId: string;
  assessmentId: string;
  modelId: string;
  /** Hash of the version it was answered on. */
  fromHash: string;
  modelHash: string;
  planHashes: readonly string[];
  plugin: string;
  outcome:
    | { scored: ScoreResult; figures: readonly BridgeScoreFigure[] }
    | { scored: null; problem: string };
}

/** Keeps it, once. @returns false where somebody else was faster */
export async function writeBridgeScore(
  manager: TenantManager,
  { outcome, ...written }: WrittenScore,
): Promise<boolean> {
  const { scored } = outcome;
  const [, rows] = await manager.query<[unknown[], number]>(
    `with kept as (
       insert into bridge_score (organisation_id, assessment_id, model_id, from_hash, model_hash, plan_hashes,
         plugin_id, plugin_version, options, input_hash, figures, problem)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict on constraint pk_bridge_score do nothing returning assessment_id)
     select assessment_id from kept`,
    [
      written.organisationId,
      written.assessmentId,
      written.modelId,
      written.fromHash,
      written.modelHash,
      written.planHashes,
      written.plugin,
      scored?.plugin.version ?? null,
      JSON.stringify(scored?.options ?? {}),
      scored?.inputHash ?? null,
      JSON.stringify(scored ? outcome.figures : []),
      scored ? null : outcome.problem,
    ],
  );
  return rows > 0;
}

/** The figures of one's own assessment under a later version; null where it is not scored under that. */
export async function readBridgeFigures(
  manager: TenantManager,
  assessmentId: string,
  modelId: string,
): Promise<readonly BridgeScoreFigure[] | null> {
  const rows = await manager.query<{ figures: BridgeScoreFigure[] }[]>(
    'select figures from bridge_score where assessment_id = $1 and model_id = $2',
    [assessmentId, modelId],
  );
  return rows[0]?.figures ?? null;
}

/** The median of a group over a published bridge, in tenths. */
export interface BridgeFigureRow {
  bridgeId: string;
  nodeKey: string;
  kind: PeerGroupKind;
  key: string;
  median: number;
}

/** Every median of the bridges. */
export function listBridgeFigures(
  manager: TenantManager,
  bridgeIds: readonly string[],
): Promise<BridgeFigureRow[]> {
  return manager.query(
    `select bridge_id as "bridgeId", node_key as "nodeKey", kind, key, median from bridge_figure where bridge_id = any($1)`,
    [bridgeIds],
  );
}

/** One's own figures over the bridges: of each bridge's round under its version. */
export async function listOwnBridgeFigures(
  manager: TenantManager,
  bridgeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BridgeScoreFigure[]>> {
  const rows = await manager.query<{ id: string; figures: BridgeScoreFigure[] }[]>(
    `select b.id, c.figures from bridge b join assessment s on s.round_id = b.round_id
     join bridge_score c on c.organisation_id = s.organisation_id and c.assessment_id = s.id and c.model_id = b.model_id
     where b.id = any($1)`,
    [bridgeIds],
  );
  return new Map(rows.map(({ id, figures }) => [id, figures]));
}

import type { ScoreResult } from '@erfa/scoring-host';
import type { AnswerSheet, ScoreNode } from '@erfa/scoring-sdk';
import type { ExplainingManifest, Unscored } from '../models/scoring';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { LeadsTo } from './result.entities';
import type { ActionView, WriteAction } from './results.views';

/** An action as it is stored: the answer it leads to without words. */
export interface ActionRow extends Omit<ActionView, 'leadsTo'> {
  leadsTo: LeadsTo | null;
}

/** Replaces the result of an assessment that is not frozen. */
export async function writeResult(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  sheet: AnswerSheet,
  scored: ScoreResult,
  manifest: ExplainingManifest,
): Promise<void> {
  await dropResult(manager, assessmentId);
  await insertResult(manager, organisationId, assessmentId, sheet, scored, manifest);
}

async function insertResult(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  sheet: AnswerSheet,
  scored: ScoreResult,
  manifest: ExplainingManifest,
): Promise<void> {
  await manager.query(
    `insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score, manifest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      organisationId,
      assessmentId,
      scored.model.hash,
      scored.plugin.id,
      scored.plugin.version,
      JSON.stringify(scored.options),
      JSON.stringify(sheet),
      scored.inputHash,
      JSON.stringify(scored.root),
      JSON.stringify(manifest),
    ],
  );
}

/** Takes away what came of handing in: the result, or that it was waited for. */
export async function dropResult(manager: TenantManager, assessmentId: string): Promise<void> {
  await manager.query('delete from result where assessment_id = $1', [assessmentId]);
  await manager.query('delete from result_waiting where assessment_id = $1', [assessmentId]);
}

/** Keeps what was handed in until its plugin can score it. */
export async function writeWaiting(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  sheet: AnswerSheet,
  { plugin, code }: Unscored,
): Promise<void> {
  await dropResult(manager, assessmentId);
  await manager.query(
    `insert into result_waiting (organisation_id, assessment_id, input, plugin_id, code) values ($1, $2, $3, $4, $5)`,
    [organisationId, assessmentId, JSON.stringify(sheet), plugin, code],
  );
}

export interface WaitingRow {
  input: AnswerSheet;
  plugin: string;
  code: string;
  tries: number;
}

/** What waits for its result, or null. */
export async function readWaiting(
  manager: TenantManager,
  assessmentId: string,
): Promise<WaitingRow | null> {
  const rows = await manager.query<WaitingRow[]>(
    `select input, plugin_id as plugin, code, tries from result_waiting where assessment_id = $1`,
    [assessmentId],
  );
  return rows[0] ?? null;
}

/**
 * Puts the result in the place of what waited for it; nothing where somebody else was faster, or it was reopened.
 * @returns whether it did
 */
export async function settleWaiting(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  waiting: WaitingRow,
  scored: ScoreResult,
  manifest: ExplainingManifest,
): Promise<boolean> {
  const held = await manager.query<unknown[]>(
    `select from result_waiting where assessment_id = $1 and input = $2 for update`,
    [assessmentId, JSON.stringify(waiting.input)],
  );
  if (held.length === 0) return false;
  await insertResult(manager, organisationId, assessmentId, waiting.input, scored, manifest);
  await manager.query('delete from result_waiting where assessment_id = $1', [assessmentId]);
  await manager.query('select note_scored($1)', [assessmentId]);
  return true;
}

/** Notes a try that failed. */
export async function noteTry(
  manager: TenantManager,
  assessmentId: string,
  code: string,
): Promise<void> {
  await manager.query(
    'update result_waiting set code = $2, tried_at = now(), tries = tries + 1 where assessment_id = $1',
    [assessmentId, code],
  );
}

export interface ResultRow {
  modelHash: string;
  pluginId: string;
  pluginVersion: string;
  input: AnswerSheet;
  inputHash: string;
  score: ScoreNode;
  /** Null for results older than the words were kept. */
  manifest: ExplainingManifest | null;
}

export async function readResult(
  manager: TenantManager,
  assessmentId: string,
): Promise<ResultRow | null> {
  const rows = await manager.query<ResultRow[]>(
    `select model_hash as "modelHash", plugin_id as "pluginId", plugin_version as "pluginVersion", input, input_hash as "inputHash", score, manifest
     from result where assessment_id = $1`,
    [assessmentId],
  );
  return rows[0] ?? null;
}

/** The frozen result of the round before, of the same model (any version), or null. Of rounds that end at once, the one made later comes after. */
export interface PreviousResult {
  assessmentId: string;
  title: { da: string; en: string };
  /** The version it was answered on. */
  modelId: string;
  score: ScoreNode;
}

export async function previousResult(
  manager: TenantManager,
  assessmentId: string,
): Promise<PreviousResult | null> {
  const rows = await manager.query<PreviousResult[]>(
    `select jsonb_build_object('da', r.title_da, 'en', r.title_en) as title, s.id as "assessmentId", s.model_id as "modelId", e.score
     from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id
     join result e on e.organisation_id = s.organisation_id and e.assessment_id = s.id
     join assessment this on this.id = $1 join round now on now.id = this.round_id join published_model same on same.id = this.model_id
     where s.state = 'frozen' and s.id <> $1 and m.key = same.key and (r.closes_at, r.id) < (now.closes_at, now.id)
     order by r.closes_at desc, r.id desc limit 1`,
    [assessmentId],
  );
  return rows[0] ?? null;
}

const action = `a.id, a.node_key as "nodeKey", a.title, a.owner_id as "ownerId", coalesce(p.name, pseudonym(a.owner_id)) as "ownerName", a.due_on::text as "dueOn", a.measure, a.leads_to as "leadsTo", a.state, a.version`;

export function listActions(manager: TenantManager, assessmentId: string): Promise<ActionRow[]> {
  return manager.query(
    `select ${action} from action a left join person p on p.id = a.owner_id where a.assessment_id = $1 order by a.due_on nulls last, a.created_at, a.id`,
    [assessmentId],
  );
}

export async function readAction(
  manager: TenantManager,
  id: string,
): Promise<(ActionRow & { assessmentId: string }) | null> {
  const rows = await manager.query<(ActionRow & { assessmentId: string })[]>(
    `select ${action}, a.assessment_id as "assessmentId" from action a left join person p on p.id = a.owner_id where a.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export async function insertAction(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  write: WriteAction,
): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `insert into action (organisation_id, assessment_id, node_key, title, owner_id, due_on, measure, state, leads_to) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      organisationId,
      assessmentId,
      write.nodeKey,
      write.title,
      write.ownerId ?? null,
      write.dueOn ?? null,
      write.measure,
      write.state,
      leadsTo(write),
    ],
  );
  return row.id;
}

export async function updateAction(
  manager: TenantManager,
  id: string,
  write: WriteAction,
  seen: number,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update action set node_key = $2, title = $3, owner_id = $4, due_on = $5, measure = $6, state = $7, leads_to = $9, version = version + 1 where id = $1 and version = $8 returning id`,
    [
      id,
      write.nodeKey,
      write.title,
      write.ownerId ?? null,
      write.dueOn ?? null,
      write.measure,
      write.state,
      seen,
      leadsTo(write),
    ],
  );
  return rows.length > 0;
}

function leadsTo({ leadsTo: to }: WriteAction): string | null {
  return to
    ? JSON.stringify({ question: to.question, value: to.value, unit: to.unit ?? null })
    : null;
}

/** Whether a person belongs to the organisation now. */
export async function isColleague(
  manager: TenantManager,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select from membership where organisation_id = $1 and person_id = $2 and ended_at is null',
    [organisationId, personId],
  );
  return rows.length > 0;
}

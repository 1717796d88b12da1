import { fewestAnswering } from '@erfa/benchmark';
import type { DraftChange, FateTable, MigrationPlan } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from '../rounds/closing-day';
import type { DecisionContent } from './succession.entities';

/** A draft as far as its plan goes. */
export interface DraftRow {
  id: string;
  content: Model;
  revision: number;
  predecessorId: string | null;
  /** Hash and state of what it follows; null where it follows nothing. */
  predecessorHash: string | null;
  predecessorRetiredAt: Date | null;
  /** What it was published as; its plan changes no more then. */
  publishedId: string | null;
}

/** @param lock whether the draft's plan is about to be written to: decisions come one after the other */
export async function readDraft(
  manager: TenantManager,
  id: string,
  lock = false,
): Promise<DraftRow | null> {
  const rows = await manager.query<DraftRow[]>(
    `select d.id, d.content, d.revision, d.predecessor_id as "predecessorId", m.hash as "predecessorHash", m.retired_at as "predecessorRetiredAt", d.published_id as "publishedId"
     from model_draft d left join published_model m on m.id = d.predecessor_id
     where d.id = $1 and d.discarded_at is null${lock ? ' for no key update of d' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

/** What holds of one key: the newest decision, or that it was undone. */
export interface PlanDecisionRow {
  key: string;
  version: number;
  /** Null where it was undone down to the proposal. */
  content: DecisionContent | null;
  /** What stood before it; null for the proposal. */
  before: DecisionContent | null;
  back: number | null;
  decidedAt: Date;
  decidedById: string | null;
  decidedBy: string | null;
}

/** The newest decision of each key. */
export function listPlanDecisions(
  manager: TenantManager,
  draftId: string,
): Promise<PlanDecisionRow[]> {
  return manager.query(
    `select distinct on (d.node_key) d.node_key as key, d.version, d.content, b.content as before, d.back, d.decided_at as "decidedAt",
       d.decided_by as "decidedById", coalesce(p.name, pseudonym(d.decided_by)) as "decidedBy"
     from plan_decision d
     left join plan_decision b on b.organisation_id = d.organisation_id and b.draft_id = d.draft_id and b.node_key = d.node_key and b.version = d.back
     left join person p on p.id = d.decided_by
     where d.draft_id = $1 order by d.node_key, d.version desc`,
    [draftId],
  );
}

/** Changes of a draft that stand and split a question, or gave one another key, in their order, as a JSON list. @param draft an expression for its id */
export const splittingChanges = (draft: string): string =>
  `select coalesce(jsonb_agg(c.change order by c.revision), '[]') from model_draft_change c
   where c.draft_id = ${draft} and c.kind <> 'undo' and c.taken_back_by is null and c.change ->> 'kind' in ('split', 'rekey')`;

/** What {@link splittingChanges} says of a draft. */
export async function listSplittingChanges(
  manager: TenantManager,
  draftId: string,
): Promise<DraftChange[]> {
  const [row] = await manager.query<[{ changes: DraftChange[] }]>(
    `select (${splittingChanges('$1')}) as changes`,
    [draftId],
  );
  return row.changes;
}

/** Writes what is decided now, after every decision before. */
export async function writePlanDecision(
  manager: TenantManager,
  written: {
    organisationId: string;
    draftId: string;
    key: string;
    version: number;
    content: DecisionContent | null;
    back: number | null;
    decidedBy: string | null;
  },
): Promise<void> {
  const { organisationId, draftId, key, version, content, back, decidedBy } = written;
  await manager.query(
    `insert into plan_decision (organisation_id, draft_id, node_key, version, content, back, decided_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [organisationId, draftId, key, version, content && JSON.stringify(content), back, decidedBy],
  );
}

/** One earlier decision: what it said, and what it would go back to. */
export async function readPlanDecision(
  manager: TenantManager,
  draftId: string,
  key: string,
  version: number,
): Promise<{ content: DecisionContent | null; back: number | null } | null> {
  const rows = await manager.query<{ content: DecisionContent | null; back: number | null }[]>(
    'select content, back from plan_decision where draft_id = $1 and node_key = $2 and version = $3',
    [draftId, key, version],
  );
  return rows[0] ?? null;
}

export interface ApprovalRow {
  hash: string;
  approvedAt: Date;
  approvedBy: string | null;
}

export async function readApproval(
  manager: TenantManager,
  draftId: string,
): Promise<ApprovalRow | null> {
  const rows = await manager.query<ApprovalRow[]>(
    `select a.hash, a.approved_at as "approvedAt", coalesce(p.name, pseudonym(a.approved_by)) as "approvedBy"
     from plan_approval a left join person p on p.id = a.approved_by where a.draft_id = $1`,
    [draftId],
  );
  return rows[0] ?? null;
}

export async function writeApproval(
  manager: TenantManager,
  organisationId: string,
  draftId: string,
  hash: string,
  approvedBy: string | null,
): Promise<void> {
  await manager.query(
    `insert into plan_approval (organisation_id, draft_id, hash, approved_by) values ($1, $2, $3, $4)
     on conflict (organisation_id, draft_id) do update set hash = excluded.hash, approved_at = now(), approved_by = excluded.approved_by`,
    [organisationId, draftId, hash, approvedBy],
  );
}

/** A round whose frozen answers a plan is tried on. */
export interface TriedRound {
  id: string;
  title: { da: string; en: string };
  closesOn: string;
  /** Municipalities that handed in. */
  answering: number;
}

/** The last closed round on a version of a model that the organisation has run, one with answers enough to tell of before others; null where there is none. */
export async function readLastRound(
  manager: TenantManager,
  modelId: string,
): Promise<TriedRound | null> {
  const rows = await manager.query<TriedRound[]>(
    `select r.id, jsonb_build_object('da', r.title_da, 'en', r.title_en) as title, ${closingDay()}::text as "closesOn", t.submitted as answering
     from round r cross join lateral round_turnout(r.id) t
     where r.model_id = $1 and r.state = 'closed' and r.run_by = nullif(current_setting('erfa.organisation_id', true), '')::uuid
     order by t.submitted >= $2 desc, r.closes_at desc, r.id desc limit 1`,
    [modelId, fewestAnswering],
  );
  return rows[0] ?? null;
}

/** Answers with one fate, of one operation (by its place in the plan) or of all (null). */
export interface CountRow {
  operation: number | null;
  fate: 'carried' | 'to-confirm' | 'archived' | 'undisclosed' | 'all';
  answers: number;
  municipalities: number;
}

/** Counts what a plan would do to a round's frozen answers, where they lie; none where too few took part. */
export function countFates(
  manager: TenantManager,
  roundId: string,
  tables: readonly (FateTable & { operation: number })[],
): Promise<CountRow[]> {
  return manager.query('select * from succession_counts($1, $2)', [
    roundId,
    JSON.stringify(tables),
  ]);
}

/** @returns false where the version has its plan already */
export async function publishSuccession(
  manager: TenantManager,
  modelId: string,
  predecessorId: string,
  hash: string,
  plan: MigrationPlan,
): Promise<boolean> {
  const [row] = await manager.query<[{ written: boolean }]>(
    'select publish_succession($1, $2, $3, $4) as written',
    [modelId, predecessorId, hash, JSON.stringify(plan)],
  );
  return row.written;
}

/** The step from one published version to the one it follows. */
export interface PublishedStep {
  predecessorId: string;
  /** Of the plan, as it was approved. */
  hash: string;
  plan: MigrationPlan;
}

/** The plan that was published with a version, and what it leads on from; null where there is none. */
export async function readSuccession(
  manager: TenantManager,
  modelId: string,
): Promise<PublishedStep | null> {
  const rows = await manager.query<PublishedStep[]>(
    'select predecessor_id as "predecessorId", hash, plan from model_succession where model_id = $1',
    [modelId],
  );
  return rows[0] ?? null;
}

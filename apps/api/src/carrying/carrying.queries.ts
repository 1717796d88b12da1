import type { CarryReason, Fate } from '@erfa/model-lab';
import type { TenantManager } from '../persistence/tenant-transaction';

/** What was written beside an answer of an assessment: by units, or by whoever answered for the whole. */
export interface BesideRow {
  question: string;
  /** Null where it was answered for the municipality as a whole. */
  unit: string | null;
  /** The first reason, for answers of units: what a municipality agreed on has its own. */
  reason: string | null;
  /** The documentation, where everybody who gave any gave the same. */
  evidence: string | null;
}

/** Reasons and documentation of what was handed in. */
export function listBeside(manager: TenantManager, assessmentId: string): Promise<BesideRow[]> {
  return manager.query(
    `select w.question_key as question, case when t.by_unit then t.unit_id::text end as unit,
       min(w.reason) filter (where w.reason <> '') as reason,
       case when count(distinct w.evidence) filter (where w.evidence <> '') = 1 then max(w.evidence) end as evidence
     from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
     where t.assessment_id = $1 and t.ended_at is null and t.handed_in_at is not null and w.state <> 'unanswered'
       and w.question_key = any(t.question_keys) and (w.reason <> '' or w.evidence <> '')
     group by 1, 2`,
    [assessmentId],
  );
}

/** An old answer as it was given. */
export interface OriginRow {
  question: string;
  state: 'answered' | 'not-applicable' | 'dont-know';
  value: unknown;
  reason: string;
}

/** One question with the old answers that lead to it, or one old answer that rests. */
export interface CarriedRow {
  fate: Fate;
  why: CarryReason;
  unitKey: string | null;
  unitName: string | null;
  axis: string | null;
  origin: OriginRow[];
  question: string | null;
  state: OriginRow['state'] | null;
  value: unknown;
  reason: string;
  evidence: string;
}

export interface CarryingRow {
  sourceId: string;
  snapshotId: string | null;
  carriedAt: Date;
  carriedBy: string | null;
}

export async function readCarrying(
  manager: TenantManager,
  assessmentId: string,
): Promise<CarryingRow | null> {
  const rows = await manager.query<CarryingRow[]>(
    `select c.source_id as "sourceId", c.snapshot_id as "snapshotId", c.carried_at as "carriedAt", coalesce(p.name, pseudonym(c.carried_by)) as "carriedBy"
     from carrying c left join person p on p.id = c.carried_by where c.assessment_id = $1`,
    [assessmentId],
  );
  return rows[0] ?? null;
}

/** What was carried, in the order it was worked out in. */
export function listCarried(manager: TenantManager, assessmentId: string): Promise<CarriedRow[]> {
  return manager.query(
    `select fate, why, unit_key as "unitKey", unit_name as "unitName", axis, origin, question_key as question, state, value, reason, evidence
     from carried_answer where assessment_id = $1 order by place`,
    [assessmentId],
  );
}

/** Writes that an assessment begins with the answers of another, and each of them with where it comes from. */
export async function writeCarrying(
  manager: TenantManager,
  carrying: {
    organisationId: string;
    assessmentId: string;
    sourceId: string;
    snapshotId: string | null;
    carriedBy: string | null;
  },
  rows: readonly CarriedRow[],
): Promise<void> {
  const { organisationId, assessmentId, sourceId, snapshotId, carriedBy } = carrying;
  await manager.query(
    `insert into carrying (organisation_id, assessment_id, source_id, snapshot_id, carried_by) values ($1, $2, $3, $4, $5)`,
    [organisationId, assessmentId, sourceId, snapshotId, carriedBy],
  );
  await manager.query(
    `insert into carried_answer (organisation_id, assessment_id, place, fate, why, unit_key, unit_name, axis, origin, question_key, state, value, reason, evidence)
     select $1, $2, place, fate, why, "unitKey", "unitName", axis, origin, question, state, case when state = 'answered' then value end, reason, evidence
     from jsonb_to_recordset($3) as x(place integer, fate text, why text, "unitKey" text, "unitName" text, axis text, origin jsonb, question text, state text, value jsonb, reason text, evidence text)`,
    [organisationId, assessmentId, JSON.stringify(rows.map((row, place) => ({ ...row, place })))],
  );
}

/** Forgets that the assessment began with earlier answers; the answers themselves are {@link takeCarriedBack}. */
export async function dropCarrying(manager: TenantManager, assessmentId: string): Promise<void> {
  await manager.query('delete from carried_answer where assessment_id = $1', [assessmentId]);
  await manager.query('delete from carrying where assessment_id = $1', [assessmentId]);
}

/**
 * Puts what is carried as it is into the sheets that ask for it and hold nothing there yet; what is agreed on, and what has been
 * handed in, is left alone. Where a section is answered independently, nobody begins with another's answer: what was carried there
 * before is taken out again. To be called whenever sections have been given out anew; safe to repeat.
 * @returns how many answers were put in
 */
export async function placeCarried(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
): Promise<number> {
  const rows = await manager.query<unknown[]>(
    `with sheet as (
       select t.id, t.question_keys, t.unit_id, t.by_unit, coalesce(c.mode, 'one') = 'independent' as independent
       from assignment t
       left join assessment_section c on c.organisation_id = t.organisation_id and c.assessment_id = t.assessment_id and c.section_key = t.section_key
       where t.organisation_id = $1 and t.assessment_id = $2 and t.ended_at is null and t.handed_in_at is null
       -- Neither handed in nor ended before this is done.
       order by t.id for share of t
     ), apart as (
       delete from answer w using sheet where sheet.independent and w.organisation_id = $1 and w.assignment_id = sheet.id and w.carried
     )
     insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence, carried)
     select $1, sheet.id, c.question_key, c.state, c.value, c.reason, '', c.evidence, true
     from sheet cross join lateral unnest(sheet.question_keys) asked
     join carried_answer c on c.organisation_id = $1 and c.assessment_id = $2 and c.question_key = asked and c.fate = 'carried' and c.axis is null
       and case when sheet.by_unit then c.unit_key = sheet.unit_id::text else c.unit_key is null end
     where not sheet.independent
       and not exists (select from agreed_answer g where g.organisation_id = $1 and g.assessment_id = $2 and g.question_key = c.question_key)
     order by sheet.id, c.question_key
     on conflict on constraint pk_answer do nothing returning 1`,
    [organisationId, assessmentId],
  );
  return rows.length;
}

/** Takes answers out of the sheets that stand there as they were carried. @returns how many */
export async function takeCarriedBack(
  manager: TenantManager,
  assessmentId: string,
): Promise<number> {
  const [, count] = await manager.query<[unknown[], number]>(
    `delete from answer w using assignment t
     where t.assessment_id = $1 and t.organisation_id = w.organisation_id and t.id = w.assignment_id and w.carried`,
    [assessmentId],
  );
  return count;
}

/** Holds every sheet of an assessment until the transaction ends: nothing is handed in or saved meanwhile. */
export async function holdSheets(manager: TenantManager, assessmentId: string): Promise<void> {
  await manager.query(
    'select from assignment where assessment_id = $1 and ended_at is null order by id for update',
    [assessmentId],
  );
}

/** What has been made of the answers since they were carried: anything of it stands in the way of undoing. */
export interface UseRow {
  /** Questions that were to be confirmed and have been answered. */
  confirmed: number;
  /** Sections handed in with carried answers. */
  handedIn: number;
  /** Questions with carried answers that are agreed on. */
  agreed: number;
}

export async function useOfCarried(manager: TenantManager, assessmentId: string): Promise<UseRow> {
  const [row] = await manager.query<[UseRow]>(
    `select
       (select count(distinct c.place)::integer from carried_answer c
          join assignment t on t.organisation_id = c.organisation_id and t.assessment_id = c.assessment_id and t.ended_at is null
          join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id and w.question_key = c.question_key
          left join assessment_section m on m.organisation_id = t.organisation_id and m.assessment_id = t.assessment_id and m.section_key = t.section_key
          where c.organisation_id = k.organisation_id and c.assessment_id = k.assessment_id and c.fate = 'to-confirm' and w.state <> 'unanswered'
            and w.updated_at > k.carried_at and coalesce(m.mode, 'one') <> 'independent') as confirmed,
       (select count(*)::integer from assignment t where t.organisation_id = k.organisation_id and t.assessment_id = k.assessment_id
          and t.ended_at is null and t.handed_in_at is not null
          and exists (select from answer w where w.organisation_id = t.organisation_id and w.assignment_id = t.id and w.carried)) as "handedIn",
       (select count(distinct g.question_key)::integer from agreed_answer g
          join carried_answer c on c.organisation_id = g.organisation_id and c.assessment_id = g.assessment_id and c.question_key = g.question_key
          where g.organisation_id = k.organisation_id and g.assessment_id = k.assessment_id and g.settled_at > k.carried_at) as agreed
     from carrying k where k.assessment_id = $1`,
    [assessmentId],
  );
  return row;
}

/** Who has said something to a question in this round, and whether it is still what was carried. */
export interface HeldRow {
  question: string;
  /** Null where it is answered for the municipality as a whole. */
  unit: string | null;
  carried: boolean;
  own: boolean;
}

export function listHeld(manager: TenantManager, assessmentId: string): Promise<HeldRow[]> {
  return manager.query(
    `select question, unit, bool_or(carried) as carried, bool_or(own) as own from (
       select w.question_key as question, case when t.by_unit then t.unit_id::text end as unit, w.carried, not w.carried as own
       from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
       where t.assessment_id = $1 and t.ended_at is null and w.state <> 'unanswered'
       union all
       select question_key, null, false, true from agreed_answer where assessment_id = $1
     ) h group by question, unit`,
    [assessmentId],
  );
}

/** An assignment as far as it is shown what was carried. */
export interface SheetRow {
  assessmentId: string;
  personId: string;
  mode: string;
  /** The unit it is answered for, or null. */
  unit: string | null;
  questionKeys: string[];
}

export async function readSheet(
  manager: TenantManager,
  assignmentId: string,
): Promise<SheetRow | null> {
  const rows = await manager.query<SheetRow[]>(
    `select t.assessment_id as "assessmentId", t.person_id as "personId", coalesce(c.mode, 'one') as mode,
       case when t.by_unit then t.unit_id::text end as unit, t.question_keys as "questionKeys"
     from assignment t
     left join assessment_section c on c.organisation_id = t.organisation_id and c.assessment_id = t.assessment_id and c.section_key = t.section_key
     where t.id = $1`,
    [assignmentId],
  );
  return rows[0] ?? null;
}

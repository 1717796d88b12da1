import type { AgreedAnswerView, StoredState } from '../assessments/answers.views';
import type { TenantManager } from '../persistence/tenant-transaction';

/** A snapshot without what it holds. */
export interface SnapshotRow {
  id: string;
  assessmentId: string;
  name: string;
  takenAt: Date;
  takenBy: string | null;
  /** The assessment whose answers it had been begun with. */
  sourceId: string | null;
  /** Questions that somebody had answered or that were agreed on. */
  answered: number;
}

const snapshot = `select n.id, n.assessment_id as "assessmentId", n.name, n.taken_at as "takenAt", coalesce(p.name, pseudonym(n.taken_by)) as "takenBy",
    n.source_id as "sourceId",
    (select count(distinct q)::integer from (
       select a->>'question' as q from jsonb_array_elements(n.answers) a where a->>'state' <> 'unanswered'
       union all select g->>'question' from jsonb_array_elements(n.agreed) g) held) as answered
  from answer_snapshot n left join person p on p.id = n.taken_by`;

/** Snapshots of an assessment, newest first. */
export function listSnapshots(
  manager: TenantManager,
  assessmentId: string,
): Promise<SnapshotRow[]> {
  return manager.query(
    `${snapshot} where n.assessment_id = $1 order by n.taken_at desc, n.id desc`,
    [assessmentId],
  );
}

export async function readSnapshot(
  manager: TenantManager,
  id: string,
): Promise<SnapshotRow | null> {
  const rows = await manager.query<SnapshotRow[]>(`${snapshot} where n.id = $1`, [id]);
  return rows[0] ?? null;
}

/**
 * Keeps an assessment as it stands under a name: what each sheet holds, and what is agreed on.
 * @returns the snapshot's id; null where the assessment holds nothing
 */
export async function takeSnapshot(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  name: string,
  takenBy: string | null,
): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    `with held as (
       select coalesce(jsonb_agg(jsonb_build_object('assignment', t.id, 'question', w.question_key, 'state', w.state, 'value', w.value, 'reason', w.reason,
           'comment', w.comment, 'evidence', w.evidence, 'carried', w.carried, 'by', w.updated_by, 'at', w.updated_at) order by t.id, w.question_key), '[]') as answers
       from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
       where t.assessment_id = $2 and t.ended_at is null and (w.state <> 'unanswered' or w.reason || w.comment || w.evidence <> '')
     ), settled as (
       select coalesce(jsonb_agg(jsonb_build_object('question', question_key, 'state', state, 'value', value, 'reason', reason, 'how', how,
           'justification', justification, 'by', settled_by, 'at', settled_at) order by question_key), '[]') as agreed
       from agreed_answer where assessment_id = $2
     )
     insert into answer_snapshot (organisation_id, assessment_id, name, taken_by, source_id, answers, agreed)
     select $1, $2, $3, $4, (select source_id from carrying where assessment_id = $2), held.answers, settled.agreed from held, settled
     where held.answers <> '[]' or settled.agreed <> '[]' returning id`,
    [organisationId, assessmentId, name, takenBy],
  );
  return rows[0]?.id ?? null;
}

/** What one sheet of a snapshot held on one question. */
export interface KeptAnswerRow {
  question: string;
  personName: string;
  unitName: string | null;
  state: StoredState;
  value: unknown;
  reason: string;
  comment: string;
  evidence: string;
}

/** What a snapshot holds of single answers, with whose they were, by today's names. */
export function listKeptAnswers(manager: TenantManager, id: string): Promise<KeptAnswerRow[]> {
  return manager.query(
    `select x.question, coalesce(p.name, pseudonym(t.person_id)) as "personName", case when t.by_unit then u.name end as "unitName",
       x.state, x.value, x.reason, x.comment, x.evidence
     from answer_snapshot n
     cross join lateral jsonb_to_recordset(n.answers) as x(assignment uuid, question text, state text, value jsonb, reason text, comment text, evidence text)
     join assignment t on t.organisation_id = n.organisation_id and t.id = x.assignment
     left join person p on p.id = t.person_id
     left join organisation_unit u on u.organisation_id = t.organisation_id and u.id = t.unit_id
     where n.id = $1 order by x.question, "personName", t.id`,
    [id],
  );
}

export type KeptAgreementRow = Pick<
  AgreedAnswerView,
  'state' | 'value' | 'reason' | 'justification'
> & { question: string };

/** What a snapshot holds of what was agreed on. */
export function listKeptAgreements(
  manager: TenantManager,
  id: string,
): Promise<KeptAgreementRow[]> {
  return manager.query(
    `select x.question, x.state, x.value, x.reason, x.justification from answer_snapshot n
     cross join lateral jsonb_to_recordset(n.agreed) as x(question text, state text, value jsonb, reason text, justification text)
     where n.id = $1 order by x.question`,
    [id],
  );
}

/**
 * Puts an assessment back to how a snapshot holds it: the sheets that are given out now, and what is agreed on. A sheet handed in
 * since is taken back first. What a sheet holds and the snapshot does not is emptied; only what was carried and nobody has
 * changed goes as it came.
 */
export async function restoreSnapshot(
  manager: TenantManager,
  organisationId: string,
  { id, assessmentId }: Pick<SnapshotRow, 'id' | 'assessmentId'>,
  personId: string | null,
): Promise<void> {
  await manager.query(
    `update assignment t set handed_in_at = null, given_back_at = now(), version = t.version + 1 from answer_snapshot n
     where n.id = $2 and t.assessment_id = $1 and t.ended_at is null and t.handed_in_at > n.taken_at`,
    [assessmentId, id],
  );
  await manager.query(
    `with kept as (
       select x.* from answer_snapshot n
       cross join lateral jsonb_to_recordset(n.answers) as x(assignment uuid, question text, state text, value jsonb, reason text, comment text, evidence text,
         carried boolean, by uuid, at timestamptz) where n.id = $3
     ), sheet as (
       select id from assignment where assessment_id = $2 and ended_at is null
     ), gone as (
       delete from answer w using sheet where w.organisation_id = $1 and w.assignment_id = sheet.id and w.carried
         and not exists (select from kept k where k.assignment = w.assignment_id and k.question = w.question_key)
     ), emptied as (
       update answer w set state = 'unanswered', value = null, reason = '', comment = '', evidence = '', version = w.version + 1, updated_at = now(), updated_by = $4
       from sheet where w.organisation_id = $1 and w.assignment_id = sheet.id and not w.carried
         and (w.state <> 'unanswered' or w.reason || w.comment || w.evidence <> '')
         and not exists (select from kept k where k.assignment = w.assignment_id and k.question = w.question_key)
     )
     insert into answer as w (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence, carried, updated_by, updated_at)
     select $1, k.assignment, k.question, k.state, case when k.state = 'answered' then k.value end, k.reason, k.comment, k.evidence, k.carried, k.by, k.at
     from kept k join sheet on sheet.id = k.assignment order by k.assignment, k.question
     on conflict on constraint pk_answer do update
       set state = excluded.state, value = excluded.value, reason = excluded.reason, comment = excluded.comment, evidence = excluded.evidence,
           carried = excluded.carried, updated_by = excluded.updated_by, updated_at = excluded.updated_at, version = w.version + 1
       where (w.state, w.reason, w.comment, w.evidence, w.carried) <> (excluded.state, excluded.reason, excluded.comment, excluded.evidence, excluded.carried)
         or w.value is distinct from excluded.value`,
    [organisationId, assessmentId, id, personId],
  );
  await manager.query(
    `with kept as (
       select x.* from answer_snapshot n
       cross join lateral jsonb_to_recordset(n.agreed) as x(question text, state text, value jsonb, reason text, how text, justification text, by uuid, at timestamptz)
       where n.id = $3
     ), gone as (
       delete from agreed_answer g where g.assessment_id = $2 and not exists (select from kept k where k.question = g.question_key)
     )
     insert into agreed_answer as g (organisation_id, assessment_id, question_key, state, value, reason, how, justification, settled_by, settled_at)
     select $1, $2, question, state, case when state = 'answered' then value end, reason, how, justification, by, at from kept
     on conflict on constraint pk_agreed_answer do update
       set state = excluded.state, value = excluded.value, reason = excluded.reason, how = excluded.how, justification = excluded.justification,
           settled_by = excluded.settled_by, settled_at = excluded.settled_at, version = g.version + 1
       where (g.state, g.reason, g.how, g.justification) <> (excluded.state, excluded.reason, excluded.how, excluded.justification)
         or g.value is distinct from excluded.value`,
    [organisationId, assessmentId, id],
  );
}

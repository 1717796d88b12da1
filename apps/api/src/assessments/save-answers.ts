import type { Ask, PreparedStatement } from '../persistence/prepared-transaction';
import type { TenantContext } from '../persistence/tenant-transaction';
import type { AnswerView, SavedAnswerView, WriteAnswer } from './answers.views';

/** What has to be known of an assignment before anything is saved in it. */
export interface WritableAssignment {
  personId: string;
  assessmentId: string;
  questionKeys: string[];
  /** Whether answers can still be written. */
  open: boolean;
}

const readWritable: PreparedStatement = {
  name: 'writable-assignment',
  text: `select t.person_id as "personId", t.assessment_id as "assessmentId", t.question_keys as "questionKeys",
      s.state = 'open' and r.state = 'open' and r.closes_at > now() and t.handed_in_at is null and t.ended_at is null as open
    from assignment t
    join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id
    join round r on r.id = s.round_id
    where t.organisation_id = $1 and t.id = $2
    -- It stays as it is, neither handed in nor ended, until the answers are saved.
    for share of t`,
};

export async function writableAssignment(
  ask: Ask,
  context: TenantContext,
  id: string,
): Promise<WritableAssignment | null> {
  const rows = await ask<WritableAssignment>(readWritable, [context.organisationId, id]);
  return rows[0] ?? null;
}

const save: PreparedStatement = {
  name: 'save-answers',
  text: `with sent as (
      select question, state, case when state = 'answered' then value end as value, coalesce(reason, '') as reason, coalesce(comment, '') as comment,
        coalesce(evidence, '') as evidence, seen
      from jsonb_to_recordset($4) as x(question text, state text, value jsonb, reason text, comment text, evidence text, seen integer)
    ), written as (
      insert into answer as w (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence, version, updated_by)
      select $1, $2, question, state, value, reason, comment, evidence, seen + 1, $3 from sent order by question
      on conflict on constraint pk_answer do update
        set state = excluded.state, value = excluded.value, reason = excluded.reason, comment = excluded.comment, evidence = excluded.evidence,
            version = w.version + 1, updated_at = now(), updated_by = excluded.updated_by, carried = false
        where w.version = excluded.version - 1
      returning question_key, version, updated_at
    ), logged as (
      insert into audit_event (organisation_id, actor_person_id, actor_token_id, kind, subject, content)
      select $1, $3, $5, 'answers.saved', $2::uuid::text, jsonb_build_object('count', count(*)) from written having count(*) > 0
    )
    select question_key as question, version, updated_at as "savedAt" from written
    union all
    select w.question_key, w.version, w.updated_at from sent x
    join answer w on w.organisation_id = $1 and w.assignment_id = $2 and w.question_key = x.question
    where w.version > x.seen and not exists (select from written n where n.question_key = x.question)
      and (w.state, w.reason, w.comment, w.evidence) = (x.state, x.reason, x.comment, x.evidence) and w.value is not distinct from x.value`,
};

/**
 * Saves a batch and writes it into the event log, in one statement. Each answer is written only when its version is still the one
 * its change began from; what is there already, word for word, counts as saved (a repeated request changes nothing).
 * @returns the answers saved; those missing were changed by somebody else
 */
export function saveAnswers(
  ask: Ask,
  context: TenantContext,
  assignmentId: string,
  answers: readonly WriteAnswer[],
): Promise<SavedAnswerView[]> {
  return ask(save, [
    context.organisationId,
    assignmentId,
    context.personId,
    JSON.stringify(answers),
    context.tokenId ?? null,
  ]);
}

const read: PreparedStatement = {
  name: 'answers-as-they-are',
  text: `select w.question_key as question, w.state, w.value, w.reason, w.comment, w.evidence, w.version, w.updated_at as "savedAt", w.carried, coalesce(p.name, pseudonym(w.updated_by)) as "savedBy"
    from answer w left join person p on p.id = w.updated_by where w.organisation_id = $1 and w.assignment_id = $2`,
};

/** What stands there now, with who wrote it: the other side of a conflict. */
export function theirAnswers(
  ask: Ask,
  context: TenantContext,
  assignmentId: string,
): Promise<AnswerView[]> {
  return ask(read, [context.organisationId, assignmentId]);
}

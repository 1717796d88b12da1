import type { TenantManager } from '../persistence/tenant-transaction';
import type {
  AgreedAnswerView,
  AnswerView,
  AssignmentView,
  ColleagueAnswerView,
} from './answers.views';

/** An assignment, given or ended, and whether the assessment still takes changes by it. */
export type AssignmentRow = Omit<AssignmentView, 'answers' | 'mayTakeBack'> & {
  assessmentOpen: boolean;
};

export async function readAssignment(
  manager: TenantManager,
  id: string,
): Promise<AssignmentRow | null> {
  const rows = await manager.query<AssignmentRow[]>(
    `select t.id, t.assessment_id as "assessmentId", s.model_id as "modelId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as "roundTitle",
       t.section_key as "sectionKey", coalesce(c.mode, 'one') as mode, t.person_id as "personId", coalesce(p.name, pseudonym(t.person_id)) as "personName", t.question_keys as "questionKeys",
       case when t.by_unit then u.name end as "unitName", t.handed_in_at as "handedInAt", r.closes_at as "closesAt",
       s.state = 'open' and r.state = 'open' and r.closes_at > now() and t.ended_at is null as "assessmentOpen",
       s.state = 'open' and r.state = 'open' and r.closes_at > now() and t.handed_in_at is null and t.ended_at is null as open
     from assignment t
     join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id
     join round r on r.id = s.round_id
     left join person p on p.id = t.person_id
     left join organisation_unit u on u.organisation_id = t.organisation_id and u.id = t.unit_id
     left join assessment_section c on c.organisation_id = t.organisation_id and c.assessment_id = t.assessment_id and c.section_key = t.section_key
     where t.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

const answer = `w.question_key as question, w.state, w.value, w.reason, w.comment, w.evidence, w.version, w.updated_at as "savedAt", w.carried`;

export function listAnswers(manager: TenantManager, assignmentId: string): Promise<AnswerView[]> {
  return manager.query(
    `select ${answer}, coalesce(p.name, pseudonym(w.updated_by)) as "savedBy" from answer w left join person p on p.id = w.updated_by where w.assignment_id = $1 order by w.question_key`,
    [assignmentId],
  );
}

/**
 * @param givenBack whether it is taken back for its owner by somebody else
 * @returns whether it was open, and is handed in (or taken back) now
 */
export async function setHandedIn(
  manager: TenantManager,
  assignmentId: string,
  handedIn: boolean,
  givenBack = false,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update assignment t set handed_in_at = case when $2 then now() end, given_back_at = case when $3 then now() else t.given_back_at end, version = t.version + 1
     from assessment s join round r on r.id = s.round_id
     where s.organisation_id = t.organisation_id and s.id = t.assessment_id and s.state = 'open' and r.state = 'open' and r.closes_at > now()
       and t.id = $1 and t.ended_at is null and (t.handed_in_at is null) = $2 returning t.id`,
    [assignmentId, handedIn, givenBack],
  );
  return rows.length > 0;
}

/**
 * Whether its owner can have seen what others said to the same section: somebody was handed in together with it, or it has been
 * given back before. Who ended or was given back meanwhile counts too.
 * @param hold whether nobody may hand in or take back in the section until the transaction ends
 */
export async function hasSeenOthers(
  manager: TenantManager,
  assignmentId: string,
  hold = false,
): Promise<boolean> {
  // Every row is held and looked at afterwards: one that is being handed in right now would not be among those chosen here.
  const rows = await manager.query<{ seen: boolean }[]>(
    `select case when o.id = t.id then o.given_back_at is not null
       else coalesce(o.given_back_at > t.handed_in_at, false) or o.handed_in_at is not null and coalesce(o.ended_at > t.handed_in_at, true) end as seen
     from assignment t
     join assignment o on o.organisation_id = t.organisation_id and o.assessment_id = t.assessment_id and o.section_key = t.section_key
     where t.id = $1 order by o.id ${hold ? 'for update of o' : ''}`,
    [assignmentId],
  );
  return rows.some(({ seen }) => seen);
}

/** What everybody said who has handed in for the municipality as a whole, to the questions they were asked. */
export function listHandedIn(
  manager: TenantManager,
  assessmentId: string,
): Promise<(ColleagueAnswerView & { sectionKey: string })[]> {
  return manager.query(
    `select ${answer}, t.section_key as "sectionKey", t.id as "assignmentId", t.person_id as "personId", coalesce(p.name, pseudonym(t.person_id)) as "personName", coalesce(p.name, pseudonym(t.person_id)) as "savedBy"
     from assignment t
     join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
     left join person p on p.id = t.person_id
     where t.assessment_id = $1 and t.ended_at is null and t.handed_in_at is not null and not t.by_unit and w.state <> 'unanswered' and w.question_key = any(t.question_keys)
     order by coalesce(p.name, pseudonym(t.person_id)) collate "da-x-icu", t.id`,
    [assessmentId],
  );
}

export type AgreedRow = AgreedAnswerView & { question: string };

export function listAgreed(manager: TenantManager, assessmentId: string): Promise<AgreedRow[]> {
  return manager.query(
    `select a.question_key as question, a.state, a.value, a.reason, a.how, a.justification, a.version, a.settled_at as "settledAt", coalesce(p.name, pseudonym(a.settled_by)) as "settledBy"
     from agreed_answer a left join person p on p.id = a.settled_by where a.assessment_id = $1 order by a.question_key`,
    [assessmentId],
  );
}

export interface Agreement {
  question: string;
  state: 'answered' | 'not-applicable' | 'dont-know';
  value: unknown;
  reason: string;
  how: AgreedAnswerView['how'];
  justification: string;
}

/** Writes agreements on questions that have none yet. @returns how many */
export async function settleNew(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  personId: string | null,
  agreements: readonly Agreement[],
): Promise<number> {
  const rows = await manager.query<unknown[]>(
    `insert into agreed_answer (organisation_id, assessment_id, question_key, state, value, reason, how, justification, settled_by)
     select $1, $2, question, state, case when state = 'answered' then value end, reason, how, justification, $3
     from jsonb_to_recordset($4) as x(question text, state text, value jsonb, reason text, how text, justification text)
     on conflict on constraint pk_agreed_answer do nothing returning question_key`,
    [organisationId, assessmentId, personId, JSON.stringify(agreements)],
  );
  return rows.length;
}

/** Writes one agreement when `seen` is still its version (0: none yet). @returns whether it did */
export async function agree(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  personId: string | null,
  agreement: Agreement,
  seen: number,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into agreed_answer as a (organisation_id, assessment_id, question_key, state, value, reason, how, justification, settled_by, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::integer + 1)
     on conflict on constraint pk_agreed_answer do update
       set state = excluded.state, value = excluded.value, reason = excluded.reason, how = excluded.how, justification = excluded.justification,
           settled_by = excluded.settled_by, settled_at = now(), version = excluded.version
       where a.version = $10::integer
     returning question_key`,
    [
      organisationId,
      assessmentId,
      agreement.question,
      agreement.state,
      agreement.state === 'answered' ? JSON.stringify(agreement.value) : null,
      agreement.reason,
      agreement.how,
      agreement.justification,
      personId,
      seen,
    ],
  );
  return rows.length > 0;
}

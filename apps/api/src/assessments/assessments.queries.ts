import type { ScoreNode } from '@erfa/scoring-sdk';
import { preparing, type TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from '../rounds/closing-day';
import type { FigureView } from './figures.views';
import type {
  AssessmentSummaryView,
  assessmentStates,
  AssignmentSummaryView,
  SectionMode,
} from './assessments.views';

/** An assessment with its round, as every use case needs it. */
export interface AssessmentRow {
  id: string;
  roundId: string;
  modelId: string;
  title: { da: string; en: string };
  state: (typeof assessmentStates)[number];
  roundOpen: boolean;
  closesOn: string;
  closesAt: Date;
  submittedAt: Date | null;
  submittedBy: string | null;
  /** Handed in, and its result still to be computed. */
  waiting: boolean;
  version: number;
}

const assessment = `select s.id, s.round_id as "roundId", s.model_id as "modelId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as title,
    s.state, r.state = 'open' and r.closes_at > now() as "roundOpen", ${closingDay()}::text as "closesOn", r.closes_at as "closesAt",
    s.submitted_at as "submittedAt", coalesce(p.name, pseudonym(s.submitted_by)) as "submittedBy", s.version,
    exists (select from result_waiting w where w.organisation_id = s.organisation_id and w.assessment_id = s.id) as waiting
  from assessment s join round r on r.id = s.round_id left join person p on p.id = s.submitted_by`;

/** @param lock whether to hold the assessment until the transaction ends */
export async function readAssessment(
  manager: TenantManager,
  id: string,
  lock = false,
): Promise<AssessmentRow | null> {
  const [row] = await preparing(manager).query<AssessmentRow[]>(
    `${assessment} where s.id = $1${lock ? ' for update of s' : ''}`,
    [id],
  );
  return row ?? null;
}

/** An assessment in a list, with the root of its score alone. */
export type AssessmentSummaryRow = Omit<AssessmentSummaryView, keyof FigureView> & {
  score: Pick<ScoreNode, 'value' | 'level' | 'outcome' | 'unit' | 'range'> | null;
};

/** Every assessment of the organisation, newest round first, with how far it is and what came out. */
export function listAssessments(manager: TenantManager): Promise<AssessmentSummaryRow[]> {
  return preparing(manager).query(
    `select s.id, s.round_id as "roundId", jsonb_build_object('da', r.title_da, 'en', r.title_en) as title, s.state,
       r.closes_at as "closesAt", s.submitted_at as "submittedAt", m.question_count - cardinality(s.hidden_questions) as questions,
       (select count(distinct q.question_key)::integer from (
          select g.question_key from agreed_answer g where g.organisation_id = s.organisation_id and g.assessment_id = s.id
          union all
          select w.question_key from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
          where t.organisation_id = s.organisation_id and t.assessment_id = s.id and t.ended_at is null and w.state <> 'unanswered') q
        where q.question_key <> all(s.hidden_questions)) as answered,
       e.score - '{children,contributions,views}'::text[] as score,
       exists (select from result_waiting w where w.organisation_id = s.organisation_id and w.assessment_id = s.id) as waiting
     from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id
     left join result e on e.organisation_id = s.organisation_id and e.assessment_id = s.id
     order by r.closes_on desc, s.id`,
    [],
  );
}

export interface SectionModeRow {
  sectionKey: string;
  mode: SectionMode | 'units';
}

export function listSectionModes(
  manager: TenantManager,
  assessmentId: string,
): Promise<SectionModeRow[]> {
  return preparing(manager).query(
    `select section_key as "sectionKey", mode from assessment_section where assessment_id = $1`,
    [assessmentId],
  );
}

/** Assignments that have not ended, by section and person. */
export function listAssignments(
  manager: TenantManager,
  assessmentId: string,
): Promise<(Omit<AssignmentSummaryView, 'asked'> & { sectionKey: string })[]> {
  return preparing(manager).query(
    `select t.id, t.section_key as "sectionKey", t.person_id as "personId", coalesce(p.name, pseudonym(t.person_id)) as "personName", t.unit_id as "unitId", u.name as "unitName",
       t.question_keys as "questionKeys", t.handed_in_at as "handedInAt",
       (select count(*)::integer from answer w where w.organisation_id = t.organisation_id and w.assignment_id = t.id and w.state <> 'unanswered') as answered
     from assignment t left join person p on p.id = t.person_id
     left join organisation_unit u on u.organisation_id = t.organisation_id and u.id = t.unit_id
     where t.assessment_id = $1 and t.ended_at is null order by coalesce(p.name, pseudonym(t.person_id)) collate "da-x-icu", t.id`,
    [assessmentId],
  );
}

/** Keys of questions that somebody has answered, that wait to be agreed on, and that are agreed on. */
export function questionStates(
  manager: TenantManager,
  assessmentId: string,
): Promise<{ question: string; answered: boolean; handedIn: boolean; agreed: boolean }[]> {
  return preparing(manager).query(
    `select question, bool_or(answered) as answered, bool_or(handed_in) as "handedIn", bool_or(agreed) as agreed from (
       select w.question_key as question, w.state <> 'unanswered' as answered, w.state <> 'unanswered' and t.handed_in_at is not null and not t.by_unit as handed_in, false as agreed
       from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
       where t.assessment_id = $1 and t.ended_at is null
       union all
       select question_key, true, false, true from agreed_answer where assessment_id = $1
     ) q group by question`,
    [assessmentId],
  );
}

export async function setSectionMode(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  sectionKey: string,
  mode: SectionMode | 'units',
): Promise<void> {
  await manager.query(
    `insert into assessment_section (organisation_id, assessment_id, section_key, mode) values ($1, $2, $3, $4)
     on conflict on constraint pk_assessment_section do update set mode = excluded.mode`,
    [organisationId, assessmentId, sectionKey, mode],
  );
}

export interface PlannedAssignment {
  personId: string;
  unitId: string | null;
  questionKeys: readonly string[];
}

/**
 * Makes the section's assignments what is planned: new ones made, others ended. What somebody has answered stays, and is there
 * again when the section comes back to them.
 */
export async function replaceAssignments(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  sectionKey: string,
  createdBy: string | null,
  planned: readonly PlannedAssignment[],
): Promise<void> {
  await manager.query(
    `update assignment set ended_at = now(), version = version + 1
     where assessment_id = $1 and section_key = $2 and ended_at is null and not (person_id = any($3))`,
    [assessmentId, sectionKey, planned.map(({ personId }) => personId)],
  );
  // To be handed in anew; who had handed in may have seen what others said.
  await manager.query(
    `update assignment t set ended_at = null, handed_in_at = null, given_back_at = case when t.handed_in_at is not null then now() else t.given_back_at end,
       version = t.version + 1
     from (select distinct on (person_id) id from assignment
       where assessment_id = $1 and section_key = $2 and person_id = any($3) and not by_unit order by person_id, ended_at desc nulls first) latest
     where t.id = latest.id and t.ended_at is not null`,
    [assessmentId, sectionKey, planned.map(({ personId }) => personId)],
  );
  await manager.query(
    `insert into assignment (organisation_id, assessment_id, section_key, person_id, unit_id, question_keys, created_by)
     select $1, $2, $3, (p->>'personId')::uuid, (p->>'unitId')::uuid, array(select jsonb_array_elements_text(p->'questionKeys')), $4
     from jsonb_array_elements($5) p
     on conflict (organisation_id, assessment_id, section_key, person_id) where ended_at is null
       do update set unit_id = excluded.unit_id, question_keys = excluded.question_keys, handed_in_at = case when assignment.question_keys = excluded.question_keys then assignment.handed_in_at end,
         version = assignment.version + 1`,
    [organisationId, assessmentId, sectionKey, createdBy, JSON.stringify(planned)],
  );
}

/** Ids among the given that are units of the organisation. */
export async function knownUnits(
  manager: TenantManager,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select id from organisation_unit where id = any($1)',
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Ids among the given that are active colleagues who may answer. */
export async function answeringColleagues(
  manager: TenantManager,
  organisationId: string,
  ids: readonly string[],
  roles: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select person_id as id from membership where organisation_id = $1 and ended_at is null and person_id = any($2) and roles && $3',
    [organisationId, ids, roles],
  );
  return rows.map(({ id }) => id);
}

/** Moves the assessment to another state when `seen` is still its version. @returns whether it did */
export async function moveState(
  manager: TenantManager,
  id: string,
  from: 'open' | 'submitted',
  to: 'open' | 'submitted',
  personId: string | null,
  seen: number,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update assessment s set state = $3, version = s.version + 1,
       submitted_at = case when $3 = 'submitted' then now() end, submitted_by = case when $3 = 'submitted' then $4::uuid end
     from round r where r.id = s.round_id and r.state = 'open' and r.closes_at > now() and s.id = $1 and s.state = $2 and s.version = $5 returning s.id`,
    [id, from, to, personId, seen],
  );
  return rows.length > 0;
}

/** Counts every change of what is agreed, so that a submission cannot miss one. */
export async function touchAssessment(manager: TenantManager, id: string): Promise<void> {
  await manager.query('update assessment set version = version + 1 where id = $1', [id]);
}

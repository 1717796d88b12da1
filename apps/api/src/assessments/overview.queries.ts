import { usualMinutes } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { TaskView } from './overview.views';

const title = `jsonb_build_object('da', r.title_da, 'en', r.title_en)`;
const open = `r.state = 'open' and r.closes_at > now()`;

/** What a municipality's administrator has to see to: invitations, sections without anyone, answers to agree on, handing in. */
export function administratorTasks(manager: TenantManager): Promise<TaskView[]> {
  return manager.query(
    `select 'answer-invitation' as kind, r.id as target, ${title} as title, null::jsonb as round, 0 as count, 0 as minutes, r.closes_at as "dueAt"
     from participation p join round r on r.id = p.round_id where p.state = 'invited' and ${open}
     union all
     select 'assign-section', s.id, ${title}, null, unassigned.count, 0, r.closes_at
     from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id
     cross join lateral (
       select count(*)::integer as count from jsonb_array_elements(m.content->'nodes') node
       where not exists (select from assignment t where t.assessment_id = s.id and t.ended_at is null and t.section_key = node->>'key')
     ) unassigned
     where s.state = 'open' and ${open} and unassigned.count > 0
     union all
     select 'settle', s.id, ${title}, null, waiting.count, 0, r.closes_at
     from assessment s join round r on r.id = s.round_id
     cross join lateral (
       select count(distinct w.question_key)::integer as count
       from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
       where t.assessment_id = s.id and t.ended_at is null and t.handed_in_at is not null and not t.by_unit and w.state <> 'unanswered'
         and w.question_key <> all(s.hidden_questions)
         and not exists (select from agreed_answer a where a.assessment_id = s.id and a.question_key = w.question_key)
     ) waiting
     where s.state = 'open' and ${open} and waiting.count > 0
     union all
     select 'submit', s.id, ${title}, null, m.question_count - cardinality(s.hidden_questions), 0, r.closes_at
     from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id
     where s.state = 'open' and ${open} and ((select count(*) from agreed_answer a where a.assessment_id = s.id and a.question_key <> all(s.hidden_questions)) = m.question_count - cardinality(s.hidden_questions)
       -- Where units answer there is nothing to agree on.
       or (select bool_and(t.handed_in_at is not null) from assignment t where t.assessment_id = s.id and t.ended_at is null and t.by_unit))`,
  );
}

/** What one has been given oneself: sections to answer, actions that fall due within 30 days. */
export function personalTasks(manager: TenantManager, personId: string): Promise<TaskView[]> {
  return manager.query(
    `select 'answer' as kind, t.id as target, (select node->'title' from jsonb_array_elements(m.content->'nodes') node where node->>'key' = t.section_key) as title, ${title} as round,
       (select count(*)::integer from unnest(t.question_keys) q where q <> all(s.hidden_questions) and not exists (
         select from answer w where w.organisation_id = t.organisation_id and w.assignment_id = t.id and w.question_key = q and w.state <> 'unanswered')) as count,
       (select sum(coalesce((q->>'minutes')::numeric, $2))::double precision from jsonb_path_query(m.content, 'strict $.nodes.** ? (@.kind == "question")') q
        where q->>'key' = any(t.question_keys)) as minutes, r.closes_at as "dueAt"
     from assignment t join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id
     join round r on r.id = s.round_id join published_model m on m.id = s.model_id
     where t.person_id = $1 and t.ended_at is null and t.handed_in_at is null and s.state = 'open' and ${open}
     union all
     select 'action-due', a.assessment_id, jsonb_build_object('da', a.title, 'en', a.title), ${title}, 1, 0, (a.due_on + 1)::timestamp at time zone 'Europe/Copenhagen'
     from action a join assessment s on s.organisation_id = a.organisation_id and s.id = a.assessment_id join round r on r.id = s.round_id
     where a.owner_id = $1 and a.state in ('planned', 'under-way') and a.due_on <= current_date + 30`,
    [personId, usualMinutes],
  );
}

/** How long a result is spoken of after its round has closed. */
const newsDays = 30;

/** Results of rounds that have closed lately, for those who may read them. */
export function resultNews(manager: TenantManager): Promise<TaskView[]> {
  return manager.query(
    `select 'result-ready' as kind, s.id as target, ${title} as title, null::jsonb as round, 0 as count, 0 as minutes, null::timestamptz as "dueAt"
     from assessment s join round r on r.id = s.round_id
     join result e on e.organisation_id = s.organisation_id and e.assessment_id = s.id
     where s.state = 'frozen' and coalesce(r.closed_at, r.closes_at) > now() - make_interval(days => $1)
     order by r.closed_at desc, s.id`,
    [newsDays],
  );
}

/** KL's: drafts to open, rounds to follow, municipalities without an administrator. */
export function klTasks(manager: TenantManager): Promise<TaskView[]> {
  return manager.query(
    `select 'open-draft' as kind, r.id::text as target, ${title} as title, null::jsonb as round, 0 as count, 0 as minutes, null::timestamptz as "dueAt" from round r where r.state = 'draft'
     union all
     select 'follow-round', r.id::text, ${title}, null, t.accepted - t.submitted, 0, r.closes_at from round r cross join lateral round_turnout(r.id) t where ${open}
     union all
     select 'invite-municipalities', '', null, null, without.count, 0, null
     from (select count(*)::integer as count from municipality_access() where administrators = 0 and invited = 0) without where without.count > 0`,
  );
}

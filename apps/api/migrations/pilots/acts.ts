import { act } from '../identity/act';
import { person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** The acts of a pilot that cross organisations: inviting, handing in, leaving, closing, what KL reads, and forgetting. */
export const pilotActs = `
-- Opens a pilot of a draft of one's own as it is at a revision, and invites. The outcome is a code; with 'opened' comes the id.
create function open_pilot(p_draft uuid, p_revision integer, p_hash text, p_questions integer, p_minutes integer, p_note text,
  p_opens date, p_closes date, p_municipalities uuid[])
returns table (outcome text, id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_draft model_draft;
  v_id uuid;
begin
  select d.* into v_draft from model_draft d join organisation o on o.id = d.organisation_id and o.kind = 'kl'
    where d.organisation_id = ${organisation} and d.id = p_draft for no key update of d;
  if not found then return query select 'gone', null::uuid; return; end if;
  if v_draft.published_id is not null then return query select 'draft-published', v_draft.published_id; return; end if;
  if v_draft.discarded_at is not null then return query select 'draft-discarded', null::uuid; return; end if;
  if v_draft.revision <> p_revision then return query select 'draft-changed', null::uuid; return; end if;
  if (p_closes + 1)::timestamp at time zone 'Europe/Copenhagen' <= now() then return query select 'pilot-period', null::uuid; return; end if;
  if (select count(*) from organisation o where o.kind = 'municipality' and o.id = any(p_municipalities)) <> cardinality(p_municipalities) then
    return query select 'not-municipality', null::uuid; return;
  end if;
  insert into model_pilot as m (run_by, draft_id, revision, hash, content, question_count, minutes, note, opens_on, closes_on, created_by)
    values (${organisation}, p_draft, p_revision, p_hash, v_draft.content, p_questions, p_minutes, p_note, p_opens, p_closes, ${person}) returning m.id into v_id;
  insert into pilot_participation (organisation_id, pilot_id) select unnest(p_municipalities), v_id;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select p.organisation_id, ${person}, 'pilot.invited', v_id::text, '{"by": "kl"}'::jsonb from pilot_participation p where p.pilot_id = v_id
    union all select ${organisation}, ${person}, 'pilot.opened', v_id::text,
      jsonb_build_object('draft', p_draft, 'revision', p_revision, 'municipalities', cardinality(p_municipalities))
    -- Logs are sealed one after the other; always in the same order, nobody waits in a circle.
    order by 1;
  return query select 'opened', v_id;
end $$;
${act('open_pilot(uuid, integer, text, integer, integer, text, date, date, uuid[])')}

-- Closes a pilot of one's own before its last day is over. False when it was closed already, or is nobody's here.
create function close_pilot(p_pilot uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update model_pilot set closed_at = now() where id = p_pilot and run_by = ${organisation} and closed_at is null and closes_at > now();
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select p.organisation_id, ${person}, 'pilot.closed', p_pilot::text, '{"by": "kl"}'::jsonb from pilot_participation p where p.pilot_id = p_pilot
    union all select ${organisation}, ${person}, 'pilot.closed', p_pilot::text, '{}'::jsonb
    order by 1;
  return true;
end $$;
${act('close_pilot(uuid)')}

-- Hands one's own sheet in to KL, or takes it back, while the pilot is open. p_hidden are the questions that a condition hides.
-- A pilot that is being closed just now is waited for.
create function hand_in_pilot(p_pilot uuid, p_handed_in boolean, p_hidden text[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from model_pilot where id = p_pilot and closed_at is null and now() >= opens_at and now() < closes_at for share;
  if not found then return false; end if;
  -- Whoever leaves for the municipality is waited for, too.
  perform from pilot_participation where organisation_id = ${organisation} and pilot_id = p_pilot and left_at is null for share;
  if not found then return false; end if;
  update pilot_sheet set handed_in_at = case when p_handed_in then now() end, hidden_keys = p_hidden
    where organisation_id = ${organisation} and pilot_id = p_pilot and person_id = ${person} and (handed_in_at is null) = p_handed_in;
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, case when p_handed_in then 'pilot.handed-in' else 'pilot.taken-back' end, p_pilot::text, '{}');
  return true;
end $$;
${act('hand_in_pilot(uuid, boolean, text[])')}

-- The municipality leaves an open pilot, and what its people have handed in is taken back; or it comes back. Their answers stay theirs.
create function leave_pilot(p_pilot uuid, p_left boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from model_pilot where id = p_pilot and closed_at is null and now() < closes_at for share;
  if not found then return false; end if;
  update pilot_participation set left_at = case when p_left then now() end, left_by = case when p_left then ${person} end
    where organisation_id = ${organisation} and pilot_id = p_pilot and (left_at is null) = p_left;
  if not found then return false; end if;
  if p_left then
    update pilot_sheet set handed_in_at = null, hidden_keys = '{}' where organisation_id = ${organisation} and pilot_id = p_pilot and handed_in_at is not null;
  end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, case when p_left then 'pilot.left' else 'pilot.rejoined' end, p_pilot::text, '{}');
  return true;
end $$;
${act('leave_pilot(uuid, boolean)')}

-- Who is invited and how far they are, for whoever runs the pilot: states and counts, never a person.
create function pilot_participants(p_pilot uuid)
returns table (organisation_id uuid, name text, state text, sheets integer, handed_in_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.name,
    case when p.left_at is not null then 'left' when coalesce(p.sheets, h.handed_in) > 0 then 'handed-in'
      when h.begun > 0 then 'under-way' else 'invited' end,
    coalesce(p.sheets, h.handed_in), h.last
  from model_pilot m join pilot_participation p on p.pilot_id = m.id join organisation o on o.id = p.organisation_id
  cross join lateral (
    select count(*) filter (where s.handed_in_at is not null)::integer as handed_in, count(*)::integer as begun, max(s.handed_in_at) as last
    from pilot_sheet s where s.organisation_id = p.organisation_id and s.pilot_id = p.pilot_id
  ) h
  where m.id = p_pilot and m.run_by = ${organisation}
$$;
${act('pilot_participants(uuid)')}

-- What was handed in, by question: counts of answers, and quartiles of time, in seconds, rounded to fives and only of five people or
-- more, so that nobody's time is told. With p_words the answers to questions in words are among them.
create function pilot_item_rows(p_pilot uuid, p_words boolean)
returns table (question text, asked integer, answered integer, not_applicable integer, dont_know integer, answers jsonb, timed integer, seconds integer[])
language sql stable set search_path = pg_catalog, public as $$
  with sheet as (
    select s.organisation_id, s.id, s.hidden_keys from pilot_sheet s where s.pilot_id = p_pilot and s.handed_in_at is not null
  ), question as (
    select distinct on (q->>'key') q->>'key' as key, coalesce(m.content->'scales'->(q->>'scale'), q->'scale')->>'kind' = 'text' as in_words
    from model_pilot m cross join lateral jsonb_path_query(m.content, 'strict $.nodes.** ? (@.kind == "question")') q where m.id = p_pilot
  ), said as (
    select q.key, w.state, w.value, w.seconds from question q cross join sheet s
    join pilot_answer w on w.organisation_id = s.organisation_id and w.sheet_id = s.id and w.question_key = q.key
    where not q.key = any(s.hidden_keys)
  ), chosen as (
    select d.key, jsonb_agg(jsonb_build_object('value', d.value, 'count', d.count) order by d.value) as answers
    from (select a.key, a.value, count(*) as count from said a join question q on q.key = a.key
      where a.state = 'answered' and (p_words or not coalesce(q.in_words, false)) group by a.key, a.value) d group by d.key
  )
  select q.key, (select count(*) from sheet s where not q.key = any(s.hidden_keys))::integer,
    count(*) filter (where a.state = 'answered')::integer, count(*) filter (where a.state = 'not-applicable')::integer,
    count(*) filter (where a.state = 'dont-know')::integer, coalesce((select c.answers from chosen c where c.key = q.key), '[]'),
    count(*) filter (where a.seconds > 0)::integer,
    case when count(*) filter (where a.seconds > 0) >= 5 then array(select (5 * round(t / 5))::integer
      from unnest(percentile_cont(array[0.25, 0.5, 0.75]) within group (order by a.seconds) filter (where a.seconds > 0)) with ordinality u (t, at) order by at) end
  from question q left join said a on a.key = q.key group by q.key
$$;
revoke all on function pilot_item_rows(uuid, boolean) from public;
grant execute on function pilot_item_rows(uuid, boolean) to erfa_definer;

-- The same for whoever runs the pilot; once it has expired, as it was then.
create function pilot_items(p_pilot uuid)
returns table (question text, asked integer, answered integer, not_applicable integer, dont_know integer, answers jsonb, timed integer, seconds integer[])
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v_items jsonb;
begin
  select m.items into v_items from model_pilot m where m.id = p_pilot and m.run_by = ${organisation};
  if not found then return; end if;
  if v_items is null then return query select * from pilot_item_rows(p_pilot, true); return; end if;
  return query select x.* from jsonb_to_recordset(v_items)
    as x(question text, asked integer, answered integer, not_applicable integer, dont_know integer, answers jsonb, timed integer, seconds integer[]);
end $$;
${act('pilot_items(uuid)')}

-- The comments that were handed in, with the municipality and what it answered there, for whoever runs the pilot.
create function pilot_comments(p_pilot uuid)
returns table (sheet_id uuid, organisation_id uuid, name text, question text, comment text, state text, value jsonb, handed_in_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, o.id, o.name, w.question_key, w.comment, w.state, w.value, s.handed_in_at
  from model_pilot m join pilot_sheet s on s.pilot_id = m.id and s.handed_in_at is not null and s.with_comments
  join pilot_answer w on w.organisation_id = s.organisation_id and w.sheet_id = s.id
  join organisation o on o.id = s.organisation_id
  where m.id = p_pilot and m.run_by = ${organisation} and w.comment ~ '\\S' and not w.question_key = any(s.hidden_keys)
$$;
${act('pilot_comments(uuid)')}

-- Half a year after a pilot closed, everything that people wrote in it goes: answers, comments, times, who had a sheet, and what was
-- said of comments. Counts by question stay, without answers in words. @returns how many pilots
create function expire_pilots() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_pilot record;
  v_count integer := 0;
begin
  for v_pilot in select m.id, m.run_by from model_pilot m
    where m.expired_at is null and coalesce(m.closed_at, m.closes_at) + interval '180 days' <= now() order by m.id for no key update skip locked
  loop
    update model_pilot set expired_at = now(),
      items = (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from pilot_item_rows(v_pilot.id, false) r) where id = v_pilot.id;
    update pilot_participation p set left_by = null,
      sheets = (select count(*) from pilot_sheet s where s.organisation_id = p.organisation_id and s.pilot_id = p.pilot_id and s.handed_in_at is not null)
      where p.pilot_id = v_pilot.id;
    delete from pilot_comment_handled where pilot_id = v_pilot.id;
    delete from pilot_answer w using pilot_sheet s where s.pilot_id = v_pilot.id and w.organisation_id = s.organisation_id and w.sheet_id = s.id;
    delete from pilot_sheet where pilot_id = v_pilot.id;
    insert into audit_event (organisation_id, kind, subject, content)
      select p.organisation_id, 'pilot.expired', v_pilot.id::text, '{}'::jsonb from pilot_participation p where p.pilot_id = v_pilot.id
      union all select v_pilot.run_by, 'pilot.expired', v_pilot.id::text, '{}'::jsonb
      order by 1;
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
${act('expire_pilots()')}
`;

import { act } from '../identity/act';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

/** The acts of a round that cross organisations: opening it, seeing who takes part and how far, closing it. Never an answer. */
export const roundActs = `
-- Opens a round of one's own and invites; false when it is no draft of one's own any more.
create function open_round(p_round uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update round set state = 'open', opened_at = now(), version = version + 1
    where id = p_round and run_by = ${organisation} and state = 'draft' and closes_at > now();
  if not found then return false; end if;
  insert into participation (organisation_id, round_id)
    select o.id, p_round from organisation o join round r on r.id = p_round
    where o.kind = 'municipality'
      and (r.invited_all or exists (select from round_choice c where c.round_id = p_round and c.municipality_id = o.id));
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select p.organisation_id, ${person}, 'round.invited', p_round::text, '{"by": "kl"}'::jsonb from participation p where p.round_id = p_round
    union all select ${organisation}, ${person}, 'round.opened', p_round::text, '{}'::jsonb
    -- Logs are sealed one after the other; always in the same order, nobody waits in a circle.
    order by 1;
  return true;
end $$;
${act('open_round(uuid)')}

-- Who takes part and how far they are, for whoever runs the round: states and counts, never an answer.
create function round_participation(p_round uuid)
returns table (organisation_id uuid, code text, name text, tile_column integer, tile_row integer, short_name text, state text,
  contact_name text, contact_email text, reason text, answered integer, questions integer, submitted_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from round r where r.id = p_round and r.run_by = ${organisation}) then return; end if;
  return query
    with progress as (
      select s.organisation_id, s.submitted_at, s.state,
        (select count(distinct q.question_key)::integer from (
           select g.question_key from agreed_answer g where g.organisation_id = s.organisation_id and g.assessment_id = s.id
           union all
           select w.question_key from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
           where t.organisation_id = s.organisation_id and t.assessment_id = s.id and t.ended_at is null and w.state <> 'unanswered') q) as answered
      from assessment s where s.round_id = p_round
    )
    select o.id, o.code, o.name, m.tile_column, m.tile_row, m.short_name,
      case when g.state in ('submitted', 'frozen') then 'submitted' when p.state = 'accepted' and coalesce(g.answered, 0) = 0 then 'not-begun'
           when p.state = 'accepted' then 'under-way' else p.state end,
      p.contact_name, p.contact_email, p.reason, coalesce(g.answered, 0), k.question_count, g.submitted_at
    from participation p
    join organisation o on o.id = p.organisation_id
    join municipality m on m.organisation_id = o.id
    join round r on r.id = p.round_id
    join published_model k on k.id = r.model_id
    left join progress g on g.organisation_id = p.organisation_id
    where p.round_id = p_round;
end $$;
${act('round_participation(uuid)')}

-- How many of the invited have handed in: told to who is invited and to who runs the round. Nobody else gets a row.
create function round_turnout(p_round uuid) returns table (invited integer, accepted integer, submitted integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::integer, count(*) filter (where p.state = 'accepted')::integer,
    (select count(*)::integer from assessment s where s.round_id = p_round and s.state in ('submitted', 'frozen'))
  from participation p where p.round_id = p_round
  having exists (select from round r where r.id = p_round and r.run_by = ${organisation})
    or exists (select from participation o where o.round_id = p_round and o.organisation_id = ${organisation})
$$;
${act('round_turnout(uuid)')}

-- Results by name, for whoever runs the round, only where its terms say so and only once it is closed.
create function round_results(p_round uuid) returns table (organisation_id uuid, code text, name text, score jsonb)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from round r where r.id = p_round and r.run_by = ${organisation} and r.state = 'closed' and r.terms->>'klSees' = 'results') then return; end if;
  return query select o.id, o.code, o.name, t.score from result t
    join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id and s.state = 'frozen'
    join organisation o on o.id = t.organisation_id
    where s.round_id = p_round;
end $$;
${act('round_results(uuid)')}

-- Freezes what was handed in; what was not counts as not taken part and stays readable to its municipality.
create function freeze_round(p_round uuid, p_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Whoever is accepting holds its own invitation: waited for here, so that no assessment appears after this has run.
  perform from participation where round_id = p_round order by organisation_id for update;
  update assessment set state = case state when 'submitted' then 'frozen' else 'lapsed' end, version = version + 1
    where round_id = p_round and state in ('open', 'submitted');
  update round set state = 'closed', closed_at = now(), version = version + 1 where id = p_round and state = 'open';
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select p.organisation_id, p_person, 'round.closed', p_round::text, case when p_person is null then '{}'::jsonb else '{"by": "kl"}' end
      from participation p where p.round_id = p_round
    union all select r.run_by, p_person, 'round.closed', p_round::text, '{}'::jsonb from round r where r.id = p_round
    order by 1;
end $$;
alter function freeze_round(uuid, uuid) owner to erfa_definer;
revoke all on function freeze_round(uuid, uuid) from public;

create function close_round(p_round uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from round where id = p_round and run_by = ${organisation} and state = 'open' for no key update;
  if not found then return false; end if;
  perform freeze_round(p_round, ${person});
  return true;
end $$;
${act('close_round(uuid)')}

-- Closes every round whose last day is over. Answers are refused from that moment on anyway; this freezes what is there.
create function close_due_rounds() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_round uuid;
  v_count integer := 0;
begin
  for v_round in select id from round where state = 'open' and closes_at <= now() order by id for no key update skip locked loop
    perform freeze_round(v_round, null);
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
${act('close_due_rounds()')}

-- What single persons answered goes as many months after a round's end as its terms said, and with it whom to ask.
-- What the municipality agreed on and its result stay.
create function expire_answers() returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_count bigint;
begin
  with due as (
    select r.id from round r
    where r.state = 'closed' and coalesce(r.closed_at, r.closes_at) + make_interval(months => (r.terms->>'deleteAfterMonths')::integer) <= now()
  ), contacts as (
    update participation p set contact_name = null, contact_email = null, version = p.version + 1
    from due where p.round_id = due.id and (p.contact_name is not null or p.contact_email is not null)
  ), gone as (
    delete from answer w using assignment t, assessment s, due
    where t.organisation_id = w.organisation_id and t.id = w.assignment_id
      and s.organisation_id = t.organisation_id and s.id = t.assessment_id and s.round_id = due.id
    returning w.organisation_id, due.id as round_id
  ), logged as (
    insert into audit_event (organisation_id, kind, subject, content)
      select organisation_id, 'answers.expired', round_id::text, jsonb_build_object('count', count(*)) from gone group by 1, 3 order by 1
  )
  select count(*) into v_count from gone;
  return v_count;
end $$;
${act('expire_answers()')}

-- Somebody who is forgotten is no contact any more: everywhere, or for the one organisation that asked.
create function forget_contact() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_table_name = 'person' then
    update participation set contact_name = null, contact_email = null, version = version + 1 where contact_email = old.email;
  else
    update participation p set contact_name = null, contact_email = null, version = p.version + 1
      from person e where e.id = new.person_id and p.organisation_id = new.organisation_id and p.contact_email = e.email;
  end if;
  return null;
end $$;
create trigger person_forget_contact after update on person for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_contact();
create trigger membership_forget_contact after update on membership for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_contact();
`;

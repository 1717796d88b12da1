import { act } from '../identity/act';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

/** What a plan does to answers, counted where they lie; and publishing a plan. */
export const successionActs = `
-- The fate of one value under one table of libs/model-lab (FateTable), as its place among carried, to-confirm, archived.
create function row_fate(p_table jsonb, p_value jsonb) returns integer
language sql immutable set search_path = pg_catalog, public as $$
  select array_position(array['carried', 'to-confirm', 'archived'], coalesce((
    select r.row->>'fate' from jsonb_array_elements(p_table->'rows') with ordinality r (row, place)
    where case
      when r.row ? 'is' then r.row->'is' = p_value
      when jsonb_typeof(r.row->'min') is distinct from jsonb_typeof(p_value) then false
      when jsonb_typeof(p_value) = 'number' then (p_value)::numeric between (r.row->'min')::numeric and (r.row->'max')::numeric
      else ((p_value #>> '{}') collate "C") between ((r.row->>'min') collate "C") and ((r.row->>'max') collate "C")
    end
    order by r.place limit 1), p_table->>'otherwise'))
$$;

create function answer_fate(p_table jsonb, p_answer jsonb) returns integer
language sql immutable set search_path = pg_catalog, public as $$
  select case
    when p_answer->>'state' <> 'answered' then array_position(array['carried', 'to-confirm', 'archived'], p_table->>'unsaid')
    when jsonb_typeof(p_answer->'value') = 'array' then coalesce(
      (select max(row_fate(p_table, e.value)) from jsonb_array_elements(p_answer->'value') e),
      array_position(array['carried', 'to-confirm', 'archived'], p_table->>'otherwise'))
    else row_fate(p_table, p_answer->'value')
  end
$$;

-- What a plan would do to the frozen answers of a closed round: counts, never an answer, for who runs the round alone. p_tables are
-- FateTables, each with the number of its operation. A row without an operation counts all of them. Where the fate hangs on what was
-- answered, counts are rounded to threes, and where fewer than five municipalities have one fate of several, only their sum is told
-- ('undisclosed'); of a round that fewer than six took part in, nothing is (libs/benchmark: countStep, fewestTogether, fewestAnswering).
create function succession_counts(p_round uuid, p_tables jsonb)
returns table (operation integer, fate text, answers integer, municipalities integer)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v_sheets integer;
begin
  if not exists (select from round r where r.id = p_round and r.run_by = ${organisation} and r.state = 'closed') then return; end if;
  select count(*) into v_sheets from assessment s where s.round_id = p_round and s.state = 'frozen';
  if v_sheets < 6 then return; end if;
  return query
    with sheet as (
      select s.id, coalesce(r.input, w.input) as input from assessment s
      left join result r on r.organisation_id = s.organisation_id and r.assessment_id = s.id
      left join result_waiting w on w.organisation_id = s.organisation_id and w.assessment_id = s.id
      where s.round_id = p_round and s.state = 'frozen'
    ), part as (
      select s.id, 0 as unit, s.input->'answers' as answers from sheet s
      union all
      select s.id, u.place::integer, u.unit->'answers' from sheet s
        cross join lateral jsonb_array_elements(s.input->'units') with ordinality u (unit, place)
    ), given as (
      select p.id, p.unit, a.key as question, a.value as answer from part p cross join lateral jsonb_each(p.answers) a
      where a.value->>'state' in ('answered', 'not-applicable', 'dont-know')
    ), rule as (
      select t.value->>'from' as question, (t.value->>'operation')::integer as operation, t.value as rules,
        jsonb_array_length(t.value->'rows') > 0 as telling
      from jsonb_array_elements(p_tables) t
    ), met as (
      -- Of several new questions that take an answer, the best holds.
      select g.id, g.unit, g.question, r.operation, bool_or(r.telling) as telling, min(answer_fate(r.rules, g.answer)) as place
      from given g join rule r on r.question = g.question group by g.id, g.unit, g.question, r.operation
    ), counted as (
      select m.operation, m.place, bool_or(m.telling) as telling, count(*)::integer as answers, count(distinct m.id)::integer as municipalities
      from met m group by m.operation, m.place
    ), hidden as (
      select c.operation from counted c group by c.operation
      having bool_or(c.telling) and count(*) > 1 and min(c.municipalities) < 5
    ), told as (
      select m.id, m.operation, r.telling,
        case when h.operation is null then (array['carried', 'to-confirm', 'archived'])[m.place] else 'undisclosed' end as fate
      from met m left join hidden h on h.operation = m.operation
      join (select r.operation, bool_or(r.telling) as telling from rule r group by r.operation) r on r.operation = m.operation
    )
    select t.operation, t.fate,
      case when bool_or(t.telling) then 3 * round(count(*) / 3.0)::integer else count(*)::integer end,
      case when bool_or(t.telling) then 3 * round(count(distinct t.id) / 3.0)::integer else count(distinct t.id)::integer end
    from told t group by grouping sets ((t.operation, t.fate), (t.fate))
    union all select null, 'all', (select count(*) from met)::integer, v_sheets;
end $$;
${act('succession_counts(uuid, jsonb)')}

-- Publishes the plan of a version, once, for KL alone. @returns whether it was written
create function publish_succession(p_model uuid, p_predecessor uuid, p_hash text, p_plan jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from organisation o where o.id = ${organisation} and o.kind = 'kl') then return false; end if;
  insert into model_succession (model_id, predecessor_id, hash, plan) values (p_model, p_predecessor, p_hash, p_plan) on conflict do nothing;
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select ${organisation}, ${person}, 'model.succeeded', m.key,
      jsonb_build_object('version', m.version, 'predecessor', b.version, 'hash', p_hash)
    from published_model m, published_model b where m.id = p_model and b.id = p_predecessor;
  return true;
end $$;
${act('publish_succession(uuid, uuid, text, jsonb)')}
`;

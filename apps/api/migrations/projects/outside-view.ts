import { act } from '../identity/act';

const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;
const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** How long a project was planned to take and took, told beside its money: whole months from the start to going live. */
export const toldMonths = `
alter table project_sharing add column planned_months integer, add column became_months integer,
  add constraint ck_project_sharing_months check (planned_months between 0 and 600 and became_months between 0 and 600);
alter table shared_project add column planned_months integer, add column became_months integer,
  add constraint ck_shared_project_months check (planned_months between 0 and 600 and became_months between 0 and 600);

-- As before, and the months where they are told: what was shared without any is still what was previewed.
alter function shared_project_content(uuid) rename to shared_project_frame;
create function shared_project_content(p_project uuid) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select shared_project_frame(p_project) || jsonb_strip_nulls(jsonb_build_object('planned_months', s.planned_months, 'became_months', s.became_months))
  from (select p_project as id) a left join project_sharing s on s.organisation_id = ${organisation} and s.project_id = a.id
$$;
grant execute on function shared_project_content(uuid) to erfa_app, erfa_definer;
`;

/** As before, one after the other: two who share the same project at once both have it shared. */
export const shareInTurn = `
create or replace function share_project(p_project uuid, p_hash text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_content jsonb;
  v_shared_at timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended('shared_project ' || p_project, 0));
  v_content := shared_project_content(p_project);
  if v_content is null then return 'not-found'; end if;
  if shared_project_hash(v_content) <> p_hash then return 'changed'; end if;
  delete from shared_project where id = p_project and origin_id = ${organisation} returning shared_at into v_shared_at;
  insert into shared_project select (jsonb_populate_record(null::shared_project, v_content || jsonb_build_object(
    'content_hash', p_hash, 'shared_at', coalesce(v_shared_at, now()), 'changed_at', now()))).*;
  insert into audit_event (organisation_id, actor_person_id, kind, subject)
    values (${organisation}, ${person}, 'project.shared', p_project::text);
  return 'shared';
end $$;
${act('share_project(uuid, text)')}
`;

/**
 * What finished projects of a kind cost, took and gave against what was planned, told as it was released. A release keeps the
 * figures it was made of, so that the next one can be held against it; nobody but the act reads them.
 */
export const outsideReleaseTable = `
create table outside_release (
  kind text not null,
  measure text not null,
  number integer not null,
  made_at timestamptz not null default now(),
  municipalities integer not null,
  -- Lower quartile, median and upper quartile: of became over planned, and of what it became.
  ratios numeric[] not null,
  amounts numeric[] not null,
  -- By organisation: planned, became and number of projects, and whether all of it is shown by name anyway.
  members jsonb not null,
  constraint pk_outside_release primary key (kind, measure, number),
  constraint ck_outside_release_measure check (measure in ('expense', 'months', 'benefit')),
  constraint ck_outside_release_three check (cardinality(ratios) = 3 and cardinality(amounts) = 3),
  constraint ck_outside_release_five check (municipalities >= 5)
);
grant select, insert on outside_release to erfa_definer;
`;

/** Releases: made when they are asked for, and only where they tell of nobody. See ADR 25. */
export const outsideReleaseActs = `
-- What each municipality that lets its figures enter has for a kind and a measure, all its finished projects taken together.
create function outside_figures(p_kind text, p_measure text) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select coalesce(jsonb_object_agg(m.organisation_id, jsonb_build_object('planned', m.planned, 'became', m.became, 'projects', m.projects, 'shown', m.shown)), '{}')
  from (
    select p.organisation_id, sum(f.planned) as planned, sum(f.became) as became, count(*) as projects,
      bool_and(coalesce(x.enters_outside and (g.planned, g.became) is not distinct from (f.planned, f.became), false)) as shown
    from project p
    join project_sharing s on s.organisation_id = p.organisation_id and s.project_id = p.id
    cross join lateral (values ('expense', s.planned_expense, s.became_expense), ('months', s.planned_months, s.became_months),
      ('benefit', s.promised_benefit, s.realised_benefit)) f (measure, planned, became)
    left join shared_project x on x.id = p.id
    left join lateral (values ('expense', x.planned_expense, x.became_expense), ('months', x.planned_months, x.became_months),
      ('benefit', x.promised_benefit, x.realised_benefit)) g (measure, planned, became) on g.measure = f.measure
    where s.enters_outside and p.kind = p_kind and p.phase = 'realisation' and p.state <> 'stopped'
      and f.measure = p_measure and f.planned > 0 and f.became is not null
    group by p.organisation_id
  ) m
$$;
revoke all on function outside_figures(text, text) from public;
grant execute on function outside_figures(text, text) to erfa_definer;

-- How many municipalities stand otherwise in one than in the other, and how many of those are not shown by name.
create function outside_difference(p_one jsonb, p_other jsonb, out municipalities integer, out hidden integer)
language sql immutable set search_path = pg_catalog as $$
  select count(*)::integer, (count(*) filter (where 'false' in (p_one->k.key->>'shown', p_other->k.key->>'shown')))::integer
  from (select jsonb_object_keys(p_one) as key union select jsonb_object_keys(p_other)) k
  where (p_one->k.key) - 'shown' is distinct from (p_other->k.key) - 'shown'
$$;
grant execute on function outside_difference(jsonb, jsonb) to erfa_definer;

-- Whether figures may be released: they and every release before them, nothing at all among those, differ by five municipalities,
-- and by none or by six of those that are not shown by name; each of six knows itself, and five are left.
create function outside_releasable(p_kind text, p_measure text, p_members jsonb) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select bool_and(d.municipalities >= 5 and (d.hidden = 0 or d.hidden >= 6))
  from (select '{}'::jsonb as members union all select r.members from outside_release r where r.kind = p_kind and r.measure = p_measure) e
  cross join lateral outside_difference(p_members, e.members) d
$$;
grant execute on function outside_releasable(text, text, jsonb) to erfa_definer;

-- The range of every measure for a kind, for a municipality that asks; nothing for a measure that fewer than five stand behind now.
-- Where so much has changed that a new release tells of nobody, it is made first. Ratios go by twentieths, amounts by two digits.
create function outside_ranges(p_kind text) returns table (measure text, municipalities integer, made_at timestamptz, ratios numeric[], amounts numeric[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_measure text;
  v_now jsonb;
  v_last outside_release;
  v_members jsonb;
begin
  if not exists (select from organisation o join municipality m on m.code = o.code where o.id = ${organisation}) then return; end if;
  foreach v_measure in array array['expense', 'months', 'benefit'] loop
    v_now := outside_figures(p_kind, v_measure);
    perform pg_advisory_xact_lock(hashtextextended('outside_release ' || p_kind || ' ' || v_measure, 0));
    select * into v_last from outside_release r where r.kind = p_kind and r.measure = v_measure order by r.number desc limit 1;
    -- All of it; or else those that are not shown as they were released last, and those that are as they stand.
    foreach v_members in array array[v_now,
      coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(v_last.members) e where e.value->>'shown' = 'false'), '{}')
      || coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(v_now) e where e.value->>'shown' = 'true'), '{}')] loop
      if outside_releasable(p_kind, v_measure, v_members) then
        insert into outside_release
        select p_kind, v_measure, coalesce(v_last.number, 0) + 1, now(), t.municipalities,
          (select array_agg(round(q.value::numeric * 20) / 20 order by q.place) from unnest(t.ratios) with ordinality q (value, place)),
          (select array_agg(two_digits(q.value::numeric) order by q.place) from unnest(t.amounts) with ordinality q (value, place)), v_members
        from (select count(*)::integer as municipalities, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by f.became / f.planned) as ratios,
            percentile_cont(array[0.25, 0.5, 0.75]) within group (order by f.became / f.projects) as amounts
          from (select (e.value->>'planned')::float8 as planned, (e.value->>'became')::float8 as became, (e.value->>'projects')::float8 as projects
            from jsonb_each(v_members) e) f) t
        returning * into v_last;
        exit;
      end if;
    end loop;
    if v_last.number is not null and (select count(*) from jsonb_object_keys(v_now)) >= 5 then
      measure := v_measure; municipalities := v_last.municipalities; made_at := v_last.made_at;
      ratios := v_last.ratios; amounts := v_last.amounts;
      return next;
    end if;
  end loop;
end $$;
${act('outside_ranges(text)')}

-- A number by its two first digits, half away from zero.
create function two_digits(p_number numeric) returns numeric
language sql immutable set search_path = pg_catalog as $$
  select case when p_number = 0 then 0 else round(p_number, 1 - floor(log(abs(p_number)))::integer) end
$$;
grant execute on function two_digits(numeric) to erfa_definer;
`;

import { act } from '../identity/act';
import { closed } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

/** What KL has decided about plugins, how often they were called, what waits for one, and publishing a model on one. */
export const pluginTables = `
-- What was decided last about each plugin. Only KL's decisions count; every one of them is in its event log.
create table plugin_decision (
  organisation_id uuid not null,
  plugin_id text not null,
  state text not null,
  plugin_version text not null,
  -- Hash of the files that were switched on; none for plugins that ship with Erfa.
  hash text,
  reason text not null,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  version integer not null default 1,
  constraint pk_plugin_decision primary key (organisation_id, plugin_id),
  constraint fk_plugin_decision_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_plugin_decision_decided_by foreign key (decided_by) references person (id),
  constraint ck_plugin_decision_state check (state in ('on', 'off')),
  constraint ck_plugin_decision_text check (length(plugin_id) <= 100 and length(reason) between 1 and 500)
);
${closed('plugin_decision')}
create policy plugin_decision_definer on plugin_decision for select to erfa_definer using (true);
grant select, insert, update (state, plugin_version, hash, reason, decided_at, decided_by, version) on plugin_decision to erfa_app;
grant select on plugin_decision to erfa_definer;

-- Calls of each version of a plugin since they were first counted. What a plugin says of an error never holds answers.
create table plugin_usage (
  plugin_id text not null,
  plugin_version text not null,
  since timestamptz not null default now(),
  calls bigint not null,
  errors bigint not null,
  -- Calls by time: the last bound of each bucket is in apps/api/src/plugins/call-times.ts.
  buckets bigint[] not null,
  last_error_at timestamptz,
  last_error_code text,
  last_error_detail text,
  constraint pk_plugin_usage primary key (plugin_id, plugin_version)
);
grant select on plugin_usage to erfa_app;
grant select, insert, update on plugin_usage to erfa_definer;

-- What was submitted while its plugin could not score it. The answers stand; the result comes when the plugin is back.
create table result_waiting (
  organisation_id uuid not null,
  assessment_id uuid not null,
  input jsonb not null,
  plugin_id text not null,
  code text not null,
  since timestamptz not null default now(),
  tried_at timestamptz not null default now(),
  tries integer not null default 1,
  constraint pk_result_waiting primary key (organisation_id, assessment_id),
  constraint fk_result_waiting_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);
${closed('result_waiting')}
create policy result_waiting_definer on result_waiting for select to erfa_definer using (true);
grant select, insert, delete, update (code, tried_at, tries) on result_waiting to erfa_app;
grant select on result_waiting to erfa_definer;

-- Frozen answers leave only for the result that was made of them.
create function keep_waiting() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from assessment a where a.organisation_id = old.organisation_id and a.id = old.assessment_id and a.state = 'frozen')
    and not exists (select from result r where r.organisation_id = old.organisation_id and r.assessment_id = old.assessment_id) then
    raise exception 'what is frozen waits for its result' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger result_waiting_kept before delete on result_waiting for each row execute function keep_waiting();

-- The words of the rules that a result was made by: it is explained by them, whether or not its plugin is there.
alter table result add column manifest jsonb;
`;

export const pluginActs = `
-- What KL has decided, for the server itself.
create function plugin_decisions() returns table (plugin_id text, state text, hash text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.plugin_id, d.state, d.hash from plugin_decision d join organisation o on o.id = d.organisation_id where o.kind = 'kl'
$$;
${act('plugin_decisions()')}

-- Adds to the counts of plugins; each process of the server brings what it has counted since the last time.
create function count_plugin_calls(p_counts jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_rows integer;
begin
  insert into plugin_usage as u (plugin_id, plugin_version, calls, errors, buckets, last_error_at, last_error_code, last_error_detail)
    select c.plugin, c.version, c.calls, c.errors, c.buckets, c."errorAt", c."errorCode", c."errorDetail"
    from jsonb_to_recordset(p_counts) c (plugin text, version text, calls bigint, errors bigint, buckets bigint[],
      "errorAt" timestamptz, "errorCode" text, "errorDetail" text)
    order by 1, 2
  on conflict on constraint pk_plugin_usage do update set
    calls = u.calls + excluded.calls, errors = u.errors + excluded.errors,
    buckets = (select array_agg(coalesce(a.n, 0) + coalesce(b.n, 0) order by coalesce(a.at, b.at))
      from unnest(u.buckets) with ordinality a (n, at) full join unnest(excluded.buckets) with ordinality b (n, at) on a.at = b.at),
    last_error_at = coalesce(excluded.last_error_at, u.last_error_at),
    last_error_code = case when excluded.last_error_at is null then u.last_error_code else excluded.last_error_code end,
    last_error_detail = case when excluded.last_error_at is null then u.last_error_detail else excluded.last_error_detail end;
  get diagnostics v_rows = row_count;
  return v_rows;
end $$;
${act('count_plugin_calls(jsonb)')}

-- Which assessments wait for a result: whose and which, never an answer. Each is then read and scored as its own organisation.
-- The more often it failed the longer it is left, up to an hour; all of them at once when something about plugins has changed.
create function results_waiting(p_all boolean) returns table (organisation_id uuid, assessment_id uuid, model_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.organisation_id, w.assessment_id, s.model_id from result_waiting w
  join assessment s on s.organisation_id = w.organisation_id and s.id = w.assessment_id
  where p_all or w.tried_at + make_interval(mins => least(60, power(2, least(w.tries, 10))::integer)) <= now()
  order by w.tried_at limit 500
$$;
${act('results_waiting(boolean)')}

-- Logs that a result was computed after it had waited: nobody did it, so no member of the organisation can be named.
create function note_scored(p_assessment uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into audit_event (organisation_id, kind, subject, content)
    select r.organisation_id, 'assessment.scored', p_assessment::text, jsonb_build_object('inputHash', r.input_hash)
    from result r where r.organisation_id = ${organisation} and r.assessment_id = p_assessment
$$;
${act('note_scored(uuid)')}

-- How many results of a round are still to be computed: for who runs it and who is invited.
create function round_waiting(p_round uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::integer from result_waiting w
  join assessment s on s.organisation_id = w.organisation_id and s.id = w.assessment_id
  where s.round_id = p_round
    and (exists (select from round r where r.id = p_round and r.run_by = ${organisation})
      or exists (select from participation o where o.round_id = p_round and o.organisation_id = ${organisation}))
$$;
${act('round_waiting(uuid)')}

-- Publishes a version of a model, for KL alone; null when there is one of that key and version, or one with that content.
create function publish_model(p_key text, p_version integer, p_hash text, p_content jsonb, p_questions integer, p_minutes integer) returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_id uuid;
begin
  if not exists (select from organisation o where o.id = ${organisation} and o.kind = 'kl') then return null; end if;
  insert into published_model (key, version, hash, content, question_count, minutes)
    values (p_key, p_version, p_hash, p_content, p_questions, p_minutes)
    on conflict do nothing returning id into v_id;
  if v_id is null then return null; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, 'model.published', p_key, jsonb_build_object('version', p_version, 'hash', p_hash));
  return v_id;
end $$;
${act('publish_model(text, integer, text, jsonb, integer, integer)')}
grant insert on published_model to erfa_definer;
`;

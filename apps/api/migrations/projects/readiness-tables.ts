import { act } from '../identity/act';
import { closed } from '../identity/tables';
import { ofProject } from './tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** Statements of the dialogue, each with one shared answer and a note. */
const statements = ['purpose', 'leadership', 'room', 'skills', 'voice'];

/** What each kind of project needs of a municipality's maturity: KL says it, everybody reads it. */
export const needTables = `
create table maturity_need (
  project_kind text not null,
  model_key text not null,
  node_key text not null,
  level double precision not null,
  note text not null default '',
  set_at timestamptz not null default now(),
  constraint pk_maturity_need primary key (project_kind, model_key, node_key),
  constraint ck_maturity_need_kind check (project_kind in ('welfare-technology', 'it-system', 'automation', 'general')),
  constraint ck_maturity_need_level check (level > 0 and level <= 100),
  constraint ck_maturity_need_text check (length(model_key) between 1 and 100 and length(node_key) between 1 and 100 and length(note) <= 1000)
);
grant select on maturity_need to erfa_app;
grant select, insert, update, delete on maturity_need to erfa_definer;

-- Sets what a kind of project needs of one dimension; without a level nothing is needed of it any more. KL's alone.
create function set_maturity_need(p_kind text, p_model text, p_node text, p_level double precision, p_note text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from organisation where id = ${organisation} and kind = 'kl') then
    raise exception 'only KL says what projects need' using errcode = 'insufficient_privilege';
  end if;
  if p_level is null then
    delete from maturity_need where project_kind = p_kind and model_key = p_model and node_key = p_node;
  else
    insert into maturity_need (project_kind, model_key, node_key, level, note) values (p_kind, p_model, p_node, p_level, p_note)
    on conflict (project_kind, model_key, node_key) do update set level = excluded.level, note = excluded.note, set_at = now();
  end if;
end $$;
${act('set_maturity_need(text, text, text, double precision, text)')}
`;

/** *Er vi klar?*, the risk log and the leadership plan of a project. */
export const readinessTables = `
create table project_readiness (
  organisation_id uuid not null,
  project_id uuid not null,
  maturity_verdict text,
  maturity_note text not null default '',
  no_experience boolean not null default false,
${statements.map((key) => `  ${key}_answer integer,\n  ${key}_note text not null default '',`).join('\n')}
  version integer not null default 1,
  constraint pk_project_readiness primary key (organisation_id, project_id),
  ${ofProject('project_readiness')},
  constraint ck_project_readiness_verdict check (maturity_verdict in ('enough', 'with-actions', 'not-enough')),
  constraint ck_project_readiness_answers check (${statements.map((key) => `${key}_answer between 1 and 4`).join(' and ')}),
  constraint ck_project_readiness_notes check (length(maturity_note) <= 1000 and ${statements.map((key) => `length(${key}_note) <= 1000`).join(' and ')})
);
${closed('project_readiness')}
grant select, insert, update on project_readiness to erfa_app;

-- What a task of involvement is about: where staff take part, and what the meeting is to lead to.
create table project_involvement (
  organisation_id uuid not null,
  task_id uuid not null,
  project_id uuid not null,
  council text not null,
  committee text not null,
  form text not null,
  constraint pk_project_involvement primary key (organisation_id, task_id),
  ${ofProject('project_involvement')},
  constraint fk_project_involvement_task foreign key (organisation_id, task_id) references project_task (organisation_id, id) on delete cascade,
  constraint ck_project_involvement_council check (council in ('trio', 'med')),
  constraint ck_project_involvement_form check (form in ('information', 'discussion', 'guideline')),
  constraint ck_project_involvement_committee check (length(committee) between 1 and 120)
);
create index ix_project_involvement_project on project_involvement (organisation_id, project_id);
${closed('project_involvement')}
grant select, insert, update, delete on project_involvement to erfa_app;

-- What the project made of a lesson, and the adoption that tells its author so, where the municipality chose to.
create table project_lesson (
  organisation_id uuid not null,
  project_id uuid not null,
  lesson_id uuid not null,
  disposition text not null,
  reason text not null default '',
  adoption_id uuid,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  constraint pk_project_lesson primary key (organisation_id, project_id, lesson_id),
  ${ofProject('project_lesson')},
  constraint fk_project_lesson_lesson foreign key (lesson_id) references published_lesson (id),
  constraint fk_project_lesson_adoption foreign key (organisation_id, adoption_id) references adoption (organisation_id, id),
  constraint fk_project_lesson_decided_by foreign key (decided_by) references person (id),
  constraint ck_project_lesson_disposition check (disposition in ('used', 'adapted', 'not-relevant')),
  constraint ck_project_lesson_reason check (length(reason) <= 500 and (disposition = 'used' or reason <> ''))
);
create index ix_project_lesson_lesson on project_lesson (organisation_id, lesson_id);
${closed('project_lesson')}
grant select, insert, update, delete on project_lesson to erfa_app;

create table project_risk (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  title text not null,
  probability integer not null,
  consequence integer not null,
  -- What it would cost, in whole kroner.
  money bigint,
  measure text not null default '',
  owner_id uuid,
  due_on date,
  state text not null default 'open',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_project_risk primary key (organisation_id, id),
  ${ofProject('project_risk')},
  constraint fk_project_risk_owner foreign key (owner_id) references person (id),
  constraint ck_project_risk_text check (length(title) between 1 and 200 and length(measure) <= 1000),
  constraint ck_project_risk_steps check (probability between 1 and 5 and consequence between 1 and 5),
  constraint ck_project_risk_money check (money between 0 and 10000000000),
  constraint ck_project_risk_state check (state in ('open', 'happened', 'over'))
);
create index ix_project_risk_project on project_risk (organisation_id, project_id);
${closed('project_risk')}
grant select, insert, update, delete on project_risk to erfa_app;

create table project_leadership (
  organisation_id uuid not null,
  project_id uuid not null,
  -- What leaders do that everybody sees.
  signal_one text not null default '',
  signal_two text not null default '',
  signal_three text not null default '',
  -- What stops, so that there is room.
  stops text not null default '',
  version integer not null default 1,
  constraint pk_project_leadership primary key (organisation_id, project_id),
  ${ofProject('project_leadership')},
  constraint ck_project_leadership_text check (length(signal_one) <= 500 and length(signal_two) <= 500 and length(signal_three) <= 500 and length(stops) <= 500)
);
${closed('project_leadership')}
grant select, insert, update on project_leadership to erfa_app;

create table project_leader (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  level text not null,
  leader text not null,
  does text not null default '',
  version integer not null default 1,
  constraint pk_project_leader primary key (organisation_id, id),
  ${ofProject('project_leader')},
  constraint ck_project_leader_level check (level in ('politics', 'executive', 'director', 'unit', 'team')),
  constraint ck_project_leader_text check (length(leader) between 1 and 120 and length(does) <= 500)
);
create index ix_project_leader_project on project_leader (organisation_id, project_id);
${closed('project_leader')}
grant select, insert, update, delete on project_leader to erfa_app;
`;

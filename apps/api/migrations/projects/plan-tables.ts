import { act } from '../identity/act';
import { closed } from '../identity/tables';
import { ofProject } from './tables';

const ofUnit = (table: string): string =>
  `constraint fk_${table}_unit foreign key (organisation_id, unit_id) references organisation_unit (organisation_id, id)`;

/** How a project is planned, and how it is rolled out to each of its units. */
export const planTables = `
create table project_plan (
  organisation_id uuid not null,
  project_id uuid not null,
  -- School's winter holiday here.
  winter_week integer not null default 7,
  -- What leaders say to their staff; a unit may say it in its own words.
  says text not null default '',
  version integer not null default 1,
  constraint pk_project_plan primary key (organisation_id, project_id),
  ${ofProject('project_plan')},
  constraint ck_project_plan_winter check (winter_week in (7, 8)),
  constraint ck_project_plan_says check (length(says) <= 2000)
);
${closed('project_plan')}
grant select, insert, update on project_plan to erfa_app;

-- A unit's roll-out. It stays when the unit is taken off the project, so that nothing is lost when it comes back.
create table unit_rollout (
  organisation_id uuid not null,
  project_id uuid not null,
  unit_id uuid not null,
  leader_id uuid,
  -- The day of going live that the leader has said yes to, when, and to whom. Another day has to be agreed anew.
  agreed_day date,
  agreed_on date,
  agreed_by uuid,
  -- A day of its own; else the project's.
  go_live_on date,
  staff integer,
  superusers_wanted integer,
  superusers integer not null default 0,
  trained integer not null default 0,
  with_access integer not null default 0,
  equipment text,
  checked_on date,
  note text not null default '',
  -- What is said here; empty is what the project says. And what was said last, and when.
  says text not null default '',
  meets_on date,
  said_on date,
  said text not null default '',
  version integer not null default 1,
  constraint pk_unit_rollout primary key (organisation_id, project_id, unit_id),
  ${ofProject('unit_rollout')},
  ${ofUnit('unit_rollout')},
  constraint fk_unit_rollout_leader foreign key (leader_id) references person (id),
  constraint fk_unit_rollout_agreed_by foreign key (agreed_by) references person (id),
  constraint ck_unit_rollout_counts check (staff between 0 and 10000 and superusers_wanted between 0 and 10000 and superusers between 0 and 10000
    and trained between 0 and 10000 and with_access between 0 and 10000),
  constraint ck_unit_rollout_equipment check (equipment in ('not-needed', 'ordered', 'delivered')),
  constraint ck_unit_rollout_text check (length(note) <= 500 and length(says) <= 2000 and length(said) <= 2000),
  constraint ck_unit_rollout_agreed check ((agreed_day is null) = (agreed_on is null) and (agreed_on is not null or agreed_by is null))
);
create index ix_unit_rollout_leader on unit_rollout (organisation_id, leader_id);
${closed('unit_rollout')}
grant select, insert, update on unit_rollout to erfa_app;

-- Who misses training, by name, whether they have a login or not. Gone a year after the unit went live: expire_untrained.
create table untrained_person (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  unit_id uuid not null,
  name text not null,
  added_at timestamptz not null default now(),
  constraint pk_untrained_person primary key (organisation_id, id),
  ${ofProject('untrained_person')},
  ${ofUnit('untrained_person')},
  constraint uq_untrained_person_name unique (organisation_id, project_id, unit_id, name),
  constraint ck_untrained_person_name check (length(name) between 1 and 120)
);
${closed('untrained_person')}
grant select, insert, delete on untrained_person to erfa_app;

-- What leaders look at in a week, counted from the day their unit goes live: 3 is three weeks before, -4 four weeks after.
create table rollout_check (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  title text not null,
  weeks_before integer not null,
  version integer not null default 1,
  constraint pk_rollout_check primary key (organisation_id, id),
  ${ofProject('rollout_check')},
  constraint ck_rollout_check_title check (length(title) between 1 and 200),
  constraint ck_rollout_check_weeks check (weeks_before between -52 and 52)
);
create index ix_rollout_check_project on rollout_check (organisation_id, project_id);
${closed('rollout_check')}
grant select, insert, update, delete on rollout_check to erfa_app;

create table rollout_check_done (
  organisation_id uuid not null,
  check_id uuid not null,
  unit_id uuid not null,
  done_on date not null,
  done_by uuid,
  constraint pk_rollout_check_done primary key (organisation_id, check_id, unit_id),
  constraint fk_rollout_check_done_check foreign key (organisation_id, check_id) references rollout_check (organisation_id, id) on delete cascade,
  ${ofUnit('rollout_check_done')},
  constraint fk_rollout_check_done_done_by foreign key (done_by) references person (id)
);
${closed('rollout_check_done')}
grant select, insert, delete on rollout_check_done to erfa_app;
`;

/** Names of those who miss training go a year after their unit went live; where no day is set, a year after they were written. */
export const expireUntrained = `
create policy untrained_person_definer on untrained_person for all to erfa_definer using (true) with check (true);
grant select, delete on untrained_person to erfa_definer;
create policy project_definer_days on project for select to erfa_definer using (true);
grant select (organisation_id, id, go_live_on) on project to erfa_definer;
create policy unit_rollout_definer on unit_rollout for select to erfa_definer using (true);
grant select (organisation_id, project_id, unit_id, go_live_on) on unit_rollout to erfa_definer;

-- @returns how many names
create function expire_untrained() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_gone integer;
begin
  delete from untrained_person u using project p
    where p.organisation_id = u.organisation_id and p.id = u.project_id
      and coalesce((select r.go_live_on from unit_rollout r where r.organisation_id = u.organisation_id and r.project_id = u.project_id and r.unit_id = u.unit_id),
        p.go_live_on, u.added_at::date) + interval '12 months' <= current_date;
  get diagnostics v_gone = row_count;
  return v_gone;
end $$;
${act('expire_untrained()')}
`;

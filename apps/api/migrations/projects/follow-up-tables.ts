import { closed } from '../identity/tables';
import { ofProject } from './tables';

/** What is followed after a project has gone live, what became of its case, its hand-over, and what was learned. */
export const followUpTables = `
-- From when a project is measured, and who takes it over. The receiver's yes is to what stands here.
create table project_follow_up (
  organisation_id uuid not null,
  project_id uuid not null,
  -- Null: from the day the project goes live.
  measured_from date,
  receiver_id uuid,
  takes_over text not null default '',
  reservation text not null default '',
  accepted_at timestamptz,
  accepted_by uuid,
  version integer not null default 1,
  constraint pk_project_follow_up primary key (organisation_id, project_id),
  ${ofProject('project_follow_up')},
  constraint fk_project_follow_up_receiver foreign key (receiver_id) references person (id),
  constraint fk_project_follow_up_accepted_by foreign key (accepted_by) references person (id),
  constraint ck_project_follow_up_text check (length(takes_over) <= 2000 and length(reservation) <= 1000),
  constraint ck_project_follow_up_accepted check ((accepted_at is null) = (accepted_by is null) and (accepted_by is null or accepted_by = receiver_id))
);
${closed('project_follow_up')}
grant select, insert, update on project_follow_up to erfa_app;

-- A criterion of a project's success that is no benefit, measured in the same way.
create table success_criterion (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  title text not null,
  unit text not null default '',
  source text not null default '',
  lower_is_better boolean not null default false,
  frequency text not null default 'quarterly',
  baseline_value double precision,
  baseline_on date,
  target_value double precision,
  target_on date,
  owner_id uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_success_criterion primary key (organisation_id, id),
  ${ofProject('success_criterion')},
  constraint fk_success_criterion_owner foreign key (owner_id) references person (id),
  constraint ck_success_criterion_text check (length(title) between 1 and 120 and length(unit) <= 60 and length(source) <= 200),
  constraint ck_success_criterion_frequency check (frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'once')),
  constraint ck_success_criterion_values check (baseline_value between -1e12 and 1e12 and target_value between -1e12 and 1e12)
);
create index ix_success_criterion_project on success_criterion (organisation_id, project_id);
create index ix_success_criterion_owner on success_criterion (organisation_id, owner_id);
${closed('success_criterion')}
grant select, insert, update, delete on success_criterion to erfa_app;

create table criterion_measurement (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  criterion_id uuid not null,
  measured_on date not null,
  value double precision not null,
  cause text not null default '',
  action text not null default '',
  measured_by uuid,
  created_at timestamptz not null default now(),
  constraint pk_criterion_measurement primary key (organisation_id, id),
  constraint fk_criterion_measurement_criterion foreign key (organisation_id, criterion_id) references success_criterion (organisation_id, id),
  constraint fk_criterion_measurement_measured_by foreign key (measured_by) references person (id),
  constraint uq_criterion_measurement_day unique (organisation_id, criterion_id, measured_on),
  constraint ck_criterion_measurement_value check (value between -1e12 and 1e12),
  constraint ck_criterion_measurement_text check (length(cause) <= 1000 and length(action) <= 1000)
);
${closed('criterion_measurement')}
grant select, insert, delete on criterion_measurement to erfa_app;

-- Why a task of follow-up is there: it is of the hand-over's checklist, or it is done about a deviation of a day.
create table follow_up_task (
  organisation_id uuid not null,
  task_id uuid not null,
  project_id uuid not null,
  benefit_id uuid,
  criterion_id uuid,
  measured_on date,
  constraint pk_follow_up_task primary key (organisation_id, task_id),
  ${ofProject('follow_up_task')},
  constraint fk_follow_up_task_task foreign key (organisation_id, task_id) references project_task (organisation_id, id) on delete cascade,
  constraint fk_follow_up_task_benefit foreign key (organisation_id, benefit_id) references benefit (organisation_id, id) on delete cascade,
  constraint fk_follow_up_task_criterion foreign key (organisation_id, criterion_id) references success_criterion (organisation_id, id) on delete cascade,
  constraint ck_follow_up_task_about check ((benefit_id is not null or criterion_id is not null) = (measured_on is not null) and (benefit_id is null or criterion_id is null))
);
create index ix_follow_up_task_project on follow_up_task (organisation_id, project_id);
${closed('follow_up_task')}
grant select, insert, delete on follow_up_task to erfa_app;

-- What became of a line of the case that was decided, or of one that was never decided and has a title of its own.
create table case_actual (
  organisation_id uuid not null,
  project_id uuid not null,
  line_id uuid not null,
  title text not null default '',
  kind text,
  -- By year: [{ year, amount }], in øre as effects, costs below 0.
  amounts jsonb not null default '[]',
  cause text not null default '',
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  constraint pk_case_actual primary key (organisation_id, project_id, line_id),
  ${ofProject('case_actual')},
  constraint fk_case_actual_updated_by foreign key (updated_by) references person (id),
  constraint ck_case_actual_kind check (kind in ('investment', 'one-off', 'running', 'cash', 'time') and (kind is null) = (title = '')),
  constraint ck_case_actual_text check (length(title) <= 120 and length(cause) <= 1000)
);
${closed('case_actual')}
grant select, insert, update, delete on case_actual to erfa_app;

-- What somebody learned, at a decision point or at the end. What became a lesson keeps its link.
create table project_experience (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  -- The decision point that it was written at, or null and the end of the project, or neither.
  decision_id uuid,
  at_end boolean not null default false,
  kind text not null,
  about text not null,
  phase text not null,
  text text not null,
  lesson_id uuid,
  author_id uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_project_experience primary key (organisation_id, id),
  ${ofProject('project_experience')},
  constraint fk_project_experience_decision foreign key (organisation_id, decision_id) references project_decision (organisation_id, id),
  constraint fk_project_experience_lesson foreign key (organisation_id, lesson_id) references lesson (organisation_id, id) on delete set null (lesson_id),
  constraint fk_project_experience_author foreign key (author_id) references person (id),
  constraint ck_project_experience_kind check (kind in ('worked', 'failed', 'next-time') and about in ('solution', 'process')),
  constraint ck_project_experience_phase check (phase in ('before', 'during', 'after')),
  constraint ck_project_experience_moment check (decision_id is null or not at_end),
  constraint ck_project_experience_text check (length(text) between 1 and 1000)
);
create index ix_project_experience_project on project_experience (organisation_id, project_id);
create index ix_project_experience_lesson on project_experience (organisation_id, lesson_id) where lesson_id is not null;
${closed('project_experience')}
grant select, insert, update, delete on project_experience to erfa_app;
`;

import { closed } from '../identity/tables';
import { ofProject } from './tables';

/** Ideas that are weighed before any of them is a project, and the strategy's goals that projects serve. */
export const ideaTables = `
create table strategy_goal (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null,
  begins_year integer not null,
  ends_year integer not null,
  -- The strategy or policy that it stands in.
  source text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint pk_strategy_goal primary key (organisation_id, id),
  constraint fk_strategy_goal_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_strategy_goal_text check (length(title) between 1 and 200 and length(source) <= 200),
  constraint ck_strategy_goal_period check (begins_year between 2000 and 2100 and ends_year between begins_year and 2100)
);
${closed('strategy_goal')}
grant select, insert, update on strategy_goal to erfa_app;

create table project_idea (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null,
  problem text not null default '',
  for_whom text not null default '',
  -- What it gives on each side; null is not weighed yet.
  citizens text,
  processes text,
  economy text,
  employees text,
  effort text,
  readiness text,
  statutory boolean not null default false,
  kle text[] not null default '{}',
  outcome text,
  reason text not null default '',
  decided_on date,
  decided_by uuid,
  -- The project that a go made of it.
  project_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_project_idea primary key (organisation_id, id),
  constraint fk_project_idea_organisation foreign key (organisation_id) references organisation (id),
  ${ofProject('project_idea')},
  constraint fk_project_idea_decided_by foreign key (decided_by) references person (id),
  constraint fk_project_idea_created_by foreign key (created_by) references person (id),
  constraint uq_project_idea_project unique (organisation_id, project_id),
  constraint ck_project_idea_text check (length(title) between 1 and 120 and length(problem) <= 2000 and length(for_whom) <= 1000 and length(reason) <= 1000),
  constraint ck_project_idea_sides check (citizens in ('none', 'small', 'medium', 'large') and processes in ('none', 'small', 'medium', 'large')
    and economy in ('none', 'small', 'medium', 'large') and employees in ('none', 'small', 'medium', 'large')),
  constraint ck_project_idea_sizes check (effort in ('small', 'medium', 'large') and readiness in ('small', 'medium', 'large')),
  constraint ck_project_idea_kle check (cardinality(kle) <= 3),
  constraint ck_project_idea_outcome check (outcome in ('go', 'wait', 'reject')),
  constraint ck_project_idea_decided check ((outcome is null) = (decided_on is null) and (outcome is null or reason <> '')
    and (project_id is not null) = (outcome is not distinct from 'go'))
);
${closed('project_idea')}
grant select, insert, update on project_idea to erfa_app;
`;

/** Benefit cards, what was measured of them, and the map of how a project leads to them. */
export const benefitTables = `
create table benefit (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  name text not null,
  description text not null default '',
  side text not null,
  kind text not null,
  need text not null default '',
  asked_who text not null default '',
  asked_how text not null default '',
  indicator text not null default '',
  unit text not null default '',
  lower_is_better boolean not null default false,
  method text not null default '',
  source text not null default '',
  frequency text not null default 'quarterly',
  baseline_value double precision,
  baseline_on date,
  baseline_note text not null default '',
  target_value double precision,
  target_on date,
  -- Promised values between the two: [{ on, value }]; none is a straight line.
  path jsonb not null default '[]',
  owner_id uuid,
  -- Per cent of the potential that is really taken home.
  realisation_share double precision,
  budget_unit_id uuid,
  budget_of text not null default '',
  account text not null default '',
  -- What is saved in each budget year: [{ year, amount }], in øre.
  amounts jsonb not null default '[]',
  amounts_continue boolean not null default true,
  decided_by text not null default '',
  decided_on date,
  -- The owner's yes to the promise as it stands.
  accepted_at timestamptz,
  accepted_by uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  version integer not null default 1,
  constraint pk_benefit primary key (organisation_id, id),
  constraint uq_benefit_project unique (organisation_id, project_id, id),
  ${ofProject('benefit')},
  constraint fk_benefit_owner foreign key (owner_id) references person (id),
  constraint fk_benefit_budget_unit foreign key (organisation_id, budget_unit_id) references organisation_unit (organisation_id, id),
  constraint fk_benefit_accepted_by foreign key (accepted_by) references person (id),
  constraint fk_benefit_created_by foreign key (created_by) references person (id),
  constraint ck_benefit_text check (length(name) between 1 and 120 and length(description) <= 1000 and length(need) <= 1000 and length(asked_who) <= 200
    and length(asked_how) <= 200 and length(indicator) <= 200 and length(unit) <= 200 and length(method) <= 200 and length(source) <= 200
    and length(baseline_note) <= 200 and length(budget_of) <= 200 and length(account) <= 60 and length(decided_by) <= 200),
  constraint ck_benefit_side check (side in ('citizens', 'processes', 'economy', 'employees')),
  constraint ck_benefit_kind check (kind in ('money', 'time', 'quality')),
  constraint ck_benefit_frequency check (frequency in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'once')),
  constraint ck_benefit_values check (baseline_value between -1e12 and 1e12 and target_value between -1e12 and 1e12 and realisation_share between 0 and 100),
  constraint ck_benefit_accepted check ((accepted_at is null) = (accepted_by is null) and (accepted_by is null or accepted_by = owner_id))
);
create index ix_benefit_owner on benefit (organisation_id, owner_id);
${closed('benefit')}
grant select, insert, update, delete on benefit to erfa_app;

create table benefit_measurement (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  benefit_id uuid not null,
  measured_on date not null,
  value double precision not null,
  -- Why it is not as promised, and what is done about it.
  cause text not null default '',
  action text not null default '',
  measured_by uuid,
  created_at timestamptz not null default now(),
  constraint pk_benefit_measurement primary key (organisation_id, id),
  constraint fk_benefit_measurement_benefit foreign key (organisation_id, benefit_id) references benefit (organisation_id, id),
  constraint fk_benefit_measurement_measured_by foreign key (measured_by) references person (id),
  constraint uq_benefit_measurement_day unique (organisation_id, benefit_id, measured_on),
  constraint ck_benefit_measurement_value check (value between -1e12 and 1e12),
  constraint ck_benefit_measurement_text check (length(cause) <= 1000 and length(action) <= 1000)
);
${closed('benefit_measurement')}
grant select, insert, delete on benefit_measurement to erfa_app;

-- A field of the map. A benefit's field has the benefit's own id; a goal's points at the municipality's goal.
create table benefit_node (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  kind text not null,
  title text not null default '',
  detail text not null default '',
  benefit_id uuid,
  goal_id uuid,
  -- Where in its column it stands, from above.
  place integer not null,
  version integer not null default 1,
  constraint pk_benefit_node primary key (organisation_id, id),
  constraint uq_benefit_node_project unique (organisation_id, project_id, id),
  ${ofProject('benefit_node')},
  constraint fk_benefit_node_benefit foreign key (organisation_id, project_id, benefit_id) references benefit (organisation_id, project_id, id) on delete cascade,
  constraint fk_benefit_node_goal foreign key (organisation_id, goal_id) references strategy_goal (organisation_id, id),
  constraint uq_benefit_node_goal unique (organisation_id, project_id, goal_id),
  constraint ck_benefit_node_kind check (kind in ('deliverable', 'change', 'benefit', 'goal')),
  constraint ck_benefit_node_what check ((kind = 'benefit') = (benefit_id is not null) and (benefit_id is null or benefit_id = id)
    and (kind = 'goal') = (goal_id is not null) and (kind in ('deliverable', 'change')) = (title <> '')),
  constraint ck_benefit_node_text check (length(title) <= 120 and length(detail) <= 120)
);
${closed('benefit_node')}
grant select, insert, update, delete on benefit_node to erfa_app;

create table benefit_link (
  organisation_id uuid not null,
  project_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  constraint pk_benefit_link primary key (organisation_id, project_id, from_id, to_id),
  constraint fk_benefit_link_from foreign key (organisation_id, project_id, from_id) references benefit_node (organisation_id, project_id, id) on delete cascade,
  constraint fk_benefit_link_to foreign key (organisation_id, project_id, to_id) references benefit_node (organisation_id, project_id, id) on delete cascade,
  constraint ck_benefit_link_self check (from_id <> to_id)
);
create index ix_benefit_link_to on benefit_link (organisation_id, project_id, to_id);
${closed('benefit_link')}
grant select, insert, delete on benefit_link to erfa_app;
`;

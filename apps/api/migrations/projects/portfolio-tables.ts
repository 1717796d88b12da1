import { closed, person } from '../identity/tables';
import { ofProject } from './tables';

/** What points to a goal beside the benefits' maps, goals that are no longer pursued, and views of the portfolio that were saved. */
export const portfolioTables = `
-- The day from which nobody pursues a goal any longer; what points to it goes on pointing.
alter table strategy_goal add column retired_on date;

create table project_goal (
  organisation_id uuid not null,
  project_id uuid not null,
  goal_id uuid not null,
  constraint pk_project_goal primary key (organisation_id, project_id, goal_id),
  ${ofProject('project_goal')},
  constraint fk_project_goal_goal foreign key (organisation_id, goal_id) references strategy_goal (organisation_id, id)
);
create index ix_project_goal_goal on project_goal (organisation_id, goal_id);
${closed('project_goal')}
grant select, insert, delete on project_goal to erfa_app;

-- A dimension of a model that a goal is about. Models are published to all, in versions; the keys are what stays.
create table goal_dimension (
  organisation_id uuid not null,
  goal_id uuid not null,
  model_key text not null,
  node_key text not null,
  constraint pk_goal_dimension primary key (organisation_id, goal_id, model_key, node_key),
  constraint fk_goal_dimension_goal foreign key (organisation_id, goal_id) references strategy_goal (organisation_id, id),
  constraint ck_goal_dimension_keys check (length(model_key) between 1 and 100 and length(node_key) between 1 and 100)
);
${closed('goal_dimension')}
grant select, insert, delete on goal_dimension to erfa_app;

create table portfolio_view (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  -- What stands after the question mark of the portfolio's address.
  query text not null,
  shared boolean not null default false,
  owner_id uuid not null,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_portfolio_view primary key (organisation_id, id),
  constraint fk_portfolio_view_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_portfolio_view_owner foreign key (owner_id) references person (id),
  constraint ck_portfolio_view_text check (length(name) between 1 and 60 and length(query) <= 500)
);
create index ix_portfolio_view_owner on portfolio_view (organisation_id, owner_id);
${closed('portfolio_view')}
-- A view that is not shared is its owner's alone, and what is shared stays with a person to answer for it.
create policy portfolio_view_reader on portfolio_view as restrictive for select to erfa_app using (shared or owner_id = ${person});
create policy portfolio_view_owner on portfolio_view as restrictive for insert to erfa_app with check (owner_id = ${person});
grant select, insert, delete, update (name, query, shared, version) on portfolio_view to erfa_app;
`;

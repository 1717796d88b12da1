import { closed } from '../identity/tables';
import { ofProject } from './tables';

/** A project's business case: how it is calculated, its lines, and the versions that were frozen. Money is in øre. */
export const businessCaseTables = `
create table business_case (
  organisation_id uuid not null,
  project_id uuid not null,
  -- The year whose prices all amounts are in.
  price_year integer not null,
  first_year integer not null,
  years integer not null default 7,
  hours_per_year integer not null default 1450,
  method text not null default 'successive',
  -- Hourly rates that lines are computed with: what each is called, and øre an hour.
  rates jsonb not null default '[]',
  version integer not null default 1,
  constraint pk_business_case primary key (organisation_id, project_id),
  ${ofProject('business_case')},
  constraint ck_business_case_years check (price_year between 2000 and 2099 and first_year between 2000 and 2099 and years between 1 and 40),
  constraint ck_business_case_hours check (hours_per_year between 1 and 2500),
  constraint ck_business_case_method check (method in ('mean', 'pert', 'successive'))
);
${closed('business_case')}
grant select, insert, update on business_case to erfa_app;

create table business_case_line (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  place integer not null,
  title text not null,
  scenario integer not null default 1,
  kind text not null,
  basis text not null default 'amounts',
  quantity numeric(13, 3) not null default 0,
  unit text not null default '',
  price bigint not null default 0,
  -- Three points of a full year.
  least bigint,
  likely bigint,
  most bigint,
  -- By year of the calculation; per mille of a full year for the ramp.
  amounts bigint[] not null default '{}',
  ramp integer[] not null default '{}',
  -- Per mille: of a gain what can be taken home, of a risk how likely it is.
  share integer not null default 1000,
  note text not null default '',
  owner_id uuid,
  -- Who has the line open, and when they last said so.
  editor_id uuid,
  editor_at timestamptz,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  constraint pk_business_case_line primary key (organisation_id, id),
  ${ofProject('business_case_line')},
  constraint fk_business_case_line_owner foreign key (owner_id) references person (id),
  constraint fk_business_case_line_editor foreign key (editor_id) references person (id),
  constraint fk_business_case_line_updated_by foreign key (updated_by) references person (id),
  constraint ck_business_case_line_text check (length(title) between 1 and 120 and length(unit) <= 30 and length(note) <= 500),
  constraint ck_business_case_line_kind check (kind in ('investment', 'one-off', 'running', 'cash', 'time', 'risk') and scenario in (0, 1)),
  constraint ck_business_case_line_basis check (basis in ('quantity', 'hours', 'estimate', 'amounts')),
  constraint ck_business_case_line_amounts check (quantity >= 0 and price >= 0 and 0 <= all (amounts) and cardinality(amounts) <= 40),
  constraint ck_business_case_line_points check ((least is null) = (most is null) and (least is null) = (likely is null) and least >= 0 and least <= likely and likely <= most),
  constraint ck_business_case_line_shares check (share between 0 and 1000 and 0 <= all (ramp) and 1000 >= all (ramp) and cardinality(ramp) <= 40)
);
create index ix_business_case_line_project on business_case_line (organisation_id, project_id, place);
${closed('business_case_line')}
grant select, insert, update, delete on business_case_line to erfa_app;

-- Frozen, and never changed: nobody is granted to.
create table business_case_version (
  organisation_id uuid not null,
  project_id uuid not null,
  number integer not null,
  note text not null default '',
  -- How it was calculated, and every line.
  content jsonb not null,
  hash text not null,
  locked_at timestamptz not null default now(),
  locked_by uuid,
  constraint pk_business_case_version primary key (organisation_id, project_id, number),
  ${ofProject('business_case_version')},
  constraint fk_business_case_version_locked_by foreign key (locked_by) references person (id),
  constraint ck_business_case_version_note check (length(note) <= 200 and number > 0)
);
${closed('business_case_version')}
grant select, insert on business_case_version to erfa_app;
`;

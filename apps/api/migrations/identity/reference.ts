/** Organisations and dated reference data: readable by everyone who is signed in, written only by the tables' owner when it loads them. */
export const reference = `
revoke create on schema public from public;
grant usage on schema public to erfa_app, erfa_definer;
grant create on schema public to erfa_definer;

create table organisation (
  id uuid not null default uuidv7(),
  kind text not null,
  code text not null,
  name text not null,
  official_name text not null,
  created_at timestamptz not null default now(),
  constraint pk_organisation primary key (id),
  constraint uq_organisation_code unique (code),
  constraint ck_organisation_kind check (kind in ('kl', 'municipality'))
);
alter table organisation enable row level security, force row level security;
create policy organisation_read on organisation for select using (true);
create policy organisation_load on organisation for all to erfa_owner using (true) with check (true);
grant select on organisation to erfa_app, erfa_definer;

create table region (
  key text not null,
  code text,
  name text not null,
  valid_from date not null,
  valid_to date,
  constraint pk_region primary key (key),
  constraint ck_region_period check (valid_to is null or valid_to > valid_from)
);
grant select on region to erfa_app;

create table municipality (
  code text not null,
  organisation_id uuid not null,
  population integer not null,
  population_year integer not null,
  dst_group integer not null,
  dst_group_name text not null,
  latitude double precision not null,
  longitude double precision not null,
  tile_column integer not null,
  tile_row integer not null,
  short_name text not null,
  constraint pk_municipality primary key (code),
  constraint uq_municipality_organisation unique (organisation_id),
  constraint fk_municipality_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_municipality_population check (population > 0),
  constraint ck_municipality_dst_group check (dst_group between 1 and 5)
);
grant select on municipality to erfa_app, erfa_definer;

create table municipality_region (
  municipality_code text not null,
  region_key text not null,
  valid_from date not null,
  valid_to date,
  constraint pk_municipality_region primary key (municipality_code, valid_from),
  constraint fk_municipality_region_municipality foreign key (municipality_code) references municipality (code),
  constraint fk_municipality_region_region foreign key (region_key) references region (key),
  constraint ck_municipality_region_period check (valid_to is null or valid_to > valid_from)
);
grant select on municipality_region to erfa_app;

create table kle_group (
  code text not null,
  title text not null,
  constraint pk_kle_group primary key (code)
);
grant select on kle_group to erfa_app;

create table reference_source (
  name text not null,
  source text not null,
  terms text not null,
  content_hash text not null,
  loaded_at timestamptz not null default now(),
  constraint pk_reference_source primary key (name)
);
grant select on reference_source to erfa_app;
`;

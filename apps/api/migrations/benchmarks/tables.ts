/**
 * A release is made once, when its round has closed, and never changes. What it publishes is the same for everybody who
 * is signed in. The exact histograms behind it are for the acts alone: the app can neither read nor write them.
 */
export const benchmarkTables = `
grant select on municipality_region to erfa_definer;

create table release (
  id uuid not null default uuidv7(),
  round_id uuid not null,
  model_hash text not null,
  method integer not null,
  participants integer not null,
  nodes jsonb not null,
  made_at timestamptz not null default now(),
  constraint pk_release primary key (id),
  constraint uq_release_round unique (round_id),
  constraint fk_release_round foreign key (round_id) references round (id),
  constraint ck_release_participants check (participants >= 0)
);
grant select on release to erfa_app;
grant select, insert on release to erfa_definer;

create table release_group (
  release_id uuid not null,
  kind text not null,
  key text not null,
  place integer not null,
  size integer not null,
  answering text[] not null,
  suppressed text,
  constraint pk_release_group primary key (release_id, kind, key),
  constraint fk_release_group_release foreign key (release_id) references release (id),
  constraint ck_release_group_kind check (kind in ('country', 'region', 'dst-group', 'population', 'six-cities')),
  constraint ck_release_group_suppressed check (suppressed in ('too-few', 'would-isolate'))
);
grant select on release_group to erfa_app;
grant select, insert on release_group to erfa_definer;

create table release_figure (
  release_id uuid not null,
  node_key text not null,
  kind text not null,
  key text not null,
  count integer,
  lower_quartile integer,
  median integer,
  upper_quartile integer,
  levels integer[],
  suppressed text,
  constraint pk_release_figure primary key (release_id, node_key, kind, key),
  constraint fk_release_figure_group foreign key (release_id, kind, key) references release_group (release_id, kind, key),
  constraint ck_release_figure_suppressed check (suppressed in ('too-few', 'would-isolate')),
  constraint ck_release_figure_hidden check ((suppressed is null) = (count is not null) and (suppressed is null) = (median is not null))
);
grant select on release_figure to erfa_app;
grant select, insert on release_figure to erfa_definer;

create table release_segment (
  release_id uuid not null,
  node_key text not null,
  segment text not null,
  lowest integer not null,
  counts integer[] not null,
  level_counts integer[] not null,
  constraint pk_release_segment primary key (release_id, node_key, segment),
  constraint fk_release_segment_release foreign key (release_id) references release (id)
);
grant select, insert on release_segment to erfa_definer;
`;

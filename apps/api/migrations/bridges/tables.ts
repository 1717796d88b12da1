import { closed } from '../identity/tables';

/**
 * A round scored again under the version of the round after it. What each municipality comes to is its own; what is
 * published of all of them is the same for everybody. Neither is ever changed, and the frozen results stay as they are.
 */
export const bridgeTables = `
create table bridge_score (
  organisation_id uuid not null,
  assessment_id uuid not null,
  -- The newer version that it was scored under.
  model_id uuid not null,
  from_hash text not null,
  model_hash text not null,
  -- Hashes of the plans its answers were carried by, newest first.
  plan_hashes text[] not null,
  plugin_id text not null,
  plugin_version text,
  options jsonb not null,
  -- Of the carried answers, which are not kept: they are the frozen ones, carried by the plans.
  input_hash text,
  figures jsonb not null,
  -- Why there are no figures; null where it was scored.
  problem text,
  made_at timestamptz not null default now(),
  constraint pk_bridge_score primary key (organisation_id, assessment_id, model_id),
  constraint fk_bridge_score_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_bridge_score_model foreign key (model_id) references published_model (id),
  constraint ck_bridge_score_scored check ((problem is null) = (plugin_version is not null and input_hash is not null))
);
${closed('bridge_score')}
create policy bridge_score_definer on bridge_score for select to erfa_definer using (true);
grant select, insert on bridge_score to erfa_app;
grant select on bridge_score to erfa_definer;

create table bridge (
  id uuid not null default uuidv7(),
  round_id uuid not null,
  model_id uuid not null,
  from_hash text not null,
  model_hash text not null,
  method integer not null,
  -- Keys of the figures it has, in the newer version.
  nodes text[] not null,
  made_at timestamptz not null default now(),
  constraint pk_bridge primary key (id),
  constraint uq_bridge_round unique (round_id, model_id),
  constraint fk_bridge_round foreign key (round_id) references round (id),
  constraint fk_bridge_model foreign key (model_id) references published_model (id)
);
grant select on bridge to erfa_app;
grant select, insert on bridge to erfa_definer;

-- The median of a group under the newer version, in tenths; nothing where it is hidden.
create table bridge_figure (
  bridge_id uuid not null,
  node_key text not null,
  kind text not null,
  key text not null,
  count integer not null,
  median integer not null,
  constraint pk_bridge_figure primary key (bridge_id, node_key, kind, key),
  constraint fk_bridge_figure_bridge foreign key (bridge_id) references bridge (id),
  constraint ck_bridge_figure_count check (count >= 6)
);
grant select on bridge_figure to erfa_app;
grant select, insert on bridge_figure to erfa_definer;

create function keep_bridge() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a bridge never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger bridge_score_keep before update or delete on bridge_score for each row execute function keep_bridge();
create trigger bridge_keep before update or delete on bridge for each row execute function keep_bridge();
create trigger bridge_figure_keep before update or delete on bridge_figure for each row execute function keep_bridge();

-- Only what is frozen is scored again.
create function frozen_for_bridge() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from assessment a where a.organisation_id = new.organisation_id and a.id = new.assessment_id and a.state = 'frozen') then
    raise exception 'only a frozen assessment is scored under another version' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger bridge_score_frozen before insert on bridge_score for each row execute function frozen_for_bridge();
`;

import { closed } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** What is published to all lives in tables of its own, and never changes; a round is KL's until it opens, and everybody's to read then. */
export const roundTables = `
create table published_model (
  id uuid not null default uuidv7(),
  key text not null,
  version integer not null,
  hash text not null,
  content jsonb not null,
  question_count integer not null,
  minutes integer not null,
  published_at timestamptz not null default now(),
  retired_at timestamptz,
  constraint pk_published_model primary key (id),
  constraint uq_published_model_version unique (key, version),
  constraint uq_published_model_hash unique (hash)
);
grant select on published_model to erfa_app, erfa_definer;

create function keep_published_model() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'DELETE' or (new.id, new.key, new.version, new.hash, new.content) is distinct from (old.id, old.key, old.version, old.hash, old.content) then
    raise exception 'a published model never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger published_model_keep before update or delete on published_model for each row execute function keep_published_model();

create table round (
  id uuid not null default uuidv7(),
  run_by uuid not null,
  model_id uuid not null,
  title_da text not null,
  title_en text not null,
  opens_on date not null,
  closes_on date not null,
  -- The round ends when its last day does, in Danish time.
  closes_at timestamptz not null,
  state text not null default 'draft',
  terms jsonb not null,
  invited_all boolean not null,
  created_at timestamptz not null default now(),
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  constraint pk_round primary key (id),
  constraint fk_round_run_by foreign key (run_by) references organisation (id),
  constraint fk_round_model foreign key (model_id) references published_model (id),
  constraint ck_round_state check (state in ('draft', 'open', 'closed')),
  constraint ck_round_period check (closes_on >= opens_on)
);
-- What municipalities have accepted never changes: once a round is open only its last day moves, once it is closed nothing does.
create function keep_round() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and old.state <> 'draft'
     and ((new.run_by, new.model_id, new.title_da, new.title_en, new.opens_on, new.terms, new.invited_all)
         is distinct from (old.run_by, old.model_id, old.title_da, old.title_en, old.opens_on, old.terms, old.invited_all)
       or old.state = 'closed' and (new.closes_on, new.state) is distinct from (old.closes_on, old.state)) then
    raise exception 'an opened round keeps its terms' using errcode = 'integrity_constraint_violation';
  end if;
  new.closes_at := (new.closes_on + 1)::timestamp at time zone 'Europe/Copenhagen';
  return new;
end $$;
create trigger round_keep before insert or update on round for each row execute function keep_round();
alter table round enable row level security, force row level security;
create policy round_read on round for select using (state <> 'draft' or run_by = ${organisation});
create policy round_run on round for insert with check (run_by = ${organisation});
create policy round_change on round for update using (run_by = ${organisation}) with check (run_by = ${organisation});
create policy round_definer on round for all to erfa_definer using (true) with check (true);
grant select, insert, update (title_da, title_en, model_id, opens_on, closes_on, terms, invited_all, version) on round to erfa_app;
grant select, update (state, opened_at, closed_at, version) on round to erfa_definer;

create table round_choice (
  round_id uuid not null,
  municipality_id uuid not null,
  constraint pk_round_choice primary key (round_id, municipality_id),
  constraint fk_round_choice_round foreign key (round_id) references round (id),
  constraint fk_round_choice_municipality foreign key (municipality_id) references organisation (id)
);
alter table round_choice enable row level security, force row level security;
create policy round_choice_run on round_choice for all
  using (exists (select from round r where r.id = round_id and r.run_by = ${organisation}))
  with check (exists (select from round r where r.id = round_id and r.run_by = ${organisation}));
create policy round_choice_definer on round_choice for select to erfa_definer using (true);
grant select, insert, delete on round_choice to erfa_app;
grant select on round_choice to erfa_definer;

create table participation (
  organisation_id uuid not null,
  round_id uuid not null,
  state text not null default 'invited',
  contact_name text,
  contact_email text,
  reason text,
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 1,
  constraint pk_participation primary key (organisation_id, round_id),
  constraint fk_participation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_participation_round foreign key (round_id) references round (id),
  constraint fk_participation_answered_by foreign key (answered_by) references person (id),
  constraint ck_participation_state check (state in ('invited', 'accepted', 'declined'))
);
${closed('participation')}
create policy participation_definer on participation for all to erfa_definer using (true) with check (true);
grant select, update (state, contact_name, contact_email, reason, answered_by, answered_at, version) on participation to erfa_app;
grant select, insert, update (contact_name, contact_email, version) on participation to erfa_definer;
`;

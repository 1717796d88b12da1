import { closed, person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** Pilots: a draft as it was, tried by chosen municipalities. Nothing here is ever part of a round, a release or a result. */
export const pilotTables = `
create table model_pilot (
  id uuid not null default uuidv7(),
  run_by uuid not null,
  draft_id uuid not null,
  -- The draft as it was then, and the hash of that.
  revision integer not null,
  hash text not null,
  content jsonb not null,
  question_count integer not null,
  minutes integer not null,
  note text not null,
  opens_on date not null,
  closes_on date not null,
  -- A day begins and ends in Danish time.
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  -- When it was closed by hand, before its last day was over.
  closed_at timestamptz,
  -- When what people wrote was deleted, and what is left of it: counts by question, as pilot_items tells them.
  expired_at timestamptz,
  items jsonb,
  constraint pk_model_pilot primary key (id),
  constraint fk_model_pilot_run_by foreign key (run_by) references organisation (id),
  constraint fk_model_pilot_draft foreign key (run_by, draft_id) references model_draft (organisation_id, id),
  constraint fk_model_pilot_created_by foreign key (created_by) references person (id),
  constraint ck_model_pilot_period check (closes_on >= opens_on),
  constraint ck_model_pilot_note check (length(note) <= 2000),
  constraint ck_model_pilot_expired check ((expired_at is null) = (items is null))
);
create index ix_model_pilot_draft on model_pilot (run_by, draft_id);
-- What is tried never changes, and what is closed stays closed.
create function keep_pilot() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and ((new.id, new.run_by, new.draft_id, new.revision, new.hash, new.content, new.note, new.opens_on, new.closes_on)
       is distinct from (old.id, old.run_by, old.draft_id, old.revision, old.hash, old.content, old.note, old.opens_on, old.closes_on)
     or old.closed_at is distinct from new.closed_at and old.closed_at is not null
     or old.expired_at is distinct from new.expired_at and old.expired_at is not null) then
    raise exception 'a pilot stays as it was opened' using errcode = 'integrity_constraint_violation';
  end if;
  new.opens_at := new.opens_on::timestamp at time zone 'Europe/Copenhagen';
  new.closes_at := (new.closes_on + 1)::timestamp at time zone 'Europe/Copenhagen';
  return new;
end $$;
create trigger model_pilot_keep before insert or update on model_pilot for each row execute function keep_pilot();

-- Who is invited, and whether the municipality has left.
create table pilot_participation (
  organisation_id uuid not null,
  pilot_id uuid not null,
  invited_at timestamptz not null default now(),
  left_at timestamptz,
  left_by uuid,
  -- How many had handed in, once their sheets are deleted.
  sheets integer,
  constraint pk_pilot_participation primary key (organisation_id, pilot_id),
  constraint fk_pilot_participation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_pilot_participation_pilot foreign key (pilot_id) references model_pilot (id),
  constraint fk_pilot_participation_left_by foreign key (left_by) references person (id)
);
create index ix_pilot_participation_pilot on pilot_participation (pilot_id);
${closed('pilot_participation')}
create policy pilot_participation_definer on pilot_participation for all to erfa_definer using (true) with check (true);
grant select on pilot_participation to erfa_app;
grant select, insert, update (left_at, left_by, sheets) on pilot_participation to erfa_definer;

alter table model_pilot enable row level security, force row level security;
create policy model_pilot_read on model_pilot for select to erfa_app
  using (run_by = ${organisation} or exists (select from pilot_participation p where p.pilot_id = id and p.organisation_id = ${organisation}));
create policy model_pilot_definer on model_pilot for all to erfa_definer using (true) with check (true);
grant select on model_pilot to erfa_app;
grant select, insert, update (closed_at, expired_at, items) on model_pilot to erfa_definer;

-- What one person answers. Only that person reads it, until it is handed in; then KL does, without knowing who it was.
create table pilot_sheet (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  pilot_id uuid not null,
  person_id uuid not null,
  -- Whether KL may read the comments too.
  with_comments boolean not null default true,
  created_at timestamptz not null default now(),
  handed_in_at timestamptz,
  -- Questions that a condition hid when it was handed in: they are not missing.
  hidden_keys text[] not null default '{}',
  constraint pk_pilot_sheet primary key (organisation_id, id),
  constraint uq_pilot_sheet_person unique (organisation_id, pilot_id, person_id),
  constraint fk_pilot_sheet_participation foreign key (organisation_id, pilot_id) references pilot_participation (organisation_id, pilot_id),
  constraint fk_pilot_sheet_person foreign key (person_id) references person (id)
);
create index ix_pilot_sheet_pilot on pilot_sheet (pilot_id);
${closed('pilot_sheet')}
create policy pilot_sheet_self on pilot_sheet as restrictive for all to erfa_app using (person_id = ${person}) with check (person_id = ${person});
create policy pilot_sheet_definer on pilot_sheet for all to erfa_definer using (true) with check (true);
grant select, insert (organisation_id, pilot_id, person_id), update (with_comments) on pilot_sheet to erfa_app;
grant select, update (handed_in_at, hidden_keys), delete on pilot_sheet to erfa_definer;

create table pilot_answer (
  organisation_id uuid not null,
  sheet_id uuid not null,
  question_key text not null,
  state text not null,
  value jsonb,
  comment text not null,
  -- Seconds that the question was in view while the page was in use.
  seconds integer not null default 0,
  version integer not null,
  updated_at timestamptz not null default now(),
  constraint pk_pilot_answer primary key (organisation_id, sheet_id, question_key),
  constraint fk_pilot_answer_sheet foreign key (organisation_id, sheet_id) references pilot_sheet (organisation_id, id),
  constraint ck_pilot_answer_state check (state in ('unanswered', 'answered', 'not-applicable', 'dont-know') and (state = 'answered') = (value is not null)),
  constraint ck_pilot_answer_comment check (length(comment) <= 4000),
  constraint ck_pilot_answer_seconds check (seconds between 0 and 900)
);
${closed('pilot_answer')}
create policy pilot_answer_self on pilot_answer as restrictive for all to erfa_app
  using (exists (select from pilot_sheet s where s.organisation_id = pilot_answer.organisation_id and s.id = sheet_id and s.person_id = ${person}))
  with check (exists (select from pilot_sheet s where s.organisation_id = pilot_answer.organisation_id and s.id = sheet_id and s.person_id = ${person}));
create policy pilot_answer_definer on pilot_answer for all to erfa_definer using (true) with check (true);
grant select, insert, update (state, value, comment, seconds, version, updated_at) on pilot_answer to erfa_app;
grant select, delete on pilot_answer to erfa_definer;

-- Comments that KL has seen to. Handed in again after that, a comment is new.
create table pilot_comment_handled (
  organisation_id uuid not null,
  pilot_id uuid not null,
  sheet_id uuid not null,
  question_key text not null,
  handled_at timestamptz not null default now(),
  handled_by uuid,
  constraint pk_pilot_comment_handled primary key (organisation_id, pilot_id, sheet_id, question_key),
  constraint fk_pilot_comment_handled_pilot foreign key (pilot_id) references model_pilot (id),
  constraint fk_pilot_comment_handled_handled_by foreign key (handled_by) references person (id)
);
${closed('pilot_comment_handled')}
create policy pilot_comment_handled_definer on pilot_comment_handled for all to erfa_definer using (true) with check (true);
grant select, insert, update (handled_at, handled_by), delete on pilot_comment_handled to erfa_app;
grant select, delete on pilot_comment_handled to erfa_definer;
`;

import { closed, person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** What a lesson says of itself, the same in one's own and in the published one. */
const words = `
  title text not null,
  context text not null default '',
  happened text not null default '',
  cause text not null default '',
  recommendation text not null default '',
  applies text not null default '',
  not_applies text not null default '',
  kind text,
  about text,
  phase text,
  kle text[] not null default '{}',
  technology text[] not null default '{}',
  dimension_model text,
  dimension_node text,
  author_name text,`;

const wordChecks = (table: string): string => `
  constraint ck_${table}_kind check (kind in ('worked', 'failed', 'conditional')),
  constraint ck_${table}_about check (about in ('solution', 'process')),
  constraint ck_${table}_phase check (phase in ('before', 'during', 'after')),
  constraint ck_${table}_dimension check ((dimension_model is null) = (dimension_node is null)),
  constraint ck_${table}_lists check (cardinality(kle) <= 3 and cardinality(technology) <= 5),
  constraint ck_${table}_text check (length(title) between 1 and 120 and length(context) <= 200 and length(happened) <= 5000 and length(cause) <= 5000 and length(recommendation) <= 500 and length(applies) <= 5000 and length(not_applies) <= 5000 and length(author_name) between 1 and 200)`;

const adoptionWords = `
  status text not null,
  copied text not null default '',
  changed text not null default '',
  why_changed text not null default '',
  outcome text not null default '',
  measure text not null default '',
  measure_before double precision,
  measure_after double precision,
  abandoned_why text not null default '',
  abandoned_condition text not null default '',
  ask_again_on date,`;

const adoptionChecks = (table: string): string => `
  constraint ck_${table}_status check (status in ('interested', 'assessing', 'adapting', 'implemented', 'creating-value', 'abandoned')),
  constraint ck_${table}_abandoned check (status <> 'abandoned' or (abandoned_why <> '' and abandoned_condition <> '')),
  constraint ck_${table}_text check (length(copied) <= 2000 and length(changed) <= 2000 and length(why_changed) <= 2000 and length(outcome) <= 2000 and length(measure) <= 200 and length(abandoned_why) <= 2000 and length(abandoned_condition) <= 500)`;

/**
 * A lesson lives with its organisation until it is shared with all. What is shared stands in tables of its own, without
 * row-level security, so that its indexes are used; only the acts write them. A municipality's words on what it took into
 * use are its own, and what readers see of them is kept beside the published lesson.
 */
export const lessonTables = `
create table lesson (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  ${words}
  source text not null default 'alone',
  assessment_id uuid,
  action_id uuid,
  author_id uuid,
  owner_id uuid,
  confirm_by date not null default current_date + 365,
  -- What all others may see is no choice here: that is whether there is a published lesson (published_lesson.state).
  visibility text not null default 'private',
  version integer not null default 1,
  -- The version that was shared last: what differs has been changed since.
  published_version integer,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- When somebody here last saw who had taken it into use.
  adoptions_seen_at timestamptz not null default now(),
  constraint pk_lesson primary key (organisation_id, id),
  constraint fk_lesson_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_lesson_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_lesson_action foreign key (organisation_id, action_id) references action (organisation_id, id),
  constraint fk_lesson_author foreign key (author_id) references person (id),
  constraint fk_lesson_owner foreign key (owner_id) references person (id),
  constraint ck_lesson_source check (source in ('alone', 'result', 'action') and (source = 'result') = (assessment_id is not null) and (source = 'action') = (action_id is not null)),
  constraint ck_lesson_visibility check (visibility in ('private', 'organisation')),
  ${wordChecks('lesson')}
);
create index ix_lesson_updated on lesson (organisation_id, updated_at);
${closed('lesson')}
-- A private lesson is its author's and its owner's alone, also among colleagues.
create policy lesson_private on lesson as restrictive for all to erfa_app
  using (visibility <> 'private' or author_id = ${person} or owner_id = ${person})
  with check (visibility <> 'private' or author_id = ${person} or owner_id = ${person});
create policy lesson_author on lesson as restrictive for insert to erfa_app with check (author_id = ${person});
create policy lesson_definer on lesson for all to erfa_definer using (true) with check (true);
grant select, delete,
  insert (organisation_id, title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle, technology, dimension_model, dimension_node,
    author_name, source, assessment_id, action_id, author_id, owner_id, confirm_by, visibility),
  update (title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle, technology, dimension_model, dimension_node,
    author_name, owner_id, visibility, version, updated_at, adoptions_seen_at) on lesson to erfa_app;
grant select, delete, update on lesson to erfa_definer;
grant select on kle_group to erfa_definer;

create table published_lesson (
  id uuid not null,
  origin_id uuid not null,
  version integer not null,
  ${words}
  content_hash text not null,
  state text not null default 'shared',
  featured boolean not null default false,
  published_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  confirmed_at timestamptz not null default now(),
  confirm_by date not null,
  reviewed_at timestamptz,
  withdrawn_at timestamptz,
  recalled_at timestamptz,
  recall_reason text,
  merged_into uuid,
  merged_at timestamptz,
  constraint pk_published_lesson primary key (id),
  constraint fk_published_lesson_origin foreign key (origin_id) references organisation (id),
  constraint fk_published_lesson_merged_into foreign key (merged_into) references published_lesson (id),
  constraint ck_published_lesson_state check (state in ('shared', 'withdrawn', 'recalled', 'merged')),
  constraint ck_published_lesson_recalled check ((state <> 'recalled' or recalled_at is not null) and (recalled_at is null) = (recall_reason is null)),
  constraint ck_published_lesson_merged check ((state = 'merged') = (merged_into is not null) and merged_into <> id),
  constraint ck_published_lesson_reason check (length(recall_reason) between 1 and 2000),
  constraint ck_published_lesson_complete check (state = 'withdrawn' or (kind is not null and about is not null and phase is not null and happened <> '' and cause <> '' and recommendation <> '' and applies <> '' and cardinality(kle) >= 1)),
  ${wordChecks('published_lesson')}
);
create index ix_published_lesson_newest on published_lesson (published_at, id) where state = 'shared';
create index ix_published_lesson_dimension on published_lesson (dimension_model, dimension_node) where state = 'shared';
create index ix_published_lesson_origin on published_lesson (origin_id);
create index ix_published_lesson_merged on published_lesson (merged_into) where merged_into is not null;
grant select on published_lesson to erfa_app;
grant select, insert, update on published_lesson to erfa_definer;

-- What was shared, each time, as it was: never changed, and for the organisation that wrote it.
create table published_lesson_version (
  lesson_id uuid not null,
  version integer not null,
  origin_id uuid not null,
  content jsonb not null,
  content_hash text not null,
  by_editor boolean not null default false,
  published_at timestamptz not null default now(),
  constraint pk_published_lesson_version primary key (lesson_id, version),
  constraint fk_published_lesson_version_lesson foreign key (lesson_id) references published_lesson (id),
  constraint fk_published_lesson_version_origin foreign key (origin_id) references organisation (id)
);
alter table published_lesson_version enable row level security, force row level security;
create policy published_lesson_version_read on published_lesson_version for select using (origin_id = ${organisation});
create policy published_lesson_version_definer on published_lesson_version for all to erfa_definer using (true) with check (true);
grant select on published_lesson_version to erfa_app;
grant select, insert on published_lesson_version to erfa_definer;

create function keep_published_version() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'what was published never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger published_lesson_version_keep before update or delete on published_lesson_version for each row execute function keep_published_version();

create table adoption (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  -- As it was chosen; where lessons were merged, the published adoption follows.
  lesson_id uuid not null,
  project text not null default '',
  unit_id uuid,
  ${adoptionWords}
  contact_id uuid,
  recall_seen_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  constraint pk_adoption primary key (organisation_id, id),
  constraint fk_adoption_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_adoption_lesson foreign key (lesson_id) references published_lesson (id),
  constraint fk_adoption_unit foreign key (organisation_id, unit_id) references organisation_unit (organisation_id, id),
  constraint fk_adoption_contact foreign key (contact_id) references person (id),
  constraint fk_adoption_created_by foreign key (created_by) references person (id),
  constraint ck_adoption_project check (length(project) <= 200),
  ${adoptionChecks('adoption')}
);
create index ix_adoption_lesson on adoption (organisation_id, lesson_id);
create index ix_adoption_ask_again on adoption (organisation_id, ask_again_on) where ask_again_on is not null;
${closed('adoption')}
create policy adoption_definer on adoption for all to erfa_definer using (true) with check (true);
grant select, insert (organisation_id, lesson_id, project, unit_id, status, copied, changed, why_changed, outcome, measure, measure_before, measure_after,
    abandoned_why, abandoned_condition, ask_again_on, contact_id, created_by),
  update (project, unit_id, status, copied, changed, why_changed, outcome, measure, measure_before, measure_after,
    abandoned_why, abandoned_condition, ask_again_on, contact_id, recall_seen_at, version, updated_at) on adoption to erfa_app;
grant select, update (contact_id, version) on adoption to erfa_definer;

create table adoption_step (
  organisation_id uuid not null,
  adoption_id uuid not null,
  place integer not null,
  status text not null,
  made_at timestamptz not null default now(),
  made_by uuid,
  constraint pk_adoption_step primary key (organisation_id, adoption_id, place),
  constraint fk_adoption_step_adoption foreign key (organisation_id, adoption_id) references adoption (organisation_id, id),
  constraint fk_adoption_step_made_by foreign key (made_by) references person (id),
  constraint ck_adoption_step_status check (status in ('interested', 'assessing', 'adapting', 'implemented', 'creating-value', 'abandoned'))
);
${closed('adoption_step')}
grant select, insert on adoption_step to erfa_app;

create table published_adoption (
  id uuid not null,
  -- The lesson that it stands under now; merging moves it, and \`chosen_id\` stays.
  lesson_id uuid not null,
  chosen_id uuid not null,
  municipality_id uuid not null,
  ${adoptionWords}
  contact_name text,
  adopted_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  constraint pk_published_adoption primary key (id),
  constraint fk_published_adoption_lesson foreign key (lesson_id) references published_lesson (id),
  constraint fk_published_adoption_chosen foreign key (chosen_id) references published_lesson (id),
  constraint fk_published_adoption_municipality foreign key (municipality_id) references organisation (id),
  ${adoptionChecks('published_adoption')}
);
create index ix_published_adoption_lesson on published_adoption (lesson_id, municipality_id);
create index ix_published_adoption_chosen on published_adoption (chosen_id);
create index ix_published_adoption_municipality on published_adoption (municipality_id);
grant select on published_adoption to erfa_app;
grant select, insert, update on published_adoption to erfa_definer;

-- What the order of lessons under a dimension is shuffled with (order.ts); nobody but that function reads it.
create table lesson_shuffle (
  salt uuid not null,
  constraint pk_lesson_shuffle primary key (salt)
);
insert into lesson_shuffle (salt) values (gen_random_uuid());
grant select on lesson_shuffle to erfa_definer;
`;

import { closed, person } from '../identity/tables';

/** Models in the making: documents that small changes are applied to, each change kept (docs/adr/0017). */
export const draftTables = `
create table model_draft (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  -- The model, in the shape that libs/model-lab holds: texts may be empty, and names may lead nowhere.
  content jsonb not null,
  -- Golden cases, each with an id and a version of its own; the revision counts their changes.
  golden jsonb not null default '[]',
  golden_revision integer not null default 0,
  question_count integer not null,
  -- How many changes it has seen.
  revision integer not null default 0,
  predecessor_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid not null,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  discarded_at timestamptz,
  discarded_by uuid,
  constraint pk_model_draft primary key (organisation_id, id),
  constraint fk_model_draft_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_model_draft_predecessor foreign key (predecessor_id) references published_model (id),
  constraint fk_model_draft_created_by foreign key (created_by) references person (id),
  constraint fk_model_draft_updated_by foreign key (updated_by) references person (id),
  constraint fk_model_draft_discarded_by foreign key (discarded_by) references person (id),
  constraint ck_model_draft_discarded check ((discarded_at is null) = (discarded_by is null))
);
${closed('model_draft')}
create policy model_draft_begun on model_draft as restrictive for insert to erfa_app with check (created_by = ${person} and updated_by = ${person});
grant select, insert (organisation_id, id, content, golden, question_count, predecessor_id, created_by, updated_by),
  update (content, golden, golden_revision, question_count, revision, updated_at, updated_by, discarded_at, discarded_by) on model_draft to erfa_app;

-- Every change as it was made, by number. It never changes; only that it was taken back is written beside it.
create table model_draft_change (
  organisation_id uuid not null,
  draft_id uuid not null,
  revision integer not null,
  batch_id uuid not null,
  change jsonb not null,
  kind text not null default 'write',
  -- What an undo or a redo takes back, and what took this back: revisions of the same draft.
  takes_back integer,
  taken_back_by integer,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  constraint pk_model_draft_change primary key (organisation_id, draft_id, revision),
  constraint fk_model_draft_change_draft foreign key (organisation_id, draft_id) references model_draft (organisation_id, id),
  constraint fk_model_draft_change_made_by foreign key (made_by) references person (id),
  constraint ck_model_draft_change_kind check (kind in ('write', 'undo', 'redo') and (kind = 'write') = (takes_back is null))
);
${closed('model_draft_change')}
create policy model_draft_change_author on model_draft_change as restrictive for insert to erfa_app with check (made_by = ${person});
grant select, insert (organisation_id, draft_id, revision, batch_id, change, kind, takes_back, made_by), update (taken_back_by) on model_draft_change to erfa_app;

-- What became of each batch that was sent: sent again, it changes nothing.
create table model_draft_batch (
  organisation_id uuid not null,
  draft_id uuid not null,
  id uuid not null,
  refused jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  constraint pk_model_draft_batch primary key (organisation_id, draft_id, id),
  constraint fk_model_draft_batch_draft foreign key (organisation_id, draft_id) references model_draft (organisation_id, id),
  constraint fk_model_draft_batch_made_by foreign key (made_by) references person (id)
);
${closed('model_draft_batch')}
create policy model_draft_batch_author on model_draft_batch as restrictive for insert to erfa_app with check (made_by = ${person});
grant select, insert (organisation_id, draft_id, id, refused, made_by) on model_draft_batch to erfa_app;

-- Who is at which node now. Gone an hour after they were last seen.
create table model_draft_presence (
  organisation_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  node_key text,
  seen_at timestamptz not null default now(),
  constraint pk_model_draft_presence primary key (organisation_id, draft_id, person_id),
  constraint fk_model_draft_presence_draft foreign key (organisation_id, draft_id) references model_draft (organisation_id, id),
  constraint fk_model_draft_presence_person foreign key (person_id) references person (id),
  constraint ck_model_draft_presence_node check (length(node_key) <= 100)
);
${closed('model_draft_presence')}
create policy model_draft_presence_self on model_draft_presence as restrictive for insert to erfa_app with check (person_id = ${person});
grant select, insert (organisation_id, draft_id, person_id, node_key), update (node_key, seen_at), delete on model_draft_presence to erfa_app;
`;

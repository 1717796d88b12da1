import { act } from '../identity/act';
import { closed, person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** A key of a table that belongs to one project: its own organisation's, and gone with nothing. */
export const ofProject = (table: string): string =>
  `constraint fk_${table}_project foreign key (organisation_id, project_id) references project (organisation_id, id)`;

/**
 * Systems and those who deliver them stand once for all municipalities, so that "who uses this?" has an answer. Anybody who
 * writes projects adds them by an act; KL puts together what is the same. `folded` is the name as it is compared.
 */
export const productTables = `
create table supplier (
  id uuid not null default uuidv7(),
  name text not null,
  folded text not null,
  merged_into uuid,
  created_at timestamptz not null default now(),
  constraint pk_supplier primary key (id),
  constraint uq_supplier_folded unique (folded),
  constraint fk_supplier_merged_into foreign key (merged_into) references supplier (id),
  constraint ck_supplier_name check (length(name) between 1 and 120),
  constraint ck_supplier_merged check (merged_into is distinct from id)
);
grant select on supplier to erfa_app;
grant select, insert, update on supplier to erfa_definer;

create table product (
  id uuid not null default uuidv7(),
  supplier_id uuid not null,
  name text not null,
  folded text not null,
  merged_into uuid,
  created_at timestamptz not null default now(),
  constraint pk_product primary key (id),
  constraint uq_product_folded unique (supplier_id, folded),
  constraint fk_product_supplier foreign key (supplier_id) references supplier (id),
  constraint fk_product_merged_into foreign key (merged_into) references product (id),
  constraint ck_product_name check (length(name) between 1 and 120),
  constraint ck_product_merged check (merged_into is distinct from id)
);
grant select on product to erfa_app;
grant select, insert, update on product to erfa_definer;

-- The same name, however it is written: case, accents and spaces apart.
create function fold_name(p_name text) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select btrim(regexp_replace(replace(replace(replace(lower(normalize(p_name, NFKC)), 'å', 'aa'), 'ø', 'oe'), 'æ', 'ae'), '[[:space:]]+', ' ', 'g'))
$$;
grant execute on function fold_name(text) to erfa_app;
grant execute on function fold_name(text) to erfa_definer;

-- Gives the product of that name from that supplier, and makes both where there are none. One that was merged leads to what it became.
create function register_product(p_product text, p_supplier text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_supplier uuid;
  v_product uuid;
begin
  if ${organisation} is null then return null; end if;
  insert into supplier (name, folded) values (btrim(p_supplier), fold_name(p_supplier)) on conflict (folded) do nothing;
  select coalesce(s.merged_into, s.id) into v_supplier from supplier s where s.folded = fold_name(p_supplier);
  insert into product (supplier_id, name, folded) values (v_supplier, btrim(p_product), fold_name(p_product)) on conflict (supplier_id, folded) do nothing;
  select coalesce(p.merged_into, p.id) into v_product from product p where p.supplier_id = v_supplier and p.folded = fold_name(p_product);
  return v_product;
end $$;
${act('register_product(text, text)')}
`;

/** A project with those who have to do with it, its units, links, decisions, plan, history and comments. */
export const projectTables = `
create table project (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null,
  purpose text not null default '',
  kind text not null default 'general',
  size text not null default 'small',
  kle text[] not null default '{}',
  technology text[] not null default '{}',
  product_id uuid,
  case_number text not null default '',
  -- Further tools beside the six cards.
  tools text[] not null default '{}',
  procures boolean not null default true,
  phase text not null default 'idea',
  state text not null default 'active',
  begins_on date,
  go_live_on date,
  handover_on date,
  followed_until date,
  -- What it was made from, if anything.
  origin text not null default 'idea',
  assessment_id uuid,
  action_id uuid,
  node_key text,
  -- The author's own key of the first save, so that asking again makes no second one.
  begun_as uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  constraint pk_project primary key (organisation_id, id),
  constraint fk_project_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_project_product foreign key (product_id) references product (id),
  constraint fk_project_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_project_action foreign key (organisation_id, action_id) references action (organisation_id, id),
  constraint fk_project_created_by foreign key (created_by) references person (id),
  constraint fk_project_updated_by foreign key (updated_by) references person (id),
  constraint uq_project_begun_as unique (organisation_id, created_by, begun_as),
  constraint ck_project_text check (length(title) between 1 and 120 and length(purpose) <= 500 and length(case_number) <= 60),
  constraint ck_project_kind check (kind in ('welfare-technology', 'it-system', 'automation', 'general')),
  constraint ck_project_size check (size in ('small', 'medium', 'large')),
  constraint ck_project_lists check (cardinality(kle) <= 3 and cardinality(technology) <= 5),
  constraint ck_project_tools check (tools <@ array['risks', 'leadership']),
  constraint ck_project_phase check (phase in ('idea', 'analysis', 'procurement', 'implementation', 'realisation')),
  constraint ck_project_state check (state in ('active', 'paused', 'stopped', 'closed')),
  constraint ck_project_origin check (origin in ('idea', 'gap', 'action', 'shared', 'file')
    and (origin = 'action') = (action_id is not null) and (origin = 'gap') = (assessment_id is not null and node_key is not null))
);
create index ix_project_phase on project (organisation_id, state, phase);
${closed('project')}
grant select, insert, update on project to erfa_app;

create table project_person (
  organisation_id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  relation text not null,
  -- The last day of a guest.
  until date,
  constraint pk_project_person primary key (organisation_id, project_id, person_id, relation),
  ${ofProject('project_person')},
  constraint fk_project_person_person foreign key (person_id) references person (id),
  constraint ck_project_person_relation check (relation in ('owner', 'manager', 'steering', 'benefit-owner', 'guest')),
  constraint ck_project_person_until check ((relation = 'guest') = (until is not null))
);
create index ix_project_person_person on project_person (organisation_id, person_id);
${closed('project_person')}
grant select, insert, delete, update (until) on project_person to erfa_app;

create table project_unit (
  organisation_id uuid not null,
  project_id uuid not null,
  unit_id uuid not null,
  constraint pk_project_unit primary key (organisation_id, project_id, unit_id),
  ${ofProject('project_unit')},
  constraint fk_project_unit_unit foreign key (organisation_id, unit_id) references organisation_unit (organisation_id, id)
);
create index ix_project_unit_unit on project_unit (organisation_id, unit_id);
${closed('project_unit')}
grant select, insert, delete on project_unit to erfa_app;

create table project_link (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  title text not null,
  address text not null,
  constraint pk_project_link primary key (organisation_id, id),
  ${ofProject('project_link')},
  constraint ck_project_link_text check (length(title) between 1 and 120 and length(address) between 8 and 1000 and address ~ '^https?://')
);
create index ix_project_link_project on project_link (organisation_id, project_id);
${closed('project_link')}
grant select, insert, delete on project_link to erfa_app;

create table project_why (
  organisation_id uuid not null,
  project_id uuid not null,
  problem text not null default '',
  for_whom text not null default '',
  citizens integer,
  employees integer,
  -- How many of those it is for have been asked, and how.
  asked integer,
  asked_how text not null default '',
  without_it text not null default '',
  version integer not null default 1,
  constraint pk_project_why primary key (organisation_id, project_id),
  ${ofProject('project_why')},
  constraint ck_project_why_text check (length(problem) <= 2000 and length(for_whom) <= 1000 and length(asked_how) <= 500 and length(without_it) <= 1000),
  constraint ck_project_why_counts check (citizens between 0 and 6000000 and employees between 0 and 100000 and asked between 0 and 6000000)
);
${closed('project_why')}
grant select, insert, update on project_why to erfa_app;

create table project_decision (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  place integer not null,
  kind text not null,
  title text not null default '',
  planned_on date,
  checks jsonb not null default '[]',
  outcome text,
  reason text not null default '',
  decided_on date,
  decided_by uuid,
  recorded_by uuid,
  -- Business case, benefits and plan as they were when it was decided, and the hash of that. Never changed.
  snapshot jsonb,
  snapshot_hash text,
  version integer not null default 1,
  constraint pk_project_decision primary key (organisation_id, id),
  ${ofProject('project_decision')},
  constraint fk_project_decision_decided_by foreign key (decided_by) references person (id),
  constraint fk_project_decision_recorded_by foreign key (recorded_by) references person (id),
  constraint ck_project_decision_kind check (kind in ('go-on', 'business-case', 'contract', 'go-live', 'handover', 'extra')),
  constraint ck_project_decision_text check (length(title) <= 120 and length(reason) <= 2000),
  constraint ck_project_decision_outcome check (outcome in ('go', 'change', 'stop')),
  constraint ck_project_decision_decided check ((outcome is null) = (decided_on is null) and (outcome is null) = (snapshot is null)
    and (snapshot is null) = (snapshot_hash is null) and (outcome is null or reason <> ''))
);
create index ix_project_decision_project on project_decision (organisation_id, project_id, place);
${closed('project_decision')}
grant select, insert, update, delete on project_decision to erfa_app;
-- What was decided stays as it was decided.
create function keep_decision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.outcome is not null and (tg_op = 'DELETE' or (new.outcome, new.reason, new.decided_on, new.decided_by, new.snapshot, new.snapshot_hash)
    is distinct from (old.outcome, old.reason, old.decided_on, old.decided_by, old.snapshot, old.snapshot_hash)) then
    raise exception 'a decision stays as it was made' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger project_decision_kept before update or delete on project_decision for each row execute function keep_decision();

create table project_task (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  -- The card it came from.
  tool text not null,
  kind text not null default 'task',
  title text not null,
  owner_id uuid,
  due_on date,
  -- Days before the project goes live, for what is planned back from that day; the date then follows it.
  days_before integer,
  done_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint pk_project_task primary key (organisation_id, id),
  ${ofProject('project_task')},
  constraint fk_project_task_owner foreign key (owner_id) references person (id),
  constraint ck_project_task_tool check (tool in ('why', 'benefits', 'business-case', 'readiness', 'plan', 'follow-up', 'risks', 'leadership')),
  constraint ck_project_task_kind check (kind in ('task', 'milestone', 'involvement', 'baseline', 'training', 'communication')),
  constraint ck_project_task_title check (length(title) between 1 and 200),
  constraint ck_project_task_days check (days_before between 0 and 1000)
);
create index ix_project_task_project on project_task (organisation_id, project_id);
create index ix_project_task_owner on project_task (organisation_id, owner_id) where done_on is null;
${closed('project_task')}
grant select, insert, update, delete on project_task to erfa_app;

create table project_change (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  tool text not null,
  what text not null,
  -- Which fields, and for each what stood there before and after.
  details jsonb not null default '{}',
  made_at timestamptz not null default now(),
  made_by uuid,
  constraint pk_project_change primary key (organisation_id, id),
  ${ofProject('project_change')},
  constraint fk_project_change_made_by foreign key (made_by) references person (id)
);
create index ix_project_change_project on project_change (organisation_id, project_id, id);
${closed('project_change')}
grant select, insert, update (details, made_at) on project_change to erfa_app;

create table project_comment (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  tool text not null,
  text text not null,
  author_id uuid,
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by uuid,
  constraint pk_project_comment primary key (organisation_id, id),
  ${ofProject('project_comment')},
  constraint fk_project_comment_author foreign key (author_id) references person (id),
  constraint fk_project_comment_resolved_by foreign key (resolved_by) references person (id),
  constraint ck_project_comment_text check (length(text) between 1 and 2000),
  constraint ck_project_comment_resolved check (resolved_at is not null or resolved_by is null)
);
create index ix_project_comment_project on project_comment (organisation_id, project_id, id);
${closed('project_comment')}
create policy project_comment_author on project_comment as restrictive for insert to erfa_app with check (author_id = ${person});
grant select, insert, delete, update (resolved_at, resolved_by) on project_comment to erfa_app;

create table project_mention (
  organisation_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  seen_at timestamptz,
  constraint pk_project_mention primary key (organisation_id, comment_id, person_id),
  constraint fk_project_mention_comment foreign key (organisation_id, comment_id) references project_comment (organisation_id, id) on delete cascade,
  constraint fk_project_mention_person foreign key (person_id) references person (id)
);
create index ix_project_mention_person on project_mention (organisation_id, person_id) where seen_at is null;
${closed('project_mention')}
grant select, insert, delete, update (seen_at) on project_mention to erfa_app;
`;

/** Somebody from outside who takes part in single projects until a day. */
export const guestRole = `
alter table membership drop constraint ck_membership_roles;
alter table membership add constraint ck_membership_roles
  check (roles <@ array['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader', 'data-protection-officer', 'guest']);
`;

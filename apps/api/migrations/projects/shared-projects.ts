import { act } from '../identity/act';
import { closed, person } from '../identity/tables';
import { ofProject } from './tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** What a municipality chooses to tell of a project, and the figures. Money is in whole kroner; the same in both tables. */
const told = `
  planned_expense integer,
  became_expense integer,
  promised_benefit integer,
  realised_benefit integer,
  differently text not null default '',
  contact_id uuid,
  contact_title text not null default '',
  contact_mail text not null default '',
  contact_phone text not null default '',
  enters_outside boolean not null default false,`;

const toldChecks = (table: string): string => `
  constraint fk_${table}_contact foreign key (contact_id) references person (id),
  constraint ck_${table}_text check (length(differently) <= 1000 and length(contact_title) <= 100 and length(contact_mail) <= 254 and length(contact_phone) <= 30),
  constraint ck_${table}_expense check (planned_expense >= 0 and became_expense >= 0)`;

/**
 * What is told of a project stands with its municipality until it is shared. What is shared stands in a table of its own that
 * every organisation reads and only the acts write.
 */
export const sharedProjectTables = `
create table project_sharing (
  organisation_id uuid not null,
  project_id uuid not null,
  ${told}
  -- Whether the contact has said yes to being named for all.
  contact_agreed boolean not null default false,
  version integer not null default 1,
  constraint pk_project_sharing primary key (organisation_id, project_id),
  ${ofProject('project_sharing')},
  ${toldChecks('project_sharing')}
);
${closed('project_sharing')}
grant select, insert, update on project_sharing to erfa_app;
grant select, update (contact_id, contact_title, contact_mail, contact_phone, contact_agreed, version) on project_sharing to erfa_definer;
create policy project_sharing_definer on project_sharing for all to erfa_definer using (true) with check (true);
create policy project_sharer on project for select to erfa_definer using (true);
create policy project_why_sharer on project_why for select to erfa_definer using (true);
grant select on project, project_why to erfa_definer;

-- The shared project that a project was begun from. No key: what was shared may be taken back.
alter table project add column shared_from uuid;
alter table project drop constraint ck_project_origin;
alter table project add constraint ck_project_origin check (origin in ('idea', 'gap', 'action', 'shared', 'file')
  and (origin = 'action') = (action_id is not null) and (origin = 'gap') = (assessment_id is not null and node_key is not null)
  and (origin = 'shared') = (shared_from is not null));

create table shared_project (
  id uuid not null,
  origin_id uuid not null,
  title text not null,
  purpose text not null,
  kind text not null,
  phase text not null,
  state text not null,
  product_id uuid,
  technology text[] not null,
  kle text[] not null,
  citizens integer,
  employees integer,
  go_live_on date,
  ${told}
  contact_name text,
  content_hash text not null,
  shared_at timestamptz not null,
  changed_at timestamptz not null,
  constraint pk_shared_project primary key (id),
  constraint fk_shared_project_origin foreign key (origin_id) references organisation (id),
  constraint fk_shared_project_product foreign key (product_id) references product (id),
  ${toldChecks('shared_project')}
);
create index ix_shared_project_origin on shared_project (origin_id);
create index ix_shared_project_product on shared_project (product_id);
grant select on shared_project to erfa_app;
grant select, insert, update, delete on shared_project to erfa_definer;
`;

/** Sharing a project as it was previewed, and taking it back. */
export const sharedProjectActs = `
-- What others would see of a project, in the columns of shared_project. Runs as whoever asks: a municipality sees its own.
create function shared_project_content(p_project uuid) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('id', p.id, 'origin_id', p.organisation_id, 'title', p.title, 'purpose', p.purpose, 'kind', p.kind, 'phase', p.phase,
    'state', p.state, 'product_id', p.product_id, 'technology', p.technology, 'kle', p.kle, 'citizens', w.citizens, 'employees', w.employees,
    'go_live_on', p.go_live_on, 'planned_expense', s.planned_expense, 'became_expense', s.became_expense, 'promised_benefit', s.promised_benefit,
    'realised_benefit', s.realised_benefit, 'differently', coalesce(s.differently, ''), 'enters_outside', coalesce(s.enters_outside, false),
    'contact_id', n.id, 'contact_name', n.name, 'contact_title', case when n.id is null then '' else s.contact_title end,
    'contact_mail', case when n.id is null then '' else s.contact_mail end, 'contact_phone', case when n.id is null then '' else s.contact_phone end)
  from project p left join project_why w on w.organisation_id = p.organisation_id and w.project_id = p.id
    left join project_sharing s on s.organisation_id = p.organisation_id and s.project_id = p.id
    left join person n on n.id = s.contact_id and s.contact_agreed and exists (
      select from membership m where m.organisation_id = p.organisation_id and m.person_id = n.id and m.ended_at is null)
  where p.organisation_id = ${organisation} and p.id = p_project
$$;
grant execute on function shared_project_content(uuid) to erfa_app, erfa_definer;

create function shared_project_hash(p_content jsonb) returns text
language sql immutable set search_path = pg_catalog as $$
  select encode(sha256(convert_to(p_content::text, 'UTF8')), 'hex')
$$;
grant execute on function shared_project_hash(jsonb) to erfa_app, erfa_definer;

-- Shares a project of one's own with all, as it was previewed. Says what it did: 'shared', 'not-found', or 'changed' since the preview.
create function share_project(p_project uuid, p_hash text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_content jsonb := shared_project_content(p_project);
  v_shared_at timestamptz;
begin
  if v_content is null then return 'not-found'; end if;
  if shared_project_hash(v_content) <> p_hash then return 'changed'; end if;
  delete from shared_project where id = p_project and origin_id = ${organisation} returning shared_at into v_shared_at;
  insert into shared_project select (jsonb_populate_record(null::shared_project, v_content || jsonb_build_object(
    'content_hash', p_hash, 'shared_at', coalesce(v_shared_at, now()), 'changed_at', now()))).*;
  insert into audit_event (organisation_id, actor_person_id, kind, subject)
    values (${organisation}, ${person}, 'project.shared', p_project::text);
  return 'shared';
end $$;
${act('share_project(uuid, text)')}

-- Takes back what one's organisation shared: it is gone at once.
create function withdraw_project(p_project uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from shared_project where id = p_project and origin_id = ${organisation};
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject)
    values (${organisation}, ${person}, 'project.withdrawn', p_project::text);
  return true;
end $$;
${act('withdraw_project(uuid)')}

-- Whoever is forgotten is nobody's contact any more: everywhere, or for the one organisation that asked.
create function forget_project_contact() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
declare
  v_person uuid := (to_jsonb(new)->>case tg_table_name when 'person' then 'id' else 'person_id' end)::uuid;
  v_organisation uuid := (to_jsonb(new)->>'organisation_id')::uuid;
begin
  update shared_project set contact_id = null, contact_name = null, contact_title = '', contact_mail = '', contact_phone = ''
    where contact_id = v_person and (v_organisation is null or origin_id = v_organisation);
  update project_sharing set contact_id = null, contact_title = '', contact_mail = '', contact_phone = '', contact_agreed = false, version = version + 1
    where contact_id = v_person and (v_organisation is null or organisation_id = v_organisation);
  return null;
end $$;
create trigger person_forget_project_contact after update on person for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_project_contact();
create trigger membership_forget_project_contact after update on membership for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_project_contact();
`;

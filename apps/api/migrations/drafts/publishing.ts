import { act } from '../identity/act';
import { closed, person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** A draft is approved by two and published as it was approved; a published model may retire (docs/adr/0017). */
export const publishingTables = `
-- Golden cases as they were when the model was published: its next version begins with them.
alter table published_model add column golden jsonb not null default '[]', add column retired_reason text,
  add constraint ck_published_model_retired check ((retired_reason is null or retired_at is not null) and length(retired_reason) <= 500);
grant update (retired_at, retired_reason) on published_model to erfa_definer;

create or replace function keep_published_model() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'DELETE' or (new.id, new.key, new.version, new.hash, new.content, new.golden)
      is distinct from (old.id, old.key, old.version, old.hash, old.content, old.golden) then
    raise exception 'a published model never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

alter table model_draft add column published_id uuid,
  add constraint fk_model_draft_published foreign key (published_id) references published_model (id);
create policy model_draft_definer on model_draft for all to erfa_definer using (true) with check (true);
grant select, update (published_id) on model_draft to erfa_definer;
-- What was published stays as it was published, with every change that led there.
create function keep_published_draft() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.published_id is not null and (new.published_id, new.content, new.golden, new.revision, new.discarded_at)
      is distinct from (old.published_id, old.content, old.golden, old.revision, old.discarded_at) then
    raise exception 'a published draft never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger model_draft_keep before update on model_draft for each row execute function keep_published_draft();

-- Who asked for approval of a draft as it was then, and what another said. It stands for that revision alone.
create table model_draft_approval (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  draft_id uuid not null,
  revision integer not null,
  golden_revision integer not null,
  -- Hash of the content, as docs/model-format.md defines it.
  hash text not null,
  note text not null,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  decision text,
  comment text,
  decided_by uuid,
  decided_at timestamptz,
  constraint pk_model_draft_approval primary key (organisation_id, id),
  constraint fk_model_draft_approval_draft foreign key (organisation_id, draft_id) references model_draft (organisation_id, id),
  constraint fk_model_draft_approval_asked_by foreign key (asked_by) references person (id),
  constraint fk_model_draft_approval_decided_by foreign key (decided_by) references person (id),
  constraint ck_model_draft_approval_decision check (decision in ('approved', 'sent-back')
    and (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null) and (decision is null) = (comment is null)),
  -- Never the same one.
  constraint ck_model_draft_approval_two check (decided_by <> asked_by),
  constraint ck_model_draft_approval_text check (length(note) <= 2000 and length(comment) <= 2000)
);
create index ix_model_draft_approval_draft on model_draft_approval (organisation_id, draft_id, asked_at);
${closed('model_draft_approval')}
create policy model_draft_approval_asker on model_draft_approval as restrictive for insert to erfa_app with check (asked_by = ${person} and decided_by is null);
create policy model_draft_approval_decider on model_draft_approval as restrictive for update to erfa_app
  using (decided_by is null) with check (decided_by = ${person});
create policy model_draft_approval_definer on model_draft_approval for select to erfa_definer using (true);
grant select, insert (organisation_id, draft_id, revision, golden_revision, hash, note, asked_by), update (decision, comment, decided_by, decided_at) on model_draft_approval to erfa_app;
grant select on model_draft_approval to erfa_definer;
`;

export const publishingActs = `
-- Publishes a draft of KL's as two have approved it. The caller has scored its golden cases at just this revision.
-- The outcome is a code; with 'published' comes the id.
create function publish_draft(p_draft uuid, p_revision integer, p_golden_revision integer, p_hash text, p_questions integer, p_minutes integer)
returns table (outcome text, id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_draft model_draft;
  v_id uuid;
begin
  select d.* into v_draft from model_draft d join organisation o on o.id = d.organisation_id and o.kind = 'kl'
    where d.organisation_id = ${organisation} and d.id = p_draft for no key update of d;
  if not found then return query select 'gone', null::uuid; return; end if;
  if v_draft.published_id is not null then return query select 'draft-published', v_draft.published_id; return; end if;
  if v_draft.discarded_at is not null then return query select 'draft-discarded', null::uuid; return; end if;
  if (v_draft.revision, v_draft.golden_revision) <> (p_revision, p_golden_revision) then return query select 'draft-changed', null::uuid; return; end if;
  if not exists (select from model_draft_approval a where a.organisation_id = v_draft.organisation_id and a.draft_id = p_draft
      and a.decision = 'approved' and a.decided_by <> a.asked_by and a.hash = p_hash
      and (a.revision, a.golden_revision) = (p_revision, p_golden_revision)) then
    return query select 'approval-missing', null::uuid; return;
  end if;
  -- Switched off since it scored the golden cases.
  if exists (select from plugin_decision p where p.organisation_id = v_draft.organisation_id
      and p.plugin_id = v_draft.content->'scoring'->>'plugin' and p.state = 'off') then
    return query select 'plugin-off', null::uuid; return;
  end if;
  insert into published_model as m (key, version, hash, content, question_count, minutes, golden)
    select v_draft.content->>'key', (v_draft.content->>'version')::integer, p_hash, v_draft.content, p_questions, p_minutes,
      (select coalesce(jsonb_agg(g.item->'case' order by g.at), '[]') from jsonb_array_elements(v_draft.golden) with ordinality g (item, at))
    on conflict do nothing returning m.id into v_id;
  if v_id is null then return query select 'model-published', null::uuid; return; end if;
  update model_draft d set published_id = v_id where d.organisation_id = v_draft.organisation_id and d.id = p_draft;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (v_draft.organisation_id, ${person}, 'model.published', v_draft.content->>'key',
      jsonb_build_object('version', (v_draft.content->>'version')::integer, 'hash', p_hash));
  return query select 'published', v_id;
end $$;
${act('publish_draft(uuid, integer, integer, text, integer, integer)')}

-- Takes a published model out of use, for KL alone: no new round chooses it, and everything that is stays. False when it was so already.
create function retire_model(p_model uuid, p_reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_model published_model;
begin
  if not exists (select from organisation o where o.id = ${organisation} and o.kind = 'kl') then return false; end if;
  update published_model set retired_at = now(), retired_reason = p_reason where id = p_model and retired_at is null returning * into v_model;
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, 'model.retired', v_model.key, jsonb_build_object('version', v_model.version, 'reason', p_reason));
  return true;
end $$;
${act('retire_model(uuid, text)')}

-- No round is begun or opened on a model that has retired; one that is being retired just now is waited for.
create function hold_round_model() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from published_model where id = new.model_id and retired_at is null for share;
  if not found then raise exception 'the model has retired' using errcode = 'EM001'; end if;
  return new;
end $$;
alter function hold_round_model() owner to erfa_definer;
revoke all on function hold_round_model() from public;
create trigger round_model_chosen before insert on round for each row execute function hold_round_model();
create trigger round_model_changed before update on round for each row
  when (old.state = 'draft' and (new.model_id <> old.model_id or new.state = 'open')) execute function hold_round_model();
`;

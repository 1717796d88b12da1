import { act } from '../identity/act';
import { person } from '../identity/tables';
import { sharedColumns } from '../lessons/lesson-acts';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/**
 * What the author of a recalled lesson has asked KL to restore: the text as it was previewed then. KL's editors read it, and
 * restoring publishes just that. The author's name is not in it; it comes from their own copy.
 */
export const restoration = `
alter table lesson add column recall_seen_at timestamptz;
grant update (recall_seen_at) on lesson to erfa_app;

create table lesson_restoration (
  lesson_id uuid not null,
  origin_id uuid not null,
  content jsonb not null,
  -- The name of what was previewed: an editor restores what they read, or nothing.
  preview_hash text not null,
  lesson_version integer not null,
  asked_at timestamptz not null default now(),
  constraint pk_lesson_restoration primary key (lesson_id),
  constraint fk_lesson_restoration_lesson foreign key (lesson_id) references published_lesson (id),
  constraint fk_lesson_restoration_origin foreign key (origin_id) references organisation (id)
);
create index ix_lesson_restoration_origin on lesson_restoration (origin_id);
alter table lesson_restoration enable row level security, force row level security;
create policy lesson_restoration_read on lesson_restoration for select to erfa_app
  using (origin_id = ${organisation} or exists (select from organisation o where o.id = ${organisation} and o.kind = 'kl'));
create policy lesson_restoration_definer on lesson_restoration for all to erfa_definer using (true) with check (true);
grant select on lesson_restoration to erfa_app;
grant select, insert, update, delete on lesson_restoration to erfa_definer;

-- Asks KL to restore a lesson as it was previewed. Says what it did: 'asked', or why nothing happened, as sharing does;
-- 'not-recalled' where there is nothing to restore. Asked again, it is the newer text that is asked for.
create function request_restoration(p_lesson uuid, p_hash text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  l lesson;
begin
  select * into l from lesson where organisation_id = ${organisation} and id = p_lesson
    and (visibility <> 'private' or author_id = ${person} or owner_id = ${person}) for update;
  if not found then return 'not-found'; end if;
  if lesson_preview_hash(l) <> p_hash then return 'changed'; end if;
  if l.kind is null or l.about is null or l.phase is null or '' in (l.happened, l.cause, l.recommendation, l.applies) or cardinality(l.kle) = 0
     or exists (select from unnest(l.kle) k where k not in (select code from kle_group)) then
    return 'incomplete';
  end if;
  perform from published_lesson where id = p_lesson and state <> 'merged' and recalled_at is not null for update;
  if not found then return 'not-recalled'; end if;
  insert into lesson_restoration (lesson_id, origin_id, content, preview_hash, lesson_version)
    values (p_lesson, l.organisation_id, lesson_content(l), p_hash, l.version)
    on conflict on constraint pk_lesson_restoration do update set content = excluded.content, preview_hash = excluded.preview_hash,
      lesson_version = excluded.lesson_version, asked_at = now();
  -- KL is told which municipality asked, never which person.
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select e.id, e.actor, 'lesson.restoration-asked', p_lesson::text, e.content from (
      select l.organisation_id as id, ${person} as actor, '{}'::jsonb as content
      union all select k.id, null, jsonb_build_object('by', o.code) from organisation k join organisation o on o.id = l.organisation_id where k.kind = 'kl'
    ) e order by e.id;
  return 'asked';
end $$;
${act('request_restoration(uuid, text)')}

-- Nothing is asked for any more where the copy it was asked of is gone.
create function drop_restoration() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from lesson_restoration where lesson_id = old.id;
  return null;
end $$;
alter function drop_restoration() owner to erfa_definer;
revoke all on function drop_restoration() from public;
create trigger lesson_drop_restoration after delete on lesson for each row execute function drop_restoration();

-- Publishes what was asked for as the next version, held by the caller.
create function publish_asked(p_lesson uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  r lesson_restoration;
  c lesson;
begin
  delete from lesson_restoration where lesson_id = p_lesson returning * into r;
  select q.* into c from jsonb_populate_record(null::lesson, r.content || jsonb_build_object('not_applies', r.content->'notApplies',
    'dimension_model', r.content->'dimensionModel', 'dimension_node', r.content->'dimensionNode')) q;
  update published_lesson p set version = p.version + 1, text_hidden = false, state = 'shared', recalled_at = null, recall_reason = null, withdrawn_at = null,
    (${sharedColumns}) = row (${sharedColumns
      .split(', ')
      .map((column) => `c.${column}`)
      .join(', ')}),
    author_name = (select l.author_name from lesson l where l.organisation_id = p.origin_id and l.id = p.id and l.version = r.lesson_version),
    content_hash = encode(sha256(convert_to(r.content::text, 'UTF8')), 'hex'), changed_at = now(), confirmed_at = now(), confirm_by = current_date + 365,
    -- An editor has read just this.
    reviewed_at = now()
    where p.id = p_lesson;
  insert into published_lesson_version (lesson_id, version, origin_id, content, content_hash)
    select p.id, p.version, p.origin_id, r.content, p.content_hash from published_lesson p where p.id = p_lesson;
  update lesson set visibility = 'organisation', published_version = r.lesson_version, confirm_by = current_date + 365
    where organisation_id = r.origin_id and id = p_lesson;
end $$;
revoke all on function publish_asked(uuid) from public;
grant execute on function publish_asked(uuid) to erfa_definer;

drop function restore_lesson(uuid);
-- Undoes a recall or a merging. Where its author has asked for it, what they asked for is published, named by its hash: an
-- editor restores what they have read. False: there is nothing to undo, or it is not what was asked for any more.
create function restore_lesson(p_lesson uuid, p_asked text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p published_lesson;
  v_asked text;
begin
  perform only_editors();
  -- In the order of publishing: one's own copy first.
  perform from lesson where id = p_lesson for update;
  perform from published_lesson where id in (p_lesson, lesson_now(p_lesson)) order by id for update;
  select preview_hash into v_asked from lesson_restoration where lesson_id = p_lesson;
  select * into p from published_lesson where id = p_lesson and (state in ('recalled', 'merged') or v_asked is not null);
  if not found or v_asked is distinct from p_asked then return false; end if;
  if p.state = 'merged' then
    perform free_lesson(p_lesson);
  elsif v_asked is not null then
    perform publish_asked(p_lesson);
  else
    perform show_lesson(p_lesson);
    update published_lesson set state = 'shared', recalled_at = null, recall_reason = null, changed_at = now() where id = p_lesson;
  end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select o.id, ${person}, 'lesson.restored', p_lesson::text, '{"by": "kl"}'::jsonb
    from (select ${organisation} as id
      union select origin_id from published_lesson where id = p_lesson
      union select municipality_id from published_adoption where lesson_id = p_lesson) o
    order by o.id;
  return true;
end $$;
${act('restore_lesson(uuid, text)')}

-- What is taken back is not asked for any more.
create or replace function withdraw_lesson(p_lesson uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p published_lesson;
begin
  perform from lesson where organisation_id = ${organisation} and id = p_lesson for update;
  perform from published_lesson where (id = p_lesson and origin_id = ${organisation})
    or (merged_into = p_lesson and exists (select from published_lesson own where own.id = p_lesson and own.origin_id = ${organisation}))
    or id = (select lesson_now(own.id) from published_lesson own where own.id = p_lesson and own.origin_id = ${organisation})
    order by id for update;
  select * into p from published_lesson where id = p_lesson and origin_id = ${organisation} and state <> 'withdrawn' for update;
  if not found then return false; end if;
  -- Those that stood under it stand for themselves again, each with what had followed it.
  perform free_lesson(m.id) from published_lesson m where m.merged_into = p_lesson;
  update published_adoption set lesson_id = p_lesson where chosen_id = p_lesson;
  update published_lesson set state = 'withdrawn', withdrawn_at = now(), changed_at = now(), context = '', happened = '', cause = '', recommendation = '',
    applies = '', not_applies = '', author_name = null, featured = false, merged_into = null, merged_at = null
    where id = p_lesson;
  delete from lesson_restoration where lesson_id = p_lesson;
  update lesson set published_version = null where organisation_id = p.origin_id and id = p_lesson;
  insert into audit_event (organisation_id, actor_person_id, kind, subject) values (p.origin_id, ${person}, 'lesson.withdrawn', p_lesson::text);
  return true;
end $$;
`;

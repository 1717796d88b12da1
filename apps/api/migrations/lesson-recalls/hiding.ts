import { act } from '../identity/act';
import { person } from '../identity/tables';
import { sharedColumns } from '../lessons/lesson-acts';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** What stands in place of the title while the text is hidden. */
export const hiddenTitle = 'Erfaringen er trukket tilbage';

/** What is emptied beside the title. */
export const hiddenTexts = [
  'context',
  'happened',
  'cause',
  'recommendation',
  'applies',
  'not_applies',
];

/**
 * A recall may hide the text: what the author wrote is taken out of the row that others read, so that no route can hand it out,
 * and stands in the version of its own organisation alone, from where restoring brings it back. Where it belongs stays.
 */
export const hiding = `
alter table published_lesson add column text_hidden boolean not null default false;
alter table published_lesson drop constraint ck_published_lesson_complete;
alter table published_lesson add constraint ck_published_lesson_complete check (state = 'withdrawn' or text_hidden or (kind is not null and about is not null and phase is not null
  and happened <> '' and cause <> '' and recommendation <> '' and applies <> '' and cardinality(kle) >= 1));
alter table published_lesson add constraint ck_published_lesson_hidden check (not text_hidden or (state in ('recalled', 'withdrawn') and title = '${hiddenTitle}'
  and author_name is null and '' = all (array[${hiddenTexts.join(', ')}])));

-- Brings back what a recall has hidden. The author's name comes from their own copy, where it may have been forgotten
-- meanwhile; a name that nobody has previewed does not come with it.
create function show_lesson(p_lesson uuid) returns void
language sql set search_path = pg_catalog, public as $$
  update published_lesson p set text_hidden = false, title = v.content->>'title', context = v.content->>'context', happened = v.content->>'happened',
    cause = v.content->>'cause', recommendation = v.content->>'recommendation', applies = v.content->>'applies', not_applies = v.content->>'notApplies',
    technology = array(select jsonb_array_elements_text(v.content->'technology')), state = 'shared', recalled_at = null, recall_reason = null,
    author_name = (select l.author_name from lesson l where l.organisation_id = p.origin_id and l.id = p.id and l.published_version = l.version)
  from published_lesson_version v where p.id = p_lesson and p.text_hidden and v.lesson_id = p.id and v.version = p.version;
$$;
revoke all on function show_lesson(uuid) from public;
grant execute on function show_lesson(uuid) to erfa_definer;

drop function recall_lesson(uuid, text);
-- Takes a lesson out of what is found, with the reason, and hides its text where that is asked; who took it into use is told
-- until they have seen it.
create function recall_lesson(p_lesson uuid, p_reason text, p_hide boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform only_editors();
  -- In one step: the index takes out what stood there before.
  update published_lesson set state = 'recalled', recalled_at = now(), recall_reason = p_reason, changed_at = now(), featured = false, text_hidden = p_hide,
    title = case when p_hide then '${hiddenTitle}' else title end, technology = case when p_hide then '{}' else technology end,
    author_name = case when p_hide then null else author_name end,
    ${hiddenTexts.map((column) => `${column} = case when p_hide then '' else ${column} end`).join(', ')}
    where id = p_lesson and state = 'shared';
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select o.id, ${person}, 'lesson.recalled', p_lesson::text, jsonb_build_object('by', 'kl', 'hidden', p_hide)
    from (select ${organisation} as id
      union select origin_id from published_lesson where id = p_lesson
      union select municipality_id from published_adoption where lesson_id = p_lesson) o
    order by o.id;
  return true;
end $$;
${act('recall_lesson(uuid, text, boolean)')}

create or replace function restore_lesson(p_lesson uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p published_lesson;
begin
  perform only_editors();
  perform from published_lesson where id in (p_lesson, lesson_now(p_lesson)) order by id for update;
  select * into p from published_lesson where id = p_lesson and state in ('recalled', 'merged') for update;
  if not found then return false; end if;
  if p.state = 'merged' then
    perform free_lesson(p_lesson);
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

-- What was recalled stays so when its author takes it back: sharing it anew is for an editor to allow.
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
  update lesson set published_version = null where organisation_id = p.origin_id and id = p_lesson;
  insert into audit_event (organisation_id, actor_person_id, kind, subject) values (p.origin_id, ${person}, 'lesson.withdrawn', p_lesson::text);
  return true;
end $$;

-- What an editor recalled is not shared anew by its author: 'recalled'.
create or replace function publish_lesson(p_lesson uuid, p_hash text) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  l lesson;
  p published_lesson;
  v_content jsonb;
  v_hash text;
begin
  select * into l from lesson where organisation_id = ${organisation} and id = p_lesson
    and (visibility <> 'private' or author_id = ${person} or owner_id = ${person}) for update;
  if not found then return 'not-found'; end if;
  if lesson_preview_hash(l) <> p_hash then return 'changed'; end if;
  if l.kind is null or l.about is null or l.phase is null or '' in (l.happened, l.cause, l.recommendation, l.applies) or cardinality(l.kle) = 0
     or exists (select from unnest(l.kle) k where k not in (select code from kle_group)) then
    return 'incomplete';
  end if;
  select * into p from published_lesson where id = p_lesson for update;
  if p.state = 'merged' then return 'merged'; end if;
  -- Also where it was withdrawn since: its author does not undo what an editor did.
  if p.recalled_at is not null then return 'recalled'; end if;
  v_content := lesson_content(l);
  v_hash := encode(sha256(convert_to(v_content::text, 'UTF8')), 'hex');
  if p.id is null then
    insert into published_lesson (id, origin_id, version, ${sharedColumns}, author_name, content_hash, confirm_by)
      select l.id, l.organisation_id, 1, l.title, l.context, l.happened, l.cause, l.recommendation, l.applies, l.not_applies, l.kind, l.about, l.phase,
        l.kle, l.technology, l.dimension_model, l.dimension_node, l.author_name, v_hash, current_date + 365;
  else
    update published_lesson set version = p.version + 1,
      (${sharedColumns}) = row (l.title, l.context, l.happened, l.cause, l.recommendation, l.applies, l.not_applies, l.kind, l.about, l.phase,
        l.kle, l.technology, l.dimension_model, l.dimension_node),
      author_name = l.author_name, content_hash = v_hash, changed_at = now(), confirmed_at = now(), confirm_by = current_date + 365,
      state = 'shared', withdrawn_at = null, reviewed_at = null, text_hidden = false
      where id = p_lesson;
  end if;
  insert into published_lesson_version (lesson_id, version, origin_id, content, content_hash)
    values (p_lesson, coalesce(p.version, 0) + 1, l.organisation_id, v_content, v_hash);
  update lesson set visibility = 'organisation', published_version = l.version, confirm_by = current_date + 365
    where organisation_id = l.organisation_id and id = p_lesson;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (l.organisation_id, ${person}, 'lesson.published', p_lesson::text, jsonb_build_object('version', coalesce(p.version, 0) + 1));
  return 'published';
end $$;

-- What a hidden lesson had in common with others is gone with its text.
create or replace function keep_near_lessons() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.state = 'shared' and (old is null or old.state <> 'shared' or lesson_text(old) <> lesson_text(new)) then
    perform note_near_lessons(new);
  elsif new.text_hidden then
    delete from near_lesson where new.id in (one_id, other_id);
  end if;
  return null;
end $$;
`;

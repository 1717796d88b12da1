import { person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/**
 * The acts on lessons, each as it was, but taking its locks in one order: one's own copy, shared lessons by their ids, adoptions,
 * the event logs by their organisations, and the index last. Two at once wait for each other then, and never for themselves.
 */
export const lessonLocks = `
-- The logs are written last: who changes an adoption holds it while writing into the log.
create or replace function merge_lessons(p_from uuid, p_into uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_told uuid[];
begin
  perform only_editors();
  perform from published_lesson where id in (p_from, p_into) order by id for update;
  -- Both shared means neither under another, so no circle comes of it.
  if p_from = p_into or (select count(*) from published_lesson where id in (p_from, p_into) and state = 'shared') <> 2 then return false; end if;
  v_told := array(select ${organisation} union select origin_id from published_lesson where id in (p_from, p_into)
    union select municipality_id from published_adoption where lesson_id = p_from);
  update published_lesson set state = 'merged', merged_into = p_into, merged_at = now(), changed_at = now(), featured = false where id = p_from;
  perform from published_adoption where lesson_id = p_from order by id for no key update;
  update published_adoption set lesson_id = p_into where lesson_id = p_from;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select o, ${person}, 'lesson.merged', p_from::text, jsonb_build_object('by', 'kl', 'into', p_into) from unnest(v_told) o order by o;
  return true;
end $$;

create or replace function free_lesson(p_lesson uuid) returns void
language sql set search_path = pg_catalog, public as $$
  update published_lesson set state = 'shared', merged_into = null, merged_at = null, changed_at = now() where id = p_lesson and state = 'merged';
  select from published_adoption where chosen_id in (select lesson_family(p_lesson)) order by id for no key update;
  update published_adoption set lesson_id = p_lesson where chosen_id in (select lesson_family(p_lesson));
$$;

-- What it was merged into, as that stands now, is held with it: merging that one moves the same adoptions.
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
    applies = '', not_applies = '', author_name = null, featured = false, recalled_at = null, recall_reason = null, merged_into = null, merged_at = null
    where id = p_lesson;
  update lesson set published_version = null where organisation_id = p.origin_id and id = p_lesson;
  insert into audit_event (organisation_id, actor_person_id, kind, subject) values (p.origin_id, ${person}, 'lesson.withdrawn', p_lesson::text);
  return true;
end $$;

create or replace function confirm_lesson(p_lesson uuid, p_until date) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from lesson where organisation_id = ${organisation} and id = p_lesson for update;
  update published_lesson set confirmed_at = now(), confirm_by = p_until
    where id = p_lesson and origin_id = ${organisation} and state <> 'withdrawn';
  if not found then return false; end if;
  update lesson set confirm_by = p_until where organisation_id = ${organisation} and id = p_lesson;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, 'lesson.confirmed', p_lesson::text, jsonb_build_object('after', p_until));
  return true;
end $$;
`;

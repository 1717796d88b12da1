import { act } from '../identity/act';
import { person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** The columns that are shared, as both tables call them. */
export const sharedColumns =
  'title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle, technology, dimension_model, dimension_node';

/** Acts of the organisation that wrote a lesson: sharing it with all, taking it back, standing by it for another year. */
export const lessonActs = `
-- What others see of a lesson, but for the author's name, which may have to be forgotten.
create function lesson_content(l lesson) returns jsonb
language sql immutable set search_path = pg_catalog, public as $$
  select jsonb_build_object('title', l.title, 'context', l.context, 'happened', l.happened, 'cause', l.cause, 'recommendation', l.recommendation,
    'applies', l.applies, 'notApplies', l.not_applies, 'kind', l.kind, 'about', l.about, 'phase', l.phase, 'kle', l.kle, 'technology', l.technology,
    'dimensionModel', l.dimension_model, 'dimensionNode', l.dimension_node)
$$;

-- One name for everything that would be shown, the author's name with it: what is shared is what was previewed, or nothing.
create function lesson_preview_hash(l lesson) returns text
language sql immutable set search_path = pg_catalog, public as $$
  select encode(sha256(convert_to(jsonb_build_array(lesson_content(l), l.author_name)::text, 'UTF8')), 'hex')
$$;

-- Shares a lesson of one's own with all, as it was previewed. Says what it did: 'published', or why nothing happened:
-- 'not-found', 'changed' since the preview, 'incomplete', or 'merged' by an editor. What an editor recalled stays recalled.
create function publish_lesson(p_lesson uuid, p_hash text) returns text
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
      state = case p.state when 'withdrawn' then 'shared' else p.state end, withdrawn_at = null, reviewed_at = null
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
${act('publish_lesson(uuid, text)')}

-- A lesson and all that was merged under it, also by way of another.
create function lesson_family(p_lesson uuid) returns setof uuid
language sql stable set search_path = pg_catalog, public as $$
  with recursive family (id) as (
    select p_lesson union select p.id from published_lesson p join family f on p.merged_into = f.id
  )
  select id from family
$$;

-- The lesson that an id stands for now: itself, or the one it was merged into, or that one in turn.
create function lesson_now(p_lesson uuid) returns uuid
language sql stable set search_path = pg_catalog, public as $$
  with recursive way (id, into_id) as (
    select id, merged_into from published_lesson where id = p_lesson
    union select p.id, p.merged_into from published_lesson p join way w on p.id = w.into_id
  )
  select id from way where into_id is null
$$;

-- Lets a merged lesson stand for itself again; what was taken into use goes back to what was chosen.
create function free_lesson(p_lesson uuid) returns void
language sql set search_path = pg_catalog, public as $$
  update published_lesson set state = 'shared', merged_into = null, merged_at = null, changed_at = now() where id = p_lesson and state = 'merged';
  update published_adoption set lesson_id = p_lesson where chosen_id in (select lesson_family(p_lesson));
$$;
revoke all on function free_lesson(uuid) from public;
grant execute on function free_lesson(uuid) to erfa_definer;

-- Takes back what one's organisation shared: its words are gone at once, its title and what others made of it stay.
create function withdraw_lesson(p_lesson uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p published_lesson;
begin
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
${act('withdraw_lesson(uuid)')}

-- One's organisation stands by a lesson until the day given.
create function confirm_lesson(p_lesson uuid, p_until date) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update published_lesson set confirmed_at = now(), confirm_by = p_until
    where id = p_lesson and origin_id = ${organisation} and state <> 'withdrawn';
  if not found then return false; end if;
  update lesson set confirm_by = p_until where organisation_id = ${organisation} and id = p_lesson;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, 'lesson.confirmed', p_lesson::text, jsonb_build_object('after', p_until));
  return true;
end $$;
${act('confirm_lesson(uuid, date)')}
`;

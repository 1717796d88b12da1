import { act } from '../identity/act';
import { person } from '../identity/tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** One event in KL's log, in the author's and in those of the municipalities that took it into use; always in the same order. */
const tell = (kind: string, lesson: string, others = 'false'): string => `
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select o.id, ${person}, '${kind}', ${lesson}::text, '{"by": "kl"}'::jsonb
    from (select ${organisation} as id
      union select origin_id from published_lesson where id = ${lesson}
      union select municipality_id from published_adoption where lesson_id = ${lesson} and ${others}) o
    order by o.id;`;

/** Acts of KL's editors on what others have shared. None of them changes a word of what an author wrote. */
export const editorActs = `
-- Runs first in every act of an editor.
create function only_editors() returns void
language plpgsql stable set search_path = pg_catalog, public as $$
begin
  if not exists (select from organisation where id = ${organisation} and kind = 'kl') then
    raise exception 'only KL edits what others share' using errcode = 'insufficient_privilege';
  end if;
end $$;
revoke all on function only_editors() from public;
grant execute on function only_editors() to erfa_definer;

-- Marks that an editor has read a lesson as it stands, and whether it is shown first. False: it is not shared any more, or has changed since.
create function review_lesson(p_lesson uuid, p_version integer, p_featured boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p published_lesson;
begin
  perform only_editors();
  select * into p from published_lesson where id = p_lesson and state = 'shared' and version = p_version for no key update;
  if not found then return false; end if;
  update published_lesson set reviewed_at = now(), featured = p_featured where id = p_lesson;
  if p.featured is distinct from p_featured then
    ${tell('lesson.featured', 'p_lesson')}
  end if;
  return true;
end $$;
${act('review_lesson(uuid, integer, boolean)')}

-- Puts a lesson where it is found: subject, technology, phase and dimension. Its author's own copy follows; its words never change.
create function classify_lesson(p_lesson uuid, p_version integer, p_places jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  l lesson;
  v_content jsonb;
  v_places jsonb := jsonb_build_object('about', p_places->'about', 'phase', p_places->'phase', 'kle', p_places->'kle', 'technology', p_places->'technology',
    'dimensionModel', p_places->'dimensionModel', 'dimensionNode', p_places->'dimensionNode');
begin
  perform only_editors();
  -- In the order of publishing: one's own copy first.
  perform from lesson where id = p_lesson for update;
  select v.content || v_places into v_content from published_lesson p
    join published_lesson_version v on v.lesson_id = p.id and v.version = p.version
    where p.id = p_lesson and p.state in ('shared', 'recalled') and p.version = p_version for no key update of p;
  if not found then return false; end if;
  update published_lesson set version = version + 1, about = p_places->>'about', phase = p_places->>'phase',
    kle = array(select jsonb_array_elements_text(p_places->'kle')), technology = array(select jsonb_array_elements_text(p_places->'technology')),
    dimension_model = p_places->>'dimensionModel', dimension_node = p_places->>'dimensionNode',
    content_hash = encode(sha256(convert_to(v_content::text, 'UTF8')), 'hex'), changed_at = now(), reviewed_at = now() where id = p_lesson;
  insert into published_lesson_version (lesson_id, version, origin_id, content, content_hash, by_editor)
    select id, version, origin_id, v_content, content_hash, true from published_lesson where id = p_lesson;
  update lesson m set about = p.about, phase = p.phase, kle = p.kle, technology = p.technology, dimension_model = p.dimension_model,
    dimension_node = p.dimension_node, version = m.version + 1,
    -- What was not changed since it was shared is still what is shared.
    published_version = case when m.published_version = m.version then m.version + 1 else m.published_version end
    from published_lesson p where p.id = p_lesson and m.organisation_id = p.origin_id and m.id = p_lesson;
  ${tell('lesson.classified', 'p_lesson')}
  return true;
end $$;
${act('classify_lesson(uuid, integer, jsonb)')}

-- Puts one lesson under another that says the same: links and adoptions follow. Both are held, in the order of their ids, so
-- that of two editors at once the second sees what the first has done. False: one of them is not shared any more.
create function merge_lessons(p_from uuid, p_into uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform only_editors();
  perform from published_lesson where id in (p_from, p_into) order by id for update;
  -- Both shared means neither under another, so no circle comes of it.
  if p_from = p_into or (select count(*) from published_lesson where id in (p_from, p_into) and state = 'shared') <> 2 then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select o.id, ${person}, 'lesson.merged', p_from::text, jsonb_build_object('by', 'kl', 'into', p_into)
    from (select ${organisation} as id union select origin_id from published_lesson where id in (p_from, p_into)
      union select municipality_id from published_adoption where lesson_id = p_from) o order by o.id;
  update published_lesson set state = 'merged', merged_into = p_into, merged_at = now(), changed_at = now(), featured = false where id = p_from;
  update published_adoption set lesson_id = p_into where lesson_id = p_from;
  return true;
end $$;
${act('merge_lessons(uuid, uuid)')}

-- Takes a lesson out of what is found, with the reason; who took it into use is told until they have seen it.
create function recall_lesson(p_lesson uuid, p_reason text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform only_editors();
  update published_lesson set state = 'recalled', recalled_at = now(), recall_reason = p_reason, changed_at = now(), featured = false
    where id = p_lesson and state = 'shared';
  if not found then return false; end if;
  ${tell('lesson.recalled', 'p_lesson', 'true')}
  return true;
end $$;
${act('recall_lesson(uuid, text)')}

-- Undoes a recall or a merging.
create function restore_lesson(p_lesson uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p published_lesson;
begin
  perform only_editors();
  select * into p from published_lesson where id = p_lesson and state in ('recalled', 'merged') for update;
  if not found then return false; end if;
  if p.state = 'merged' then
    perform free_lesson(p_lesson);
  else
    update published_lesson set state = 'shared', recalled_at = null, recall_reason = null, changed_at = now() where id = p_lesson;
  end if;
  ${tell('lesson.restored', 'p_lesson', 'true')}
  return true;
end $$;
${act('restore_lesson(uuid)')}
`;

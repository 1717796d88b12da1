import { person } from '../identity/tables';
import { hiddenTexts, hiddenTitle } from './hiding';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** A recall may hide the text afterwards as well: it is often read again only because it was recalled. */
export const hidingLater = `
-- Takes a lesson out of what is found, with the reason, and hides its text where that is asked; who took it into use is told
-- until they have seen it. What was recalled with its text open may be hidden later, which is told again.
create or replace function recall_lesson(p_lesson uuid, p_reason text, p_hide boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform only_editors();
  -- In one step: the index takes out what stood there before.
  update published_lesson set state = 'recalled', recalled_at = now(), recall_reason = p_reason, changed_at = now(), featured = false, text_hidden = p_hide,
    title = case when p_hide then '${hiddenTitle}' else title end, technology = case when p_hide then '{}' else technology end,
    author_name = case when p_hide then null else author_name end,
    ${hiddenTexts.map((column) => `${column} = case when p_hide then '' else ${column} end`).join(', ')}
    where id = p_lesson and (state = 'shared' or (p_hide and state = 'recalled' and not text_hidden));
  if not found then return false; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select o.id, ${person}, 'lesson.recalled', p_lesson::text, jsonb_build_object('by', 'kl', 'hidden', p_hide)
    from (select ${organisation} as id
      union select origin_id from published_lesson where id = p_lesson
      union select municipality_id from published_adoption where lesson_id = p_lesson) o
    order by o.id;
  return true;
end $$;
`;

import { act } from '../identity/act';

const adoptionColumns =
  'status, copied, changed, why_changed, outcome, measure, measure_before, measure_after, abandoned_why, abandoned_condition, ask_again_on';
const own = adoptionColumns
  .split(', ')
  .map((column) => `new.${column}`)
  .join(', ');

/** Taking a lesson into use, where its readers and its author see it. */
export const adoptionActs = `
-- The lesson that an id stands for now, held until the transaction ends: nobody merges, recalls or withdraws it while it is
-- being taken into use. No row: there is none that can be read.
create function hold_lesson(p_lesson uuid) returns table (id uuid, state text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_id uuid := p_lesson;
  p published_lesson;
begin
  loop
    select l.* into p from published_lesson l where l.id = v_id for share;
    if not found then return; end if;
    exit when p.merged_into is null;
    v_id := p.merged_into;
  end loop;
  id := p.id;
  state := p.state;
  return next;
end $$;
${act('hold_lesson(uuid)')}

-- What a municipality says of its adoption is shown beside the lesson from the same moment, and can be shown in no other way.
-- Project, unit and who wrote it stay at home.
create function share_adoption() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    insert into published_adoption (id, lesson_id, chosen_id, municipality_id, ${adoptionColumns}, contact_name)
      select new.id, lesson_now(new.lesson_id), new.lesson_id, new.organisation_id, ${own}, (select name from person where id = new.contact_id);
    -- The author's organisation is told which municipality, never which person.
    insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
      select e.id, e.actor, e.kind, new.lesson_id::text, e.content from (
        select new.organisation_id as id, new.created_by as actor, 'lesson.adopted' as kind, jsonb_build_object('after', new.status) as content
        union all select p.origin_id, null, 'lesson.taken-up', jsonb_build_object('by', o.code)
          from published_lesson p join organisation o on o.id = new.organisation_id where p.id = lesson_now(new.lesson_id)
      ) e order by e.id, e.kind;
  else
    update published_adoption set (${adoptionColumns}) = row (${own}),
      contact_name = (select name from person where id = new.contact_id),
      changed_at = case when (${adoptionColumns}) is distinct from (${own}) then now() else changed_at end
      where id = new.id;
    if (old.status, old.outcome) is distinct from (new.status, new.outcome) then
      insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
        values (new.organisation_id, nullif(current_setting('erfa.person_id', true), '')::uuid, 'adoption.changed', new.lesson_id::text,
          jsonb_build_object('before', old.status, 'after', new.status));
    end if;
  end if;
  return null;
end $$;
alter function share_adoption() owner to erfa_definer;
revoke all on function share_adoption() from public;
create trigger adoption_share after insert or update on adoption for each row execute function share_adoption();
`;

/** Somebody who is forgotten is author and contact of nothing any more: everywhere, or for the one organisation that asked. */
export const lessonErasure = `
create function forget_author() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
declare
  -- Of the person as a whole, or of the membership in one organisation.
  v_person uuid := (to_jsonb(new)->>case tg_table_name when 'person' then 'id' else 'person_id' end)::uuid;
  v_organisation uuid := (to_jsonb(new)->>'organisation_id')::uuid;
begin
  -- What nobody else could ever read again is gone with them.
  delete from lesson where author_id = v_person and visibility = 'private' and (v_organisation is null or organisation_id = v_organisation)
    and (owner_id is null or owner_id = v_person);
  update published_lesson p set author_name = pseudonym(v_person) from lesson l
    where l.organisation_id = p.origin_id and l.id = p.id and l.author_id = v_person and p.author_name is not null
      and (v_organisation is null or l.organisation_id = v_organisation);
  update lesson set author_name = pseudonym(v_person), version = version + 1,
    published_version = case when published_version = version then version + 1 else published_version end
    where author_id = v_person and author_name is not null and (v_organisation is null or organisation_id = v_organisation);
  update adoption set contact_id = null, version = version + 1
    where contact_id = v_person and (v_organisation is null or organisation_id = v_organisation);
  return null;
end $$;
create trigger person_forget_author after update on person for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_author();
create trigger membership_forget_author after update on membership for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_author();
`;

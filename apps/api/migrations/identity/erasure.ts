import { act } from './act';

/**
 * Forgetting people, and clearing away what has had its time; docs/data-about-people.md says the same in words.
 * The event log keeps its references: they then stand for a pseudonym.
 */
export const erasure = `
create function pseudonym(p_person uuid) returns text
language sql immutable set search_path = pg_catalog as $$
  select 'Person ' || upper(left(encode(sha256(uuid_send(p_person)), 'hex'), 6))
$$;

-- What is left of a person: a pseudonym, and the references of the log. Runs with the rights of the acts below.
create function forget_person(p_person uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  v_email text := (select email from person where id = p_person);
begin
  update person set name = pseudonym(id), email = null, erased_at = now() where id = p_person and erased_at is null and not built_in;
  delete from person_identity where person_id = p_person;
  delete from session where person_id = p_person;
  -- One that is still open is somebody's wish to see the person again, and lapses by itself.
  delete from invitation where accepted_by = p_person or (email = v_email and (revoked_at is not null or expires_at < now()));
  update api_token set revoked_at = now() where person_id = p_person and revoked_at is null;
  update membership set erased_at = now() where person_id = p_person and erased_at is null;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select m.organisation_id,
      case when m.organisation_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid
        then nullif(current_setting('erfa.person_id', true), '')::uuid end,
      'person.erased', p_person::text, '{}'
    from membership m where m.person_id = p_person order by m.organisation_id;
end $$;
revoke all on function forget_person(uuid) from public;
grant execute on function forget_person(uuid) to erfa_definer;

-- An organisation asks that somebody who no longer works there be forgotten. Where the person still works elsewhere, this
-- organisation alone stops seeing who it was; that the person works elsewhere is not told. False: no such former colleague.
create function erase_person(p_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_organisation uuid := nullif(current_setting('erfa.organisation_id', true), '')::uuid;
  v_actor uuid := nullif(current_setting('erfa.person_id', true), '')::uuid;
begin
  if v_organisation is null or v_actor is null then
    raise exception 'only an organisation erases its former colleagues' using errcode = 'insufficient_privilege';
  end if;
  perform from person where id = p_person for update;
  if not exists (select from membership where organisation_id = v_organisation and person_id = p_person and ended_at is not null and erased_at is null) then
    return false;
  end if;
  if exists (select from membership where person_id = p_person and ended_at is null) then
    delete from invitation where organisation_id = v_organisation and accepted_by = p_person;
    update membership set erased_at = now() where organisation_id = v_organisation and person_id = p_person;
    insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
      values (v_organisation, v_actor, 'person.erased', p_person::text, '{}');
  else
    perform forget_person(p_person);
  end if;
  return true;
end $$;
${act('erase_person(uuid)')}

-- What has had its time: sessions a day after they ended, invitations 30 days after they lapsed, were withdrawn or accepted,
-- people 30 days after their last membership ended (so that an ending by mistake can be undone), leaders of units a year after the unit ended.
create function tidy_up() returns table (sessions bigint, invitations bigint, people bigint, leaders bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_person uuid;
begin
  delete from session where expires_at < now() - interval '1 day' or last_seen_at < now() - interval '2 days';
  get diagnostics sessions = row_count;
  delete from invitation
    where least(expires_at, coalesce(revoked_at, 'infinity'), coalesce(accepted_at, 'infinity')) < now() - interval '30 days';
  get diagnostics invitations = row_count;
  people := 0;
  for v_person in
    select p.id from person p where p.erased_at is null and not p.built_in
      and exists (select from membership m where m.person_id = p.id)
      and not exists (select from membership m where m.person_id = p.id and (m.ended_at is null or m.ended_at > now() - interval '30 days'))
    order by p.id for update skip locked
  loop
    -- Asked again now that the person is locked: they may have accepted a new invitation in between.
    continue when exists (select from membership m where m.person_id = v_person and m.ended_at is null);
    perform forget_person(v_person);
    people := people + 1;
  end loop;
  update organisation_unit set leader_name = null, leader_email = null
    where valid_to < current_date - 365 and (leader_name is not null or leader_email is not null);
  get diagnostics leaders = row_count;
  return next;
end $$;
${act('tidy_up()')}
`;

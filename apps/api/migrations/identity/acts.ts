import { act } from './act';
import { erasure } from './erasure';

/**
 * The closed list of acts that cross organisations, or that happen before anyone is known.
 * Each has its tests in apps/api/src/identity; the catalogue lint refuses any other definer function.
 */
export const acts = `
-- Who stands behind a session token. Rights are read anew each time, so that a change counts from the next request.
create function authenticate_session(p_hash bytea)
returns table (session_id uuid, person_id uuid, person_name text, organisation_id uuid, organisation_kind text, roles text[], expires_at timestamptz, stale boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, p.id, p.name, o.id, o.kind, coalesce(m.roles, '{}'), s.expires_at, s.last_seen_at < now() - interval '1 minute'
  from session s
  join person p on p.id = s.person_id and p.erased_at is null
  left join membership m on m.organisation_id = s.organisation_id and m.person_id = s.person_id and m.ended_at is null
  left join organisation o on o.id = m.organisation_id
  where s.token_hash = p_hash and s.expires_at > now() and s.last_seen_at > now() - interval '4 hours'
$$;
${act('authenticate_session(bytea)')}

create function touch_session(p_hash bytea) returns void
language sql security definer set search_path = pg_catalog, public as $$
  with seen as (update session set last_seen_at = now() where token_hash = p_hash returning organisation_id, person_id)
  update membership m set last_seen_at = now() from seen where m.organisation_id = seen.organisation_id and m.person_id = seen.person_id
$$;
${act('touch_session(bytea)')}

-- Who stands behind an API token: its role, and the roles its owner holds now (an owner who lost the role takes the token with it).
create function authenticate_token(p_hash bytea)
returns table (token_id uuid, person_id uuid, person_name text, organisation_id uuid, organisation_kind text, role text, owner_roles text[], built_in boolean, expires_at timestamptz)
language sql security definer set search_path = pg_catalog, public as $$
  with used as (
    update api_token set last_used_at = now()
    where token_hash = p_hash and revoked_at is null and expires_at > now() and (last_used_at is null or last_used_at < now() - interval '1 minute')
  )
  select t.id, p.id, p.name, o.id, o.kind, t.role, coalesce(m.roles, '{}'), p.built_in, t.expires_at
  from api_token t
  join person p on p.id = t.person_id and p.erased_at is null
  join organisation o on o.id = t.organisation_id
  left join membership m on m.organisation_id = t.organisation_id and m.person_id = t.person_id and m.ended_at is null
  where t.token_hash = p_hash and t.revoked_at is null and t.expires_at > now()
$$;
${act('authenticate_token(bytea)')}

-- Someone comes from a provider: known by issuer and subject, or invited by a verified mail address, or a stranger (null).
create function admit_person(p_issuer text, p_subject text, p_name text, p_email text, p_verified boolean) returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_person uuid;
  v_invitation invitation;
begin
  select i.person_id into v_person from person_identity i join person p on p.id = i.person_id and p.erased_at is null
    where i.issuer = p_issuer and i.subject = p_subject for share of p;
  if p_verified and p_email is not null then
    for v_invitation in
      select * from invitation where email = lower(p_email) and accepted_at is null and revoked_at is null and expires_at > now()
        order by organisation_id for update
    loop
      if v_person is null then
        insert into person (name, email) values (coalesce(nullif(p_name, ''), v_invitation.name), lower(p_email)) returning id into v_person;
        insert into person_identity (issuer, subject, person_id) values (p_issuer, p_subject, v_person);
      end if;
      insert into membership as m (organisation_id, person_id, roles) values (v_invitation.organisation_id, v_person, v_invitation.roles)
        on conflict on constraint pk_membership do update
          set roles = case when m.ended_at is null then (select array_agg(distinct r) from unnest(m.roles || excluded.roles) r) else excluded.roles end,
              ended_at = null, erased_at = null, version = m.version + 1;
      update invitation set accepted_at = now(), accepted_by = v_person where organisation_id = v_invitation.organisation_id and id = v_invitation.id;
      insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
        values (v_invitation.organisation_id, v_person, 'invitation.accepted', v_person::text, jsonb_build_object('roles', v_invitation.roles));
    end loop;
  end if;
  if v_person is null then
    -- The same person may have come through another window while this one waited for the invitation.
    select i.person_id into v_person from person_identity i join person p on p.id = i.person_id and p.erased_at is null
      where i.issuer = p_issuer and i.subject = p_subject;
  end if;
  return v_person;
end $$;
${act('admit_person(text, text, text, text, boolean)')}

-- A session opens for the organisation used last, else for the first one by name.
create function open_session(p_hash bytea, p_person uuid, p_provider text, p_expires timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_organisation uuid;
  v_session uuid;
begin
  delete from session where expires_at < now() - interval '1 day';
  select m.organisation_id into v_organisation from membership m join organisation o on o.id = m.organisation_id
    where m.person_id = p_person and m.ended_at is null order by m.last_seen_at desc nulls last, o.name limit 1;
  insert into session (token_hash, person_id, organisation_id, provider, expires_at)
    values (p_hash, p_person, v_organisation, p_provider, p_expires) returning id into v_session;
  if v_organisation is not null then
    insert into audit_event (organisation_id, actor_person_id, kind, content)
      values (v_organisation, p_person, 'session.opened', jsonb_build_object('provider', p_provider));
  end if;
  return v_session;
end $$;
${act('open_session(bytea, uuid, text, timestamptz)')}

create function close_session(p_hash bytea) returns void
language sql security definer set search_path = pg_catalog, public as $$
  delete from session where token_hash = p_hash
$$;
${act('close_session(bytea)')}

-- Acts for another of one's own organisations; false when there is no such membership.
create function switch_session(p_hash bytea, p_organisation uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update session s set organisation_id = p_organisation
    where s.token_hash = p_hash and s.expires_at > now()
      and exists (select from membership m where m.organisation_id = p_organisation and m.person_id = s.person_id and m.ended_at is null);
  return found;
end $$;
${act('switch_session(bytea, uuid)')}

-- KL invites a municipality's first administrator; written into both event logs.
create function invite_administrator(p_organisation uuid, p_email text, p_name text, p_expires timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_kl uuid := nullif(current_setting('erfa.organisation_id', true), '')::uuid;
  v_person uuid := nullif(current_setting('erfa.person_id', true), '')::uuid;
  v_invitation uuid;
begin
  if not exists (select from organisation where id = v_kl and kind = 'kl') then
    raise exception 'only KL invites a first administrator' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from organisation where id = p_organisation and kind = 'municipality') then
    return null;
  end if;
  insert into invitation as i (organisation_id, email, name, roles, invited_by, expires_at)
    values (p_organisation, lower(p_email), p_name, array['municipality-admin'], v_person, p_expires)
    on conflict (organisation_id, email) where accepted_at is null and revoked_at is null
      do update set name = excluded.name, expires_at = excluded.expires_at,
        roles = (select array_agg(distinct r) from unnest(i.roles || excluded.roles) r)
    returning id into v_invitation;
  -- In the order of their keys, as everyone who writes into two logs does, so that two such acts never wait for each other.
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    select * from (values
      (p_organisation, v_person, 'invitation.sent', v_invitation::text, jsonb_build_object('roles', array['municipality-admin'], 'by', 'kl')),
      (v_kl, v_person, 'municipality.invited', p_organisation::text, '{}'::jsonb)
    ) as e (organisation_id, actor, kind, subject, content) order by e.organisation_id;
  return v_invitation;
end $$;
${act('invite_administrator(uuid, text, text, timestamptz)')}

-- KL sees which municipalities have somebody to talk to: how many, never who.
create function municipality_access()
returns table (organisation_id uuid, code text, name text, administrators integer, invited integer)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from organisation where id = nullif(current_setting('erfa.organisation_id', true), '')::uuid and kind = 'kl') then
    raise exception 'only KL sees who has access' using errcode = 'insufficient_privilege';
  end if;
  return query select o.id, o.code, o.name,
    (select count(*)::integer from membership m where m.organisation_id = o.id and m.ended_at is null and 'municipality-admin' = any(m.roles)),
    (select count(*)::integer from invitation i where i.organisation_id = o.id and i.accepted_at is null and i.revoked_at is null
       and i.expires_at > now() and 'municipality-admin' = any(i.roles))
  from organisation o where o.kind = 'municipality';
end $$;
${act('municipality_access()')}

-- Empties the content of events older than the organisation's own limit for their kind (default: 5 years; sessions 180 days).
create function expire_audit() returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_count bigint;
begin
  update audit_event e set content = null, salt = null
    where e.content is not null and e.at < now() - interval '180 days' and e.at < now() - make_interval(days => coalesce(
      (select r.days from audit_retention r where r.organisation_id = e.organisation_id and r.kind = split_part(e.kind, '.', 1)),
      case split_part(e.kind, '.', 1) when 'session' then 180 else 1825 end));
  get diagnostics v_count = row_count;
  return v_count;
end $$;
${act('expire_audit()')}
${erasure}
revoke create on schema public from erfa_definer;
`;

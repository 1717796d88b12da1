import { act } from '../identity/act';
import { closed, person } from '../identity/tables';

/**
 * Addresses that a feed reader fetches lessons by. A table of its own, so that what opens a feed is never an access token:
 * `authenticate_token` cannot find it, and nothing but the feed's route asks `authenticate_feed`.
 */
export const feedAddresses = `
create table feed_address (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  -- The KLE main group that it follows; null: everything that is shared.
  kle text,
  token_hash bytea not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint pk_feed_address primary key (organisation_id, id),
  constraint uq_feed_address_token_hash unique (token_hash),
  constraint fk_feed_address_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_feed_address_person foreign key (person_id) references person (id),
  constraint fk_feed_address_kle foreign key (kle) references kle_group (code),
  constraint ck_feed_address_hash check (length(token_hash) = 32)
);
create index ix_feed_address_person on feed_address (organisation_id, person_id);
${closed('feed_address')}
-- One's own alone, also among colleagues.
create policy feed_address_personal on feed_address as restrictive for all to erfa_app using (person_id = ${person}) with check (person_id = ${person});
create policy feed_address_definer on feed_address for all to erfa_definer using (true) with check (true);
grant select (organisation_id, id, person_id, kle, created_at, last_used_at, revoked_at) on feed_address to erfa_app;
grant insert (organisation_id, person_id, kle, token_hash), update (revoked_at) on feed_address to erfa_app;
grant select, update (last_used_at), delete on feed_address to erfa_definer;

-- Who stands behind a feed address, with the roles they hold now. One that no reader has fetched for a year has lapsed.
create function authenticate_feed(p_hash bytea)
returns table (feed_id uuid, person_id uuid, person_name text, organisation_id uuid, organisation_kind text, roles text[], expires_at timestamptz)
language sql security definer set search_path = pg_catalog, public as $$
  with live as (
    select f.* from feed_address f
    where f.token_hash = p_hash and f.revoked_at is null and coalesce(f.last_used_at, f.created_at) > now() - interval '1 year'
  ), used as (
    update feed_address f set last_used_at = now() from live
    where f.organisation_id = live.organisation_id and f.id = live.id and (f.last_used_at is null or f.last_used_at < now() - interval '1 minute')
  )
  select f.id, p.id, p.name, o.id, o.kind, m.roles, now() + interval '1 year'
  from live f
  join person p on p.id = f.person_id and p.erased_at is null
  join membership m on m.organisation_id = f.organisation_id and m.person_id = f.person_id and m.ended_at is null
  join organisation o on o.id = f.organisation_id
$$;
${act('authenticate_feed(bytea)')}

-- Somebody who is forgotten follows nothing any more: everywhere, or in the one organisation that asked.
create function forget_feeds() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
declare
  v_person uuid := (to_jsonb(new)->>case tg_table_name when 'person' then 'id' else 'person_id' end)::uuid;
  v_organisation uuid := (to_jsonb(new)->>'organisation_id')::uuid;
begin
  delete from feed_address where person_id = v_person and (v_organisation is null or organisation_id = v_organisation);
  return null;
end $$;
create trigger person_forget_feeds after update on person for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_feeds();
create trigger membership_forget_feeds after update on membership for each row
  when (old.erased_at is null and new.erased_at is not null) execute function forget_feeds();
`;

import { closed, person } from './tables';

/**
 * The event log: append-only for everyone, each event carrying the hash of the one before it in its organisation.
 *
 * contentHash(n) = sha256(salt(n) ‖ content(n)); hash(n) = sha256(hash(n−1) ‖ sha256(who, when, what, contentHash(n))).
 * Retention empties `content` and `salt` and keeps `content_hash`: the chain stays whole, who, when and what stay provable,
 * and without the salt the content cannot be guessed back from its hash.
 */
export const audit = `
create table audit_head (
  organisation_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  constraint pk_audit_head primary key (organisation_id),
  constraint fk_audit_head_organisation foreign key (organisation_id) references organisation (id)
);
${closed('audit_head')}
create policy audit_head_definer on audit_head for all to erfa_definer using (true) with check (true);
grant select on audit_head to erfa_app;
grant select, insert, update on audit_head to erfa_definer;

create table audit_event (
  organisation_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor_person_id uuid,
  actor_token_id uuid,
  kind text not null,
  subject text,
  content jsonb,
  salt bytea,
  content_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint pk_audit_event primary key (organisation_id, seq),
  constraint fk_audit_event_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_audit_event_kind check (kind ~ '^[a-z-]+(\\.[a-z-]+)+$')
);
create index ix_audit_event_kind on audit_event (organisation_id, kind, seq);
${closed('audit_event')}
create policy audit_event_definer on audit_event for all to erfa_definer using (true) with check (true);
-- Nobody writes an event in another's name.
create policy audit_event_actor on audit_event as restrictive for insert to erfa_app with check (actor_person_id = ${person});
grant select, insert (organisation_id, actor_person_id, actor_token_id, kind, subject, content) on audit_event to erfa_app;
grant select, insert, update (content, salt) on audit_event to erfa_definer;

create function audit_content_hash(e audit_event) returns bytea
language sql immutable set search_path = pg_catalog as $$
  select sha256(e.salt || convert_to(e.content::text, 'UTF8'))
$$;

create function audit_hash(e audit_event) returns bytea
language sql immutable set search_path = pg_catalog as $$
  select sha256(e.previous_hash || sha256(convert_to(jsonb_build_array(
    e.organisation_id, e.seq, (extract(epoch from e.at) * 1000000)::bigint, e.actor_person_id, e.actor_token_id, e.kind, e.subject,
    encode(e.content_hash, 'hex')
  )::text, 'UTF8')))
$$;

create function seal_audit_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head audit_head;
begin
  select * into head from audit_head where organisation_id = new.organisation_id for update;
  if not found then
    insert into audit_head (organisation_id, seq, hash) values (new.organisation_id, 0, sha256(convert_to(new.organisation_id::text, 'UTF8')))
      on conflict (organisation_id) do nothing;
    select * into head from audit_head where organisation_id = new.organisation_id for update;
  end if;
  new.seq := head.seq + 1;
  new.at := clock_timestamp();
  new.content := coalesce(new.content, '{}');
  new.salt := uuid_send(gen_random_uuid());
  new.previous_hash := head.hash;
  new.content_hash := audit_content_hash(new);
  new.hash := audit_hash(new);
  update audit_head set seq = new.seq, hash = new.hash where organisation_id = new.organisation_id;
  return new;
end $$;
alter function seal_audit_event() owner to erfa_definer;
revoke all on function seal_audit_event() from public;
create trigger audit_event_seal before insert on audit_event for each row execute function seal_audit_event();

create function refuse_audit_change() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  -- Retention alone may empty the content of an event that is old enough; nothing else of it ever changes.
  if tg_op = 'UPDATE' and current_user = 'erfa_definer' and new.content is null and new.salt is null
     and old.at < now() - interval '180 days'
     and (new.organisation_id, new.seq, new.at, new.kind, new.content_hash, new.previous_hash, new.hash)
       = (old.organisation_id, old.seq, old.at, old.kind, old.content_hash, old.previous_hash, old.hash)
     and new.actor_person_id is not distinct from old.actor_person_id
     and new.actor_token_id is not distinct from old.actor_token_id
     and new.subject is not distinct from old.subject then
    return new;
  end if;
  raise exception 'the event log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_keep before update or delete on audit_event for each row execute function refuse_audit_change();
create trigger audit_event_keep_all before truncate on audit_event for each statement execute function refuse_audit_change();

create table audit_retention (
  organisation_id uuid not null,
  kind text not null,
  days integer not null,
  version integer not null default 1,
  constraint pk_audit_retention primary key (organisation_id, kind),
  constraint fk_audit_retention_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_audit_retention_days check (days between 180 and 3650)
);
${closed('audit_retention')}
create policy audit_retention_definer on audit_retention for select to erfa_definer using (true);
grant select, insert, update (days, version) on audit_retention to erfa_app;
grant select on audit_retention to erfa_definer;
`;

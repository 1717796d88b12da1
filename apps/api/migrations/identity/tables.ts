const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
/** The person that the transaction acts for. */
export const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

/** A tenant table is closed to all but its own organisation, for reading and for writing; its organisation never changes. */
export const closed = (table: string): string => `
alter table ${table} enable row level security, force row level security;
create policy ${table}_own on ${table} for all using (organisation_id = ${organisation}) with check (organisation_id = ${organisation});
create trigger ${table}_stays before update of organisation_id on ${table} for each row execute function keep_organisation();
`;

/** People, memberships, invitations, sessions, tokens, profile and units. */
export const tables = `
create function keep_organisation() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.organisation_id is distinct from old.organisation_id then
    raise exception 'organisation_id never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create table person (
  id uuid not null default uuidv7(),
  name text not null,
  email text,
  built_in boolean not null default false,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  constraint pk_person primary key (id),
  constraint ck_person_name check (length(name) between 1 and 200),
  constraint ck_person_email check (length(email) <= 254)
);

create table person_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  constraint pk_person_identity primary key (issuer, subject),
  constraint fk_person_identity_person foreign key (person_id) references person (id)
);
alter table person_identity enable row level security, force row level security;
create policy person_identity_definer on person_identity for all to erfa_definer using (true) with check (true);
grant select, insert, delete on person_identity to erfa_definer;

create table membership (
  organisation_id uuid not null,
  person_id uuid not null,
  roles text[] not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  last_seen_at timestamptz,
  erased_at timestamptz,
  constraint pk_membership primary key (organisation_id, person_id),
  constraint fk_membership_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_membership_person foreign key (person_id) references person (id),
  constraint ck_membership_erased check (erased_at is null or ended_at is not null),
  constraint ck_membership_roles check (roles <@ array['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader', 'data-protection-officer'])
);
create index ix_membership_person on membership (person_id);
${closed('membership')}
create policy membership_self on membership for select using (person_id = ${person});
create policy membership_definer on membership for all to erfa_definer using (true) with check (true);
-- Memberships come from accepted invitations alone (admit_person); the app changes and ends them.
grant select, update (roles, version, ended_at) on membership to erfa_app;
grant select, insert, update on membership to erfa_definer;

alter table person enable row level security, force row level security;
create policy person_colleague on person for select using (
  id = ${person}
  or (built_in and ${organisation} is not null)
  or exists (select from membership m where m.person_id = person.id and m.organisation_id = ${organisation} and m.erased_at is null)
);
create policy person_definer on person for all to erfa_definer using (true) with check (true);
create policy person_owner on person for all to erfa_owner using (built_in) with check (built_in);
grant select on person to erfa_app;
grant select, insert, update on person to erfa_definer;

create table invitation (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  email text not null,
  name text not null,
  roles text[] not null,
  invited_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  constraint pk_invitation primary key (organisation_id, id),
  constraint fk_invitation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_invitation_invited_by foreign key (invited_by) references person (id),
  constraint fk_invitation_accepted_by foreign key (accepted_by) references person (id),
  constraint ck_invitation_name check (length(name) between 1 and 200),
  constraint ck_invitation_email check (email = lower(email) and length(email) <= 254)
);
create unique index uq_invitation_open on invitation (organisation_id, email) where accepted_at is null and revoked_at is null;
create index ix_invitation_email on invitation (email) where accepted_at is null and revoked_at is null;
${closed('invitation')}
create policy invitation_definer on invitation for all to erfa_definer using (true) with check (true);
-- One invites in one's own name, which also keeps the key to people from telling who exists.
create policy invitation_inviter on invitation as restrictive for insert to erfa_app with check (invited_by is null or invited_by = ${person});
grant select, insert (organisation_id, email, name, roles, invited_by, expires_at), update (name, roles, expires_at, revoked_at) on invitation to erfa_app;
grant select, insert, update, delete on invitation to erfa_definer;

create table session (
  id uuid not null default uuidv7(),
  token_hash bytea not null,
  person_id uuid not null,
  organisation_id uuid,
  provider text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint pk_session primary key (id),
  constraint uq_session_token_hash unique (token_hash),
  constraint fk_session_person foreign key (person_id) references person (id),
  constraint fk_session_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_session_token_hash check (length(token_hash) = 32)
);
create index ix_session_expires on session (expires_at);
alter table session enable row level security, force row level security;
create policy session_definer on session for all to erfa_definer using (true) with check (true);
grant select, insert, update, delete on session to erfa_definer;

create table api_token (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  token_hash bytea not null,
  role text not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint pk_api_token primary key (organisation_id, id),
  constraint uq_api_token_token_hash unique (token_hash),
  constraint fk_api_token_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_api_token_person foreign key (person_id) references person (id),
  constraint ck_api_token_hash check (length(token_hash) = 32),
  constraint ck_api_token_name check (length(name) between 1 and 100)
);
${closed('api_token')}
create policy api_token_definer on api_token for all to erfa_definer using (true) with check (true);
grant select (organisation_id, id, name, role, person_id, created_at, expires_at, revoked_at, last_used_at) on api_token to erfa_app;
-- One makes tokens for oneself.
create policy api_token_maker on api_token as restrictive for insert to erfa_app with check (person_id = ${person});
grant insert (organisation_id, person_id, name, role, token_hash, expires_at), update (revoked_at) on api_token to erfa_app;
grant select, update (last_used_at, revoked_at) on api_token to erfa_definer;

create table organisation_profile (
  organisation_id uuid not null,
  contact_note text not null,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  constraint pk_organisation_profile primary key (organisation_id),
  constraint fk_organisation_profile_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_organisation_profile_contact_note check (length(contact_note) <= 2000)
);
${closed('organisation_profile')}
grant select, insert, update (contact_note, version, updated_at) on organisation_profile to erfa_app;

create table organisation_unit (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  external_id uuid,
  parent_id uuid,
  name text not null,
  leader_name text,
  leader_email text,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  constraint pk_organisation_unit primary key (organisation_id, id),
  constraint uq_organisation_unit_external unique (organisation_id, external_id),
  constraint fk_organisation_unit_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_unit_parent foreign key (organisation_id, parent_id) references organisation_unit (organisation_id, id),
  constraint ck_organisation_unit_name check (length(name) between 1 and 200),
  constraint ck_organisation_unit_leader_name check (length(leader_name) between 1 and 200),
  constraint ck_organisation_unit_leader_email check (length(leader_email) between 3 and 254),
  constraint ck_organisation_unit_period check (valid_to is null or valid_to > valid_from)
);
${closed('organisation_unit')}
grant select, insert, update (external_id, parent_id, name, leader_name, leader_email, valid_from, valid_to, version) on organisation_unit to erfa_app;
create policy organisation_unit_definer on organisation_unit for all to erfa_definer using (true) with check (true);
grant select, update (leader_name, leader_email) on organisation_unit to erfa_definer;

insert into person (id, name, built_in) values ('00000000-0000-7000-8000-000000000001', 'Lokal drift', true);
`;

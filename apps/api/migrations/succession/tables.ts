import { closed } from '../identity/tables';

/** Decisions on a draft's plan, its approval, and the plans of published versions. */
export const successionTables = `
-- What was decided of one question or group of the old version, and when; every decision stays. Content null leaves it to the proposal.
create table plan_decision (
  organisation_id uuid not null,
  draft_id uuid not null,
  node_key text not null,
  version integer not null,
  content jsonb,
  -- The version that undoing this one goes back to; null for the proposal.
  back integer,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  constraint pk_plan_decision primary key (organisation_id, draft_id, node_key, version),
  constraint fk_plan_decision_draft foreign key (organisation_id, draft_id) references model_draft (organisation_id, id),
  constraint fk_plan_decision_decided_by foreign key (decided_by) references person (id),
  constraint ck_plan_decision_version check (version >= 1 and back between 1 and version - 1)
);
${closed('plan_decision')}
grant select, insert on plan_decision to erfa_app;

-- The plan that was approved last, by its hash: another plan is not approved by that.
create table plan_approval (
  organisation_id uuid not null,
  draft_id uuid not null,
  hash text not null,
  approved_at timestamptz not null default now(),
  approved_by uuid,
  constraint pk_plan_approval primary key (organisation_id, draft_id),
  constraint fk_plan_approval_draft foreign key (organisation_id, draft_id) references model_draft (organisation_id, id),
  constraint fk_plan_approval_approved_by foreign key (approved_by) references person (id)
);
${closed('plan_approval')}
grant select, insert, update (hash, approved_at, approved_by) on plan_approval to erfa_app;

create table model_succession (
  model_id uuid not null,
  predecessor_id uuid not null,
  hash text not null,
  plan jsonb not null,
  published_at timestamptz not null default now(),
  constraint pk_model_succession primary key (model_id),
  constraint fk_model_succession_model foreign key (model_id) references published_model (id),
  constraint fk_model_succession_predecessor foreign key (predecessor_id) references published_model (id),
  constraint ck_model_succession_other check (model_id <> predecessor_id)
);
create index ix_model_succession_predecessor on model_succession (predecessor_id);
grant select on model_succession to erfa_app;
grant select, insert on model_succession to erfa_definer;

create function keep_succession() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a published plan never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger model_succession_keep before update or delete on model_succession for each row execute function keep_succession();
`;

/** A benefit in money points at the line of its project's business case that carries it; a line that is taken away carries nothing. */
export const gainOfLine = `
alter table business_case_line add constraint uq_business_case_line_project unique (organisation_id, project_id, id);
alter table benefit add column line_id uuid;
alter table benefit add constraint fk_benefit_line foreign key (organisation_id, project_id, line_id)
  references business_case_line (organisation_id, project_id, id) on delete set null (line_id);
create index ix_benefit_line on benefit (organisation_id, line_id) where line_id is not null;
`;

/** Whether the owner said yes before it was decided whose budget is lowered. */
export const earlyAcceptance = `
alter table benefit add column accepted_early boolean not null default false;
alter table benefit add constraint ck_benefit_early check (not accepted_early or accepted_at is not null);
`;

/** The committee or steering group that decided, by name; it is part of what is kept. */
export const decidingBody = `
alter table project_decision add column decided_by_body text not null default '';
alter table project_decision add constraint ck_project_decision_body check (length(decided_by_body) <= 120);
create or replace function keep_decision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.outcome is not null and (tg_op = 'DELETE' or (new.outcome, new.reason, new.decided_on, new.decided_by, new.decided_by_body, new.snapshot,
    new.snapshot_hash, new.checks) is distinct from (old.outcome, old.reason, old.decided_on, old.decided_by, old.decided_by_body, old.snapshot,
    old.snapshot_hash, old.checks)) then
    raise exception 'a decision stays as it was made' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
`;

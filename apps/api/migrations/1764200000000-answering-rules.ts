import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round can be declined after it was accepted, and a section given back by somebody else is remembered as such. */
const answeringRules = `
alter table assignment add column given_back_at timestamptz;
grant update (given_back_at, unit_id) on assignment to erfa_app;

alter table assessment drop constraint ck_assessment_state;
alter table assessment add constraint ck_assessment_state check (state in ('open', 'submitted', 'frozen', 'lapsed', 'withdrawn'));
-- What was declined before the rule is closed as well; the owner sees every organisation's rows for these statements alone.
alter table assessment no force row level security;
alter table participation no force row level security;
update assessment s set state = 'withdrawn', version = s.version + 1 from participation p
  where p.organisation_id = s.organisation_id and p.round_id = s.round_id and p.state = 'declined' and s.state = 'open';
alter table assessment force row level security;
alter table participation force row level security;

create or replace function keep_frozen() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from assessment a where a.organisation_id = old.organisation_id and a.id = old.assessment_id and a.state in ('frozen', 'lapsed', 'withdrawn')) then
    raise exception 'the round is closed or declined' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
`;

export class AnsweringRules1764200000000 implements MigrationInterface {
  readonly name = 'AnsweringRules1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(answeringRules);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './identity/tables';

/** Answers of an earlier round that a municipality begins with, and snapshots of an assessment as it stood. */
const carrying = `
-- Written by carrying, and nobody has changed it since.
alter table answer add column carried boolean not null default false;
grant update (carried), delete on answer to erfa_app;
-- What a person has said is never deleted by the app.
create policy answer_carried on answer as restrictive for delete to erfa_app
  using (organisation_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid and carried);

create table answer_snapshot (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  assessment_id uuid not null,
  name text not null,
  taken_at timestamptz not null default now(),
  taken_by uuid,
  -- The assessment whose answers it had been begun with, if any.
  source_id uuid,
  -- What each assignment held, and what was agreed on, as lists; people by id alone.
  answers jsonb not null,
  agreed jsonb not null,
  constraint pk_answer_snapshot primary key (organisation_id, id),
  constraint fk_answer_snapshot_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_answer_snapshot_source foreign key (organisation_id, source_id) references assessment (organisation_id, id),
  constraint fk_answer_snapshot_taken_by foreign key (taken_by) references person (id),
  constraint ck_answer_snapshot_name check (length(name) between 1 and 200)
);
create index ix_answer_snapshot_assessment on answer_snapshot (organisation_id, assessment_id);
${closed('answer_snapshot')}
create policy answer_snapshot_definer on answer_snapshot for all to erfa_definer using (true) with check (true);
grant select, insert on answer_snapshot to erfa_app;
grant select, update (answers) on answer_snapshot to erfa_definer;

create table carrying (
  organisation_id uuid not null,
  assessment_id uuid not null,
  source_id uuid not null,
  snapshot_id uuid,
  carried_at timestamptz not null default now(),
  carried_by uuid,
  constraint pk_carrying primary key (organisation_id, assessment_id),
  constraint fk_carrying_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_carrying_source foreign key (organisation_id, source_id) references assessment (organisation_id, id),
  constraint fk_carrying_snapshot foreign key (organisation_id, snapshot_id) references answer_snapshot (organisation_id, id),
  constraint fk_carrying_carried_by foreign key (carried_by) references person (id),
  constraint ck_carrying_source check (source_id <> assessment_id)
);
${closed('carrying')}
grant select, insert, delete on carrying to erfa_app;
create trigger carrying_frozen before update or delete on carrying for each row execute function keep_frozen();

create table carried_answer (
  organisation_id uuid not null,
  assessment_id uuid not null,
  place integer not null,
  fate text not null,
  why text not null,
  unit_key text,
  unit_name text,
  axis text,
  -- The old answers: [{"question", "state", "value", "reason"}].
  origin jsonb not null,
  question_key text,
  state text,
  value jsonb,
  reason text not null,
  evidence text not null,
  constraint pk_carried_answer primary key (organisation_id, assessment_id, place),
  constraint fk_carried_answer_carrying foreign key (organisation_id, assessment_id) references carrying (organisation_id, assessment_id),
  constraint ck_carried_answer_fate check (fate in ('carried', 'to-confirm', 'archived') and (fate = 'archived') = (question_key is null)),
  constraint ck_carried_answer_state check (state in ('answered', 'not-applicable', 'dont-know') and (state is not distinct from 'answered') = (value is not null)
    and (fate <> 'carried' or state is not null) and (question_key is not null or state is null)),
  constraint ck_carried_answer_text check (length(reason) <= 2000 and length(evidence) <= 2000)
);
${closed('carried_answer')}
create policy carried_answer_definer on carried_answer for all to erfa_definer using (true) with check (true);
grant select, insert, delete on carried_answer to erfa_app;
grant select, update (evidence) on carried_answer to erfa_definer;
create trigger carried_answer_frozen before delete on carried_answer for each row execute function keep_frozen();

-- With what single persons answered goes what snapshots hold of it, and the documentation that was carried.
create or replace function expire_answers() returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_count bigint;
begin
  with due as (
    select r.id from round r
    where r.state = 'closed' and coalesce(r.closed_at, r.closes_at) + make_interval(months => (r.terms->>'deleteAfterMonths')::integer) <= now()
  ), contacts as (
    update participation p set contact_name = null, contact_email = null, version = p.version + 1
    from due where p.round_id = due.id and (p.contact_name is not null or p.contact_email is not null)
  ), snapshots as (
    update answer_snapshot n set answers = '[]' from assessment s, due
    where s.organisation_id = n.organisation_id and s.id = n.assessment_id and s.round_id = due.id and n.answers <> '[]'
  ), documentation as (
    update carried_answer c set evidence = '' from assessment s, due
    where s.organisation_id = c.organisation_id and s.id = c.assessment_id and s.round_id = due.id and c.evidence <> ''
  ), gone as (
    delete from answer w using assignment t, assessment s, due
    where t.organisation_id = w.organisation_id and t.id = w.assignment_id
      and s.organisation_id = t.organisation_id and s.id = t.assessment_id and s.round_id = due.id
    returning w.organisation_id, due.id as round_id
  ), logged as (
    insert into audit_event (organisation_id, kind, subject, content)
      select organisation_id, 'answers.expired', round_id::text, jsonb_build_object('count', count(*)) from gone group by 1, 3 order by 1
  )
  select count(*) into v_count from gone;
  return v_count;
end $$;
`;

export class Carrying1765190000000 implements MigrationInterface {
  readonly name = 'Carrying1765190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(carrying);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

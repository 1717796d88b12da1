import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './identity/tables';

/** What a municipality aims at, what it says its changes take, and what its actions are to lead to. */
const targets = `
create table target (
  organisation_id uuid not null,
  assessment_id uuid not null,
  node_key text not null,
  reached_at text not null,
  least double precision not null,
  due_on date not null,
  version integer not null default 1,
  constraint pk_target primary key (organisation_id, assessment_id, node_key),
  constraint fk_target_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint ck_target_reached_at check (reached_at in ('level', 'value')),
  constraint ck_target_least check (least between -1e12 and 1e12)
);
${closed('target')}
grant select, insert, update (reached_at, least, due_on, version), delete on target to erfa_app;

create table question_effort (
  organisation_id uuid not null,
  assessment_id uuid not null,
  question_key text not null,
  size text,
  days integer,
  version integer not null default 1,
  constraint pk_question_effort primary key (organisation_id, assessment_id, question_key),
  constraint fk_question_effort_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint ck_question_effort_size check (size in ('small', 'medium', 'large')),
  constraint ck_question_effort_days check (days between 1 and 2200),
  constraint ck_question_effort_one check ((size is null) <> (days is null))
);
${closed('question_effort')}
grant select, insert, update (size, days, version), delete on question_effort to erfa_app;

-- The answer that the action is to lead to: {"question": key, "value": as the scale has it, "unit": id or null}.
alter table action add column leads_to jsonb;
grant update (leads_to) on action to erfa_app;
`;

export class Targets1765030000000 implements MigrationInterface {
  readonly name = 'Targets1765030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(targets);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

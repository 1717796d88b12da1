import { closed } from '../identity/tables';

/** What a municipality answers, agrees on, hands in and does about it. All of it is its own. */
export const assessmentTables = `
create table assessment (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  round_id uuid not null,
  model_id uuid not null,
  state text not null default 'open',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  submitted_at timestamptz,
  submitted_by uuid,
  constraint pk_assessment primary key (organisation_id, id),
  constraint uq_assessment_round unique (organisation_id, round_id),
  constraint fk_assessment_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_assessment_round foreign key (round_id) references round (id),
  constraint fk_assessment_model foreign key (model_id) references published_model (id),
  constraint fk_assessment_submitted_by foreign key (submitted_by) references person (id),
  constraint ck_assessment_state check (state in ('open', 'submitted', 'frozen', 'lapsed'))
);
create index ix_assessment_round on assessment (round_id);
${closed('assessment')}
create policy assessment_definer on assessment for all to erfa_definer using (true) with check (true);
grant select, insert, update (state, version, submitted_at, submitted_by) on assessment to erfa_app;
grant select, update (state, version) on assessment to erfa_definer;

create table assessment_section (
  organisation_id uuid not null,
  assessment_id uuid not null,
  section_key text not null,
  mode text not null,
  constraint pk_assessment_section primary key (organisation_id, assessment_id, section_key),
  constraint fk_assessment_section_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint ck_assessment_section_mode check (mode in ('one', 'split', 'independent'))
);
${closed('assessment_section')}
grant select, insert, update (mode) on assessment_section to erfa_app;

create table assignment (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  assessment_id uuid not null,
  section_key text not null,
  person_id uuid not null,
  unit_id uuid,
  question_keys text[] not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  handed_in_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  constraint pk_assignment primary key (organisation_id, id),
  constraint fk_assignment_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_assignment_unit foreign key (organisation_id, unit_id) references organisation_unit (organisation_id, id),
  constraint fk_assignment_person foreign key (person_id) references person (id),
  constraint fk_assignment_created_by foreign key (created_by) references person (id),
  constraint ck_assignment_questions check (cardinality(question_keys) between 1 and 500)
);
create unique index uq_assignment_person on assignment (organisation_id, assessment_id, section_key, person_id) where ended_at is null;
create index ix_assignment_person on assignment (organisation_id, person_id);
${closed('assignment')}
create policy assignment_definer on assignment for select to erfa_definer using (true);
grant select, insert, update (question_keys, handed_in_at, ended_at, version) on assignment to erfa_app;
grant select on assignment to erfa_definer;

create table answer (
  organisation_id uuid not null,
  assignment_id uuid not null,
  question_key text not null,
  state text not null,
  value jsonb,
  reason text not null,
  comment text not null,
  evidence text not null,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  constraint pk_answer primary key (organisation_id, assignment_id, question_key),
  constraint fk_answer_assignment foreign key (organisation_id, assignment_id) references assignment (organisation_id, id),
  constraint fk_answer_updated_by foreign key (updated_by) references person (id),
  constraint ck_answer_state check (state in ('unanswered', 'answered', 'not-applicable', 'dont-know') and (state = 'answered') = (value is not null)),
  constraint ck_answer_text check (length(reason) <= 2000 and length(comment) <= 4000 and length(evidence) <= 2000)
);
${closed('answer')}
create policy answer_definer on answer for select to erfa_definer using (true);
create policy answer_expiry on answer for delete to erfa_definer using (true);
grant select, insert, update (state, value, reason, comment, evidence, version, updated_at, updated_by) on answer to erfa_app;
grant select (organisation_id, assignment_id, question_key, state, updated_at), delete on answer to erfa_definer;

create table agreed_answer (
  organisation_id uuid not null,
  assessment_id uuid not null,
  question_key text not null,
  state text not null,
  value jsonb,
  reason text not null,
  how text not null,
  justification text not null,
  version integer not null default 1,
  settled_at timestamptz not null default now(),
  settled_by uuid,
  constraint pk_agreed_answer primary key (organisation_id, assessment_id, question_key),
  constraint fk_agreed_answer_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_agreed_answer_settled_by foreign key (settled_by) references person (id),
  constraint ck_agreed_answer_state check (state in ('answered', 'not-applicable', 'dont-know') and (state = 'answered') = (value is not null)),
  constraint ck_agreed_answer_how check (how in ('single', 'equal', 'median', 'chosen')),
  constraint ck_agreed_answer_text check (length(reason) <= 2000 and length(justification) <= 4000)
);
${closed('agreed_answer')}
create policy agreed_answer_definer on agreed_answer for select to erfa_definer using (true);
grant select, insert, delete, update (state, value, reason, how, justification, version, settled_at, settled_by) on agreed_answer to erfa_app;
grant select (organisation_id, assessment_id, question_key) on agreed_answer to erfa_definer;

create table result (
  organisation_id uuid not null,
  assessment_id uuid not null,
  model_hash text not null,
  plugin_id text not null,
  plugin_version text not null,
  options jsonb not null,
  input jsonb not null,
  input_hash text not null,
  score jsonb not null,
  computed_at timestamptz not null default now(),
  constraint pk_result primary key (organisation_id, assessment_id),
  constraint fk_result_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);
${closed('result')}
create policy result_definer on result for select to erfa_definer using (true);
grant select, insert, delete on result to erfa_app;
grant select on result to erfa_definer;

create function keep_frozen() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from assessment a where a.organisation_id = old.organisation_id and a.id = old.assessment_id and a.state in ('frozen', 'lapsed')) then
    raise exception 'the round is closed' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger result_frozen before update or delete on result for each row execute function keep_frozen();
create trigger agreed_answer_frozen before update or delete on agreed_answer for each row execute function keep_frozen();

create table action (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  assessment_id uuid not null,
  node_key text not null,
  title text not null,
  owner_id uuid,
  due_on date,
  measure text not null,
  state text not null default 'planned',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint pk_action primary key (organisation_id, id),
  constraint fk_action_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_action_owner foreign key (owner_id) references person (id),
  constraint ck_action_state check (state in ('planned', 'under-way', 'done', 'dropped')),
  constraint ck_action_text check (length(title) between 1 and 300 and length(measure) <= 1000)
);
create index ix_action_assessment on action (organisation_id, assessment_id);
${closed('action')}
grant select, insert, update (title, owner_id, due_on, measure, state, version, node_key) on action to erfa_app;
`;

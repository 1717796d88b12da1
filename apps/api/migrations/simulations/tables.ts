/**
 * A closed round's answers, mixed once and for all: no sheet is anybody's. For the acts alone: the app can neither read
 * nor write them but through these.
 */
export const simulationTables = `
create table mixed_answers (
  round_id uuid not null,
  sheets jsonb not null,
  -- How many took part whose units answered: they are not among the sheets.
  left_out integer not null,
  made_at timestamptz not null default now(),
  constraint pk_mixed_answers primary key (round_id),
  constraint fk_mixed_answers_round foreign key (round_id) references round (id),
  constraint ck_mixed_answers_left_out check (left_out >= 0)
);
grant select, insert on mixed_answers to erfa_definer;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './identity/tables';

/** A municipality may let its units answer, each with answers of its own. */
const answeringUnits = `
alter table assessment_section drop constraint ck_assessment_section_mode;
alter table assessment_section add constraint ck_assessment_section_mode check (mode in ('one', 'split', 'independent', 'units'));
grant delete on assessment_section to erfa_app;

-- Who answers for a unit answers nothing for the municipality as a whole by it, and the other way round.
alter table assignment add column by_unit boolean not null default false;
alter table assignment add constraint ck_assignment_by_unit check (not by_unit or unit_id is not null);

create table assessment_unit (
  organisation_id uuid not null,
  assessment_id uuid not null,
  unit_id uuid not null,
  weight double precision not null default 1,
  constraint pk_assessment_unit primary key (organisation_id, assessment_id, unit_id),
  constraint fk_assessment_unit_assessment foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
  constraint fk_assessment_unit_unit foreign key (organisation_id, unit_id) references organisation_unit (organisation_id, id),
  constraint ck_assessment_unit_weight check (weight between 0 and 1000000)
);
${closed('assessment_unit')}
grant select, insert, delete on assessment_unit to erfa_app;
`;

export class AnsweringUnits1764900000000 implements MigrationInterface {
  readonly name = 'AnsweringUnits1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(answeringUnits);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Erfa migrates forwards only; restore a backup instead.'));
  }
}

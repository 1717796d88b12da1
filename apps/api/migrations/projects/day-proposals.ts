import { closed } from '../identity/tables';
import { ofProject } from './tables';

/**
 * Another day of going live that a unit's leader proposes, and what was answered. Each unit has one that is open at the most;
 * those that were answered stay.
 */
export const dayProposalTable = `
create table day_proposal (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  unit_id uuid not null,
  day date not null,
  reason text not null,
  proposed_on date not null,
  proposed_by uuid,
  -- Nothing before it is answered.
  accepted boolean,
  answer text not null default '',
  answered_on date,
  answered_by uuid,
  version integer not null default 1,
  constraint pk_day_proposal primary key (organisation_id, id),
  ${ofProject('day_proposal')},
  constraint fk_day_proposal_unit foreign key (organisation_id, unit_id) references organisation_unit (organisation_id, id),
  constraint fk_day_proposal_proposed_by foreign key (proposed_by) references person (id),
  constraint fk_day_proposal_answered_by foreign key (answered_by) references person (id),
  constraint ck_day_proposal_text check (length(reason) between 1 and 500 and length(answer) <= 500),
  constraint ck_day_proposal_answered check ((accepted is null) = (answered_on is null) and (answered_on is not null or answered_by is null))
);
create unique index uq_day_proposal_open on day_proposal (organisation_id, project_id, unit_id) where accepted is null;
create index ix_day_proposal_unit on day_proposal (organisation_id, project_id, unit_id);
${closed('day_proposal')}
grant select, insert, update, delete on day_proposal to erfa_app;
`;

import { decisionsAhead } from '@erfa/domain';
import type { TenantManager } from '../../../persistence/tenant-transaction';
import type { ProjectActor } from '../../actor';
import type { CaseSettings } from '../../business-case/case-content';
import type { FileProject } from './read-projects';

/** Makes others of this organisation wait that import at the same moment, so that both do not find the same title free. */
export async function oneProjectImportAtATime(
  manager: TenantManager,
  { organisationId }: ProjectActor,
): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `import projects ${organisationId ?? ''}`,
  ]);
}

export function listTitles(manager: TenantManager): Promise<{ id: string; title: string }[]> {
  return manager.query('select id, title from project');
}

/** Units of today that a list can name. */
export function listNameableUnits(manager: TenantManager): Promise<{ id: string; name: string }[]> {
  return manager.query(
    'select id, name from organisation_unit where valid_to is null or valid_to > current_date order by id',
  );
}

export function listNameableColleagues(
  manager: TenantManager,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  return manager.query(
    `select n.id, n.name from membership m join person n on n.id = m.person_id where m.organisation_id = $1 and m.ended_at is null order by n.id`,
    [organisationId],
  );
}

/** A project that is made from a row, with the system that stands for what the row names. */
export interface NewProject extends FileProject {
  id: string;
  productId: string | null;
}

/** What tools are given of a row: what their lines are called, and the year that money begins in. */
export interface ImportWords {
  expense: string;
  benefit: string;
  settings: CaseSettings;
}

/** Makes projects with all that a list says of them; as many statements for one as for five hundred. */
export async function insertProjects(
  manager: TenantManager,
  actor: ProjectActor,
  projects: readonly NewProject[],
  words: ImportWords,
): Promise<void> {
  const { organisationId, personId } = actor;
  const procures = ({ kind }: FileProject): boolean => kind !== 'automation';
  const rows = (of: readonly unknown[]): string => JSON.stringify(of);
  await manager.query(
    `insert into project (organisation_id, id, title, purpose, kind, phase, state, begins_on, go_live_on, case_number, kle, product_id, procures, origin,
       created_by, updated_by)
     select $1, r.id, r.title, r.purpose, r.kind, r.phase, r.state, r."beginsOn", r."goLiveOn", r."caseNumber", r.kle, r."productId", r.procures, 'file', $2, $2
     from jsonb_to_recordset($3::jsonb) r (id uuid, title text, purpose text, kind text, phase text, state text, "beginsOn" date, "goLiveOn" date,
       "caseNumber" text, kle text[], "productId" uuid, procures boolean)`,
    [organisationId, personId, rows(projects.map((one) => ({ ...one, procures: procures(one) })))],
  );
  const decisions = projects.flatMap((one) =>
    decisionsAhead(one.phase, procures(one)).map((kind, at) => ({
      ...{ project: one.id, kind, place: at + 1, on: at === 0 ? one.decisionOn : null },
    })),
  );
  await manager.query(
    `insert into project_decision (organisation_id, project_id, place, kind, planned_on)
     select $1, r.project, r.place, r.kind, r.on from jsonb_to_recordset($2::jsonb) r (project uuid, place integer, kind text, "on" date)`,
    [organisationId, rows(decisions)],
  );
  const people = projects.flatMap(({ id, ownerId, managerId }) => [
    ...(ownerId === null ? [] : [{ project: id, person: ownerId, relation: 'owner' }]),
    ...(managerId === null ? [] : [{ project: id, person: managerId, relation: 'manager' }]),
  ]);
  await manager.query(
    `insert into project_person (organisation_id, project_id, person_id, relation)
     select $1, r.project, r.person, r.relation from jsonb_to_recordset($2::jsonb) r (project uuid, person uuid, relation text)`,
    [organisationId, rows(people)],
  );
  await manager.query(
    `insert into project_unit (organisation_id, project_id, unit_id)
     select $1, r.project, r.unit from jsonb_to_recordset($2::jsonb) r (project uuid, unit uuid)`,
    [
      organisationId,
      rows(projects.flatMap(({ id, unitIds }) => unitIds.map((unit) => ({ project: id, unit })))),
    ],
  );
  await manager.query(
    `insert into project_goal (organisation_id, project_id, goal_id)
     select $1, r.project, r.goal from jsonb_to_recordset($2::jsonb) r (project uuid, goal uuid)`,
    [
      organisationId,
      rows(projects.flatMap(({ id, goalIds }) => goalIds.map((goal) => ({ project: id, goal })))),
    ],
  );
  await insertMoney(manager, actor, projects, words);
  await manager.query(
    `insert into project_change (organisation_id, project_id, tool, what, made_by, details)
     select $1, r.id, 'project', 'made', $2, jsonb_build_object('about', r.title, 'fields', '[]'::jsonb)
     from jsonb_to_recordset($3::jsonb) r (id uuid, title text)`,
    [organisationId, personId, rows(projects.map(({ id, title }) => ({ id, title })))],
  );
}

/** An expense becomes a line of the business case, what is saved a year a benefit card: each amount stands in one place. */
async function insertMoney(
  manager: TenantManager,
  { organisationId, personId }: ProjectActor,
  projects: readonly NewProject[],
  { expense, benefit, settings }: ImportWords,
): Promise<void> {
  const costs = projects.flatMap(({ id, expense: amount }) =>
    amount === null ? [] : [{ project: id, amount }],
  );
  await manager.query(
    `insert into business_case (organisation_id, project_id, price_year, first_year)
     select $1, r.project, $3, $4 from jsonb_to_recordset($2::jsonb) r (project uuid)`,
    [organisationId, JSON.stringify(costs), settings.priceYear, settings.firstYear],
  );
  await manager.query(
    `insert into business_case_line (organisation_id, id, project_id, place, title, kind, basis, amounts, updated_by)
     select $1, uuidv7(), r.project, 1, $3, 'one-off', 'amounts', array[r.amount], $4 from jsonb_to_recordset($2::jsonb) r (project uuid, amount bigint)`,
    [organisationId, JSON.stringify(costs), expense, personId],
  );
  const gains = projects.flatMap(({ id, benefit: amount, goLiveOn }) =>
    amount === null
      ? []
      : [{ project: id, amount, year: Number(goLiveOn?.slice(0, 4) ?? settings.firstYear) }],
  );
  await manager.query(
    `with made as (
       insert into benefit (organisation_id, project_id, name, side, kind, amounts, amounts_continue, created_by)
       select $1, r.project, $3, 'economy', 'money', jsonb_build_array(jsonb_build_object('year', r.year, 'amount', r.amount)), true, $4
       from jsonb_to_recordset($2::jsonb) r (project uuid, amount bigint, year integer) returning id, project_id)
     insert into benefit_node (organisation_id, project_id, id, kind, benefit_id, place) select $1, project_id, id, 'benefit', id, 1 from made`,
    [organisationId, JSON.stringify(gains), benefit, personId],
  );
}

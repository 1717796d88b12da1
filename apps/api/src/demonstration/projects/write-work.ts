import type { Query } from '../acting-for';
import { dayFrom } from './days-from';
import type { WrittenProject } from './write-promises';
import type { StoryExperience, StoryReadiness, StoryRollout, StoryTask, StoryWork } from './work';

/**
 * What goes on in a project: tasks and meetings, the roll-out of its units, what it came to and what was learned.
 * @param lines titles of the case's lines with their ids
 */
export async function writeWork(
  query: Query,
  project: WrittenProject,
  work: StoryWork,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  for (const task of work.tasks ?? []) await writeTask(query, project, task);
  await writeRollout(query, project, work);
  if (work.readiness) await writeReadiness(query, project, work.readiness);
  await writeBecame(query, project, work, lines);
  for (const experience of work.experience ?? []) await writeExperience(query, project, experience);
  for (const [title, disposition, reason] of work.lessons ?? [])
    await query(
      `insert into project_lesson (organisation_id, project_id, lesson_id, disposition, reason, decided_by)
       select $1, $2, id, $4, $5, $6 from published_lesson where title = $3 and state = 'shared' limit 1`,
      [project.organisationId, project.projectId, title, disposition, reason, project.manager],
    );
  for (const goal of work.goals ?? [])
    await query(
      `insert into project_goal (organisation_id, project_id, goal_id) select $1, $2, id from strategy_goal where organisation_id = $1 and title = $3`,
      [project.organisationId, project.projectId, goal],
    );
}

const ownerOf = ({ owners, manager }: WrittenProject, index: number | undefined): string | null =>
  index === undefined ? manager : (owners[index % owners.length] ?? manager);

async function writeTask(
  query: Query,
  project: WrittenProject,
  { title, tool = 'plan', kind = 'task', owner, day, done }: StoryTask,
): Promise<void> {
  const { organisationId, projectId, today } = project;
  await query(
    `insert into project_task (organisation_id, project_id, tool, kind, title, owner_id, due_on, done_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[organisationId, projectId, tool, kind, title, ownerOf(project, owner)],
      ...[dayFrom(today, day), done === undefined ? null : dayFrom(today, done)],
    ],
  );
}

async function writeRollout(
  query: Query,
  project: WrittenProject,
  { rollout = [], says, checks = [] }: StoryWork,
): Promise<void> {
  const { organisationId, projectId, today } = project;
  if (rollout.length === 0) return;
  await query('insert into project_plan (organisation_id, project_id, says) values ($1, $2, $3)', [
    ...[organisationId, projectId, says ?? ''],
  ]);
  for (const [title, weeks] of checks)
    await query(
      'insert into rollout_check (organisation_id, project_id, title, weeks_before) values ($1, $2, $3, $4)',
      [organisationId, projectId, title, weeks],
    );
  const units = await query<{ id: string }[]>(
    `select u.id from project_unit x join organisation_unit u on u.organisation_id = x.organisation_id and u.id = x.unit_id
     where x.organisation_id = $1 and x.project_id = $2 order by u.name`,
    [organisationId, projectId],
  );
  for (const [index, unit] of units.entries()) {
    const row = rollout[index];
    if (row) await writeUnit(query, project, unit.id, row, says ?? '', today);
  }
}

async function writeUnit(
  query: Query,
  project: WrittenProject,
  unitId: string,
  row: StoryRollout,
  says: string,
  today: Date,
): Promise<void> {
  const { organisationId, projectId } = project;
  const leader = ownerOf(project, row.owner);
  const day = (days: number | undefined) => (days === undefined ? null : dayFrom(today, days));
  await query(
    `insert into unit_rollout (organisation_id, project_id, unit_id, leader_id, agreed_day, agreed_on, agreed_by, staff, superusers, superusers_wanted,
       trained, with_access, equipment, checked_on, said_on, said)
     select $1, $2, $3, $4, case when $5 then p.go_live_on end, case when $5 then least(p.go_live_on, $6::date) end, case when $5 then $4::uuid end,
       $7, $8, $9, $10, $11, $12, $13, $14, $15 from project p where p.organisation_id = $1 and p.id = $2`,
    [
      ...[organisationId, projectId, unitId, leader, row.agreed, dayFrom(today, -20), row.staff],
      ...[...row.superusers, row.trained, row.access, row.equipment, day(row.checked)],
      ...[day(row.said), row.said === undefined ? '' : says],
    ],
  );
  for (const name of row.untrained ?? [])
    await query(
      'insert into untrained_person (organisation_id, project_id, unit_id, name) values ($1, $2, $3, $4)',
      [organisationId, projectId, unitId, name],
    );
}

const statements = ['purpose', 'leadership', 'room', 'skills', 'voice'];

async function writeReadiness(
  query: Query,
  project: WrittenProject,
  { maturity, maturityNote, dialogue, meetings = [] }: StoryReadiness,
): Promise<void> {
  const { organisationId, projectId, today } = project;
  await query(
    `insert into project_readiness (organisation_id, project_id, maturity_verdict, maturity_note, ${statements.map((key) => `${key}_answer, ${key}_note`).join(', ')})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[organisationId, projectId, maturity, maturityNote ?? ''],
      ...statements.flatMap((_, index) => dialogue[index] ?? [null, '']),
    ],
  );
  for (const { title, council, committee, form, day, done } of meetings) {
    const [task] = await query<[{ id: string }]>(
      `insert into project_task (organisation_id, project_id, tool, kind, title, owner_id, due_on, done_on)
       values ($1, $2, 'readiness', 'involvement', $3, $4, $5, $6) returning id`,
      [
        ...[organisationId, projectId, title, ownerOf(project, 1), dayFrom(today, day)],
        done === undefined ? null : dayFrom(today, done),
      ],
    );
    await query(
      'insert into project_involvement (organisation_id, task_id, project_id, council, committee, form) values ($1, $2, $3, $4, $5, $6)',
      [organisationId, task.id, projectId, council, committee, form],
    );
  }
}

async function writeBecame(
  query: Query,
  project: WrittenProject,
  { became = [], handover }: StoryWork,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  const { organisationId, projectId, firstYear, today, owners } = project;
  for (const { line, amounts, cause } of became) {
    const id = lines.get(line);
    if (id === undefined) throw new Error(`The demonstration has no line called ${line}`);
    const years = amounts.map((kroner, index) => ({
      year: firstYear + index,
      amount: Math.round(kroner * 100),
    }));
    await query(
      'insert into case_actual (organisation_id, project_id, line_id, amounts, cause, updated_by) values ($1, $2, $3, $4, $5, $6)',
      [organisationId, projectId, id, JSON.stringify(years), cause ?? '', project.manager],
    );
  }
  if (handover)
    await query(
      `insert into project_follow_up (organisation_id, project_id, receiver_id, takes_over, accepted_at, accepted_by) values ($1, $2, $3, $4, $5, $3)`,
      [
        ...[organisationId, projectId, owners[0] ?? null, handover.takesOver],
        owners[0] ? dayFrom(today, handover.accepted) : null,
      ],
    );
}

async function writeExperience(
  query: Query,
  { organisationId, projectId, manager }: WrittenProject,
  { kind, about, phase, text, at }: StoryExperience,
): Promise<void> {
  await query(
    `insert into project_experience (organisation_id, project_id, decision_id, at_end, kind, about, phase, text, author_id, created_at)
     select $1, $2, d.id, d.id is null, $4, $5, $6, $7, $8, coalesce(d.decided_on::timestamptz, now())
     from (select 1) one left join project_decision d on d.organisation_id = $1 and d.project_id = $2 and d.place = $3::integer`,
    [
      organisationId,
      projectId,
      at === undefined ? null : at + 1,
      kind,
      about,
      phase,
      text,
      manager,
    ],
  );
}

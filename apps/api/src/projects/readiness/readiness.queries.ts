import {
  dialogueStatements,
  type DialogueStatement,
  type InvolvementCouncil,
  type InvolvementForm,
  type MaturityVerdict,
} from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** Each statement's shared answer, 1–4 or none yet, and its note. */
type Answers = Record<`${DialogueStatement}Answer`, number | null> &
  Record<`${DialogueStatement}Note`, string>;

/** What a project writes of its readiness. */
export interface ReadinessFields extends Answers {
  maturityVerdict: MaturityVerdict | null;
  maturityNote: string;
  /** Somebody looked for experience, and found none that fits. */
  noExperience: boolean;
}

/** Every field with its column, in the order of the parameters below. */
const columns: readonly (readonly [keyof ReadinessFields, string])[] = [
  ['maturityVerdict', 'maturity_verdict'],
  ['maturityNote', 'maturity_note'],
  ['noExperience', 'no_experience'],
  ...dialogueStatements.flatMap(
    (statement) =>
      [
        [`${statement}Answer`, `${statement}_answer`],
        [`${statement}Note`, `${statement}_note`],
      ] as const,
  ),
];

/** What a project has before anybody has written anything. */
const nothing: ReadinessFields = {
  ...{ maturityVerdict: null, maturityNote: '', noExperience: false },
  ...{ purposeAnswer: null, purposeNote: '', leadershipAnswer: null, leadershipNote: '' },
  ...{ roomAnswer: null, roomNote: '', skillsAnswer: null, skillsNote: '' },
  ...{ voiceAnswer: null, voiceNote: '' },
};

export async function readReadiness(
  manager: TenantManager,
  projectId: string,
): Promise<ReadinessFields> {
  const rows = await manager.query<ReadinessFields[]>(
    `select ${columns.map(([field, column]) => `${column} as "${field}"`).join(', ')} from project_readiness where project_id = $1`,
    [projectId],
  );
  return rows[0] ?? nothing;
}

/** Makes the row where there is none and keeps others who write it waiting, so that what is read next is what stands. */
export async function holdReadiness(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_readiness (organisation_id, project_id) values ($1, $2)
     on conflict (organisation_id, project_id) do update set version = project_readiness.version`,
    [organisationId, projectId],
  );
}

export async function updateReadiness(
  manager: TenantManager,
  projectId: string,
  fields: ReadinessFields,
): Promise<void> {
  await manager.query(
    `update project_readiness set ${columns.map(([, column], at) => `${column} = $${at + 2}`).join(', ')}, version = version + 1 where project_id = $1`,
    [projectId, ...columns.map(([field]) => fields[field])],
  );
}

/** A meeting with staff, or an action: a task of the plan that began here. */
export interface ReadinessTaskRow {
  id: string;
  title: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  doneOn: string | null;
  version: number;
  /** Null for an action. */
  council: InvolvementCouncil | null;
  committee: string | null;
  form: InvolvementForm | null;
}

const task = `select t.id, t.title, t.owner_id as "ownerId", o.name as "ownerName", t.due_on::text as "dueOn", t.done_on::text as "doneOn", t.version,
    i.council, i.committee, i.form
  from project_task t left join project_involvement i on i.organisation_id = t.organisation_id and i.task_id = t.id
  left join person o on o.id = t.owner_id where t.project_id = $1 and t.tool = 'readiness'`;

/** Meetings and actions, the earliest first. */
export function listReadinessTasks(
  manager: TenantManager,
  projectId: string,
): Promise<ReadinessTaskRow[]> {
  return manager.query(`${task} order by t.due_on nulls last, t.id`, [projectId]);
}

export async function readReadinessTask(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<ReadinessTaskRow | null> {
  const rows = await manager.query<ReadinessTaskRow[]>(`${task} and t.id = $2`, [projectId, id]);
  return rows[0] ?? null;
}

/** What is written of such a task. */
export interface ReadinessTaskFields {
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  doneOn: string | null;
}

/** What a meeting is about. */
export interface InvolvementFields {
  council: InvolvementCouncil;
  committee: string;
  form: InvolvementForm;
}

/** @returns its id */
export async function insertReadinessTask(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  kind: 'involvement' | 'task',
  write: ReadinessTaskFields,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into project_task (organisation_id, project_id, tool, kind, title, owner_id, due_on, done_on)
     values ($1, $2, 'readiness', $3, $4, $5, $6, $7) returning id`,
    [organisationId, projectId, kind, write.title, write.ownerId, write.dueOn, write.doneOn],
  );
  return row?.id ?? '';
}

/** A day that is set by hand no longer follows the day of going live. @returns whether the version that was read was still there */
export async function updateReadinessTask(
  manager: TenantManager,
  id: string,
  write: ReadinessTaskFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_task set title = $3, owner_id = $4, due_on = $5, done_on = $6, version = version + 1,
       days_before = case when due_on is distinct from $5::date then null else days_before end
     where id = $1 and version = $2 returning id`,
    [id, seen, write.title, write.ownerId, write.dueOn, write.doneOn],
  );
  return changed.length > 0;
}

/** Says what a meeting is about. */
export async function writeInvolvement(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  taskId: string,
  { council, committee, form }: InvolvementFields,
): Promise<void> {
  await manager.query(
    `insert into project_involvement (organisation_id, task_id, project_id, council, committee, form) values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, task_id) do update set council = excluded.council, committee = excluded.committee, form = excluded.form`,
    [organisationId, taskId, projectId, council, committee, form],
  );
}

export async function deleteReadinessTask(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from project_task where id = $1', [id]);
}

import type { CriterionForm } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** From when a project is measured, and who takes it over. */
export interface FollowUpRow {
  measuredFrom: string | null;
  receiverId: string | null;
  receiverName: string | null;
  takesOver: string;
  reservation: string;
  acceptedAt: Date | null;
  acceptedByName: string | null;
  version: number;
}

const nothing: FollowUpRow = {
  ...{ measuredFrom: null, receiverId: null, receiverName: null, takesOver: '', reservation: '' },
  ...{ acceptedAt: null, acceptedByName: null, version: 0 },
};

export async function readFollowUp(
  manager: TenantManager,
  projectId: string,
): Promise<FollowUpRow> {
  const rows = await manager.query<FollowUpRow[]>(
    `select u.measured_from::text as "measuredFrom", u.receiver_id as "receiverId", r.name as "receiverName", u.takes_over as "takesOver", u.reservation,
       u.accepted_at as "acceptedAt", a.name as "acceptedByName", u.version
     from project_follow_up u left join person r on r.id = u.receiver_id left join person a on a.id = u.accepted_by where u.project_id = $1`,
    [projectId],
  );
  return rows[0] ?? nothing;
}

/** Makes the row where there is none and keeps others who write it waiting, so that what is read next is what stands. */
export async function holdFollowUp(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_follow_up (organisation_id, project_id) values ($1, $2)
     on conflict (organisation_id, project_id) do update set version = project_follow_up.version`,
    [organisationId, projectId],
  );
}

export async function updateSchedule(
  manager: TenantManager,
  projectId: string,
  { measuredFrom, followedUntil }: { measuredFrom: string | null; followedUntil: string | null },
): Promise<void> {
  await manager.query(
    'update project_follow_up set measured_from = $2, version = version + 1 where project_id = $1',
    [projectId, measuredFrom],
  );
  await manager.query(
    `update project set followed_until = $2, version = version + 1 where id = $1 and followed_until is distinct from $2::date`,
    [projectId, followedUntil],
  );
}

/** Writes who takes the project over and what; a yes to what stood there before is taken back. */
export async function updateHandover(
  manager: TenantManager,
  projectId: string,
  { receiverId, takesOver }: { receiverId: string | null; takesOver: string },
): Promise<void> {
  await manager.query(
    `update project_follow_up set receiver_id = $2, takes_over = $3, reservation = '', accepted_at = null, accepted_by = null, version = version + 1
     where project_id = $1`,
    [projectId, receiverId, takesOver],
  );
}

/** Writes the receiver's yes, or takes it back. @returns whether the version that was read was still there */
export async function writeHandoverAcceptance(
  manager: TenantManager,
  projectId: string,
  personId: string | null,
  reservation: string,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_follow_up set accepted_by = $2, accepted_at = case when $2::uuid is not null then now() end, reservation = $3, version = version + 1
     where project_id = $1 and version = $4 returning project_id`,
    [projectId, personId, reservation, seen],
  );
  return changed.length > 0;
}

/** The day a project was handed over, unless it stood there for an earlier one. */
export async function writeHandoverDay(
  manager: TenantManager,
  projectId: string,
  day: string,
): Promise<void> {
  await manager.query(
    `update project set handover_on = $2, version = version + 1 where id = $1 and (handover_on is null or handover_on > $2::date)`,
    [projectId, day],
  );
}

const written = (form: CriterionForm): unknown[] => [
  form.title,
  form.unit,
  form.source,
  form.lowerIsBetter,
  form.frequency,
  form.baselineValue,
  form.baselineOn,
  form.targetValue,
  form.targetOn,
  form.ownerId,
];

export async function insertCriterion(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  form: CriterionForm,
): Promise<void> {
  await manager.query(
    `insert into success_criterion (organisation_id, project_id, title, unit, source, lower_is_better, frequency, baseline_value, baseline_on, target_value,
       target_on, owner_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [organisationId, projectId, ...written(form)],
  );
}

/** @returns whether the version that was read was still there */
export async function updateCriterion(
  manager: TenantManager,
  id: string,
  form: CriterionForm,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update success_criterion set title = $3, unit = $4, source = $5, lower_is_better = $6, frequency = $7, baseline_value = $8, baseline_on = $9,
       target_value = $10, target_on = $11, owner_id = $12, version = version + 1 where id = $1 and version = $2 returning id`,
    [id, seen, ...written(form)],
  );
  return changed.length > 0;
}

export async function deleteCriterion(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from success_criterion where id = $1', [id]);
}

/** A line of the hand-over's checklist: a task of the plan that began here. */
export interface HandoverItemRow {
  id: string;
  title: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  doneOn: string | null;
  version: number;
}

const item = `select t.id, t.title, t.owner_id as "ownerId", o.name as "ownerName", t.due_on::text as "dueOn", t.done_on::text as "doneOn", t.version
  from project_task t join follow_up_task x on x.task_id = t.id and x.measured_on is null left join person o on o.id = t.owner_id where t.project_id = $1`;

export function listHandoverItems(
  manager: TenantManager,
  projectId: string,
): Promise<HandoverItemRow[]> {
  return manager.query(`${item} order by t.id`, [projectId]);
}

export async function readHandoverItem(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<HandoverItemRow | null> {
  const rows = await manager.query<HandoverItemRow[]>(`${item} and t.id = $2`, [projectId, id]);
  return rows[0] ?? null;
}

export async function insertHandoverItems(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  items: readonly { title: string; ownerId: string | null; dueOn: string | null }[],
): Promise<void> {
  await manager.query(
    `with made as (insert into project_task (organisation_id, project_id, tool, kind, title, owner_id, due_on)
       select $1, $2, 'follow-up', 'task', w.title, w."ownerId", w."dueOn"
       from jsonb_to_recordset($3::jsonb) w(title text, "ownerId" uuid, "dueOn" date) returning id)
     insert into follow_up_task (organisation_id, task_id, project_id) select $1, id, $2 from made`,
    [organisationId, projectId, JSON.stringify(items)],
  );
}

/** @returns whether the version that was read was still there */
export async function updateHandoverItem(
  manager: TenantManager,
  id: string,
  write: { title: string; ownerId: string | null; dueOn: string | null; doneOn: string | null },
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_task set title = $3, owner_id = $4, due_on = $5, done_on = $6, version = version + 1 where id = $1 and version = $2 returning id`,
    [id, seen, write.title, write.ownerId, write.dueOn, write.doneOn],
  );
  return changed.length > 0;
}

export async function deleteHandoverItem(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from project_task where id = $1', [id]);
}

/** Roles that a colleague has here. */
export async function rolesOf(
  manager: TenantManager,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const rows = await manager.query<{ roles: string[] }[]>(
    'select roles from membership where organisation_id = $1 and person_id = $2 and ended_at is null',
    [organisationId, personId],
  );
  return rows[0]?.roles ?? [];
}

import type { TenantManager } from '../persistence/tenant-transaction';
import type { StoredState } from './answers.views';

/** A unit that answers, and how much it counts among the others. */
export interface AnsweringUnitRow {
  unitId: string;
  name: string;
  weight: number;
}

/** The units that answer an assessment, by name; none where the municipality answers as one. */
export function listAnsweringUnits(
  manager: TenantManager,
  assessmentId: string,
): Promise<AnsweringUnitRow[]> {
  return manager.query(
    `select a.unit_id as "unitId", u.name, a.weight from assessment_unit a
     join organisation_unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
     where a.assessment_id = $1 order by u.name collate "da-x-icu", a.unit_id`,
    [assessmentId],
  );
}

/** A unit that is to answer, by whom. */
export interface PlannedUnit {
  unitId: string;
  personId: string;
  weight: number;
}

/** Makes these the units that answer, and no others. */
export async function replaceAnsweringUnits(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  units: readonly PlannedUnit[],
): Promise<void> {
  await manager.query('delete from assessment_unit where assessment_id = $1', [assessmentId]);
  await manager.query(
    `insert into assessment_unit (organisation_id, assessment_id, unit_id, weight)
     select $1, $2, (u->>'unitId')::uuid, (u->>'weight')::double precision from jsonb_array_elements($3) u`,
    [organisationId, assessmentId, JSON.stringify(units)],
  );
}

/**
 * Gives a whole section to each of the units' people. Assignments of others end; what somebody has answered for a unit stays, and
 * is there again when the section comes back to them for the same unit.
 */
export async function giveToUnits(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  section: { readonly key: string; readonly questionKeys: readonly string[] },
  createdBy: string | null,
  units: readonly PlannedUnit[],
): Promise<void> {
  const planned = JSON.stringify(units);
  await manager.query(
    `update assignment t set ended_at = now(), version = t.version + 1
     where t.assessment_id = $1 and t.section_key = $2 and t.ended_at is null and not (t.by_unit and exists (
       select from jsonb_array_elements($3) u where (u->>'personId')::uuid = t.person_id and (u->>'unitId')::uuid = t.unit_id))`,
    [assessmentId, section.key, planned],
  );
  await manager.query(
    `update assignment t set ended_at = null, handed_in_at = null, version = t.version + 1
     from (select distinct on (o.unit_id) o.id from assignment o
       join jsonb_array_elements($3) u on (u->>'personId')::uuid = o.person_id and (u->>'unitId')::uuid = o.unit_id
       where o.assessment_id = $1 and o.section_key = $2 and o.by_unit
       order by o.unit_id, o.ended_at desc nulls first) latest
     where t.id = latest.id and t.ended_at is not null`,
    [assessmentId, section.key, planned],
  );
  await manager.query(
    `insert into assignment (organisation_id, assessment_id, section_key, person_id, unit_id, by_unit, question_keys, created_by)
     select $1, $2, $3, (u->>'personId')::uuid, (u->>'unitId')::uuid, true, $4, $5 from jsonb_array_elements($6) u
     on conflict (organisation_id, assessment_id, section_key, person_id) where ended_at is null do nothing`,
    [organisationId, assessmentId, section.key, section.questionKeys, createdBy, planned],
  );
}

/** Ends all that was given to units, so that the sections can be given out anew. */
export async function takeFromUnits(manager: TenantManager, assessmentId: string): Promise<void> {
  await manager.query(
    'update assignment set ended_at = now(), version = version + 1 where assessment_id = $1 and by_unit and ended_at is null',
    [assessmentId],
  );
  await manager.query(
    `delete from assessment_section where assessment_id = $1 and mode = 'units'`,
    [assessmentId],
  );
}

/** One answer of a unit. */
export interface UnitAnswerRow {
  unitId: string;
  question: string;
  state: Exclude<StoredState, 'unanswered'>;
  value: unknown;
  reason: string;
}

/** What the units said that have handed in, section by section. */
export function listUnitAnswers(
  manager: TenantManager,
  assessmentId: string,
): Promise<UnitAnswerRow[]> {
  return manager.query(
    `select t.unit_id as "unitId", w.question_key as question, w.state, w.value, w.reason
     from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
     where t.assessment_id = $1 and t.by_unit and t.ended_at is null and t.handed_in_at is not null
       and w.state <> 'unanswered' and w.question_key = any(t.question_keys)`,
    [assessmentId],
  );
}

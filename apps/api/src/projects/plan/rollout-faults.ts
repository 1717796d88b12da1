import { may, type Role } from '@erfa/domain';
import type { FieldFault } from '../../http/problem';
import type { Text } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { dayText } from '../words';
import type { RolloutFields, RolloutRow } from './rollout.queries';

/** Colleagues of today who may write for a unit, by name. */
export async function listLeaders(
  manager: TenantManager,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await manager.query<{ id: string; name: string; roles: Role[] }[]>(
    `select n.id, n.name, m.roles from membership m join person n on n.id = m.person_id
     where m.organisation_id = $1 and m.ended_at is null order by n.name, n.id`,
    [organisationId],
  );
  return rows.flatMap(({ id, name, roles }) =>
    may(
      roles.filter((role) => role !== 'guest'),
      'project.take-part',
    )
      ? [{ id, name }]
      : [],
  );
}

/**
 * What is wrong with a unit's row. Fields that were left alone are not asked about again: a day that moved since keeps nobody
 * from writing the rest.
 */
export async function rolloutFaults(
  manager: TenantManager,
  organisationId: string,
  before: RolloutRow,
  projectGoLiveOn: string | null,
  write: RolloutFields,
): Promise<FieldFault[]> {
  const faults: FieldFault[] = [];
  const wrong = (field: keyof RolloutFields, code: string, detail?: Text | number): number =>
    faults.push({ path: field, code, details: detail === undefined ? {} : { 0: detail } });
  if (write.leaderId !== null && write.leaderId !== before.leaderId) {
    const leaders = await listLeaders(manager, organisationId);
    if (!leaders.some(({ id }) => id === write.leaderId)) wrong('leaderId', 'leaderTakesNoPart');
  }
  const day = write.ownGoLiveOn ?? projectGoLiveOn;
  if (write.agreedDay !== null && write.agreedDay !== before.agreedDay) {
    if (day === null) wrong('agreedDay', 'noDayToAgree');
    else if (write.agreedDay !== day) wrong('agreedDay', 'agreedOtherDay', dayText(day));
  }
  for (const field of ['trained', 'withAccess', 'superusers'] as const)
    if (write.staff !== null && write[field] > write.staff)
      wrong(field, 'moreThanStaff', write.staff);
  if (write.checkedOn !== null && write.checkedOn !== before.checkedOn && write.checkedOn > today())
    wrong('checkedOn', 'dayToCome');
  return faults;
}

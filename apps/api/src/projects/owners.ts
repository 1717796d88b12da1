import { ApiProperty } from '@nestjs/swagger';
import { Problem } from '../http/problem';
import type { TenantManager } from '../persistence/tenant-transaction';
import { strangersAmong } from './projects.queries';

/** Somebody who has to do with the project, and may therefore be chosen as the owner of what is to be done. */
export class ProjectOwnerView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
}

/** Those who have to do with a project today, each once, by name. */
export function listOwners(manager: TenantManager, projectId: string): Promise<ProjectOwnerView[]> {
  return manager.query(
    `select distinct r.person_id as "personId", n.name from project_person r join person n on n.id = r.person_id
     where r.project_id = $1 and (r.until is null or r.until >= current_date) order by n.name, r.person_id`,
    [projectId],
  );
}

/** @throws Problem `invalid-input` for an owner who is no colleague */
export async function checkOwner(
  manager: TenantManager,
  organisationId: string,
  ownerId: string | null,
  path = 'ownerId',
): Promise<void> {
  if (ownerId === null) return;
  if ((await strangersAmong(manager, organisationId, [ownerId])).length > 0)
    throw new Problem('invalid-input', {}, [{ path, code: 'notAColleague', details: {} }]);
}

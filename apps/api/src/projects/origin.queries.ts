import type { TenantManager } from '../persistence/tenant-transaction';
import type { Beginning } from './projects.queries';

/** Whether the action, or the submitted assessment, that a project is made from is there. */
export async function originExists(
  manager: TenantManager,
  { assessmentId, actionId }: Beginning,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    actionId === null
      ? "select id from assessment where id = $1 and state in ('submitted', 'frozen')"
      : 'select id from action where id = $1',
    [actionId ?? assessmentId],
  );
  return rows.length > 0;
}

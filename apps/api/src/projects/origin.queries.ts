import type { TenantManager } from '../persistence/tenant-transaction';
import type { Beginning } from './projects.queries';

/** Whether the action, the submitted assessment or the shared project that a project is made from is there. */
export async function originExists(
  manager: TenantManager,
  { assessmentId, actionId, sharedFrom }: Beginning,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    sharedFrom !== null
      ? 'select id from shared_project where id = $1'
      : actionId === null
        ? "select id from assessment where id = $1 and state in ('submitted', 'frozen')"
        : 'select id from action where id = $1',
    [sharedFrom ?? actionId ?? assessmentId],
  );
  return rows.length > 0;
}

import type { PublishedState } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';

export async function ownName(
  manager: TenantManager,
  organisationId: string | null,
): Promise<string> {
  const [own] = await manager.query<{ name: string }[]>(
    'select official_name as name from organisation where id = $1',
    [organisationId],
  );
  return own?.name ?? '';
}

/** Lessons that were written from a project's experience and shared with all, and who took them up, by municipality. */
export function listGivenLessons(
  manager: TenantManager,
  projectId: string,
): Promise<{ id: string; title: string; state: PublishedState; adopters: string[] }[]> {
  return manager.query(
    `select l.id, l.title, l.state,
       array(select distinct o.name from published_adoption a join organisation o on o.id = a.municipality_id where a.lesson_id = l.id order by o.name) as adopters
     from published_lesson l where l.id in (select x.lesson_id from project_experience x where x.project_id = $1) order by l.title, l.id`,
    [projectId],
  );
}

/** Whether a project is shown to other municipalities. */
export async function isShownToOthers(manager: TenantManager, projectId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('select 1 from shared_project where id = $1', [
    projectId,
  ]);
  return rows.length > 0;
}

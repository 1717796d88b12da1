import { Injectable } from '@nestjs/common';
import { same, type HistoryField, type HistoryPlace } from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ProjectActor } from './actor';

/** One changed field: what stood there before, and what stands there now. Plain data. */
export interface FieldChange<Field extends string = string> {
  field: Field;
  before: unknown;
  after: unknown;
}

/** What changed, told in a way that a page has words for (`projects.history` of the admin's texts). */
export type ChangeWhat = 'made' | 'changed' | 'added' | 'removed' | 'decided' | 'moved' | 'shared';

/**
 * Keeps who changed what in a project, as long as the project itself is kept, and says on the project when it was changed last.
 * What one person changes in the same place within ten minutes is one entry, so that a page that saves by itself makes no long list.
 */
@Injectable()
export class ProjectHistory {
  /**
   * @param fields what changed, each a field that the place has a name for
   * @param about what it is about, in the writer's own words: the title of a benefit, a line, a risk; empty for the place itself
   */
  async write<Place extends HistoryPlace>(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    place: Place,
    what: ChangeWhat,
    about: string,
    fields: readonly FieldChange<HistoryField<Place>>[] = [],
  ): Promise<void> {
    await manager.query('update project set updated_at = now(), updated_by = $2 where id = $1', [
      projectId,
      actor.personId,
    ]);
    const [last] = await manager.query<{ id: string; details: Details }[]>(
      `select c.id, c.details from project_change c where c.project_id = $1 and c.tool = $2 and c.what = $3 and $3 = 'changed'
         and c.made_by = $4 and c.details->>'about' = $5 and c.made_at > now() - interval '10 minutes'
         and c.id = (select n.id from project_change n where n.project_id = $1 order by n.id desc limit 1)`,
      [projectId, place, what, actor.personId, about],
    );
    if (last)
      await manager.query('update project_change set details = $2, made_at = now() where id = $1', [
        last.id,
        { about, fields: joined(last.details.fields, fields) },
      ]);
    else
      await manager.query(
        'insert into project_change (organisation_id, project_id, tool, what, made_by, details) values ($1, $2, $3, $4, $5, $6)',
        [actor.organisationId, projectId, place, what, actor.personId, { about, fields }],
      );
  }
}

interface Details {
  about: string;
  fields: FieldChange[];
}

/** Two lists of changes as one: from what stood there first to what stands there now; what stands as it did is no change. */
function joined(before: readonly FieldChange[], now: readonly FieldChange[]): FieldChange[] {
  const all = new Map(before.map((change) => [change.field, change]));
  for (const change of now) {
    const first = all.get(change.field);
    all.set(change.field, first ? { ...change, before: first.before } : change);
  }
  return [...all.values()].filter((change) => !same(change.before, change.after));
}

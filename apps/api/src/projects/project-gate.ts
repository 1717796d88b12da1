import { Injectable } from '@nestjs/common';
import { mergeFields } from '@erfa/domain';
import { Problem } from '../http/problem';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ProjectActor } from './actor';
import type { FieldChange } from './project-history';
import { readProject, type ProjectRow } from './projects.queries';

/** The one door to a project: every tool asks here first, so that nobody reads or changes what is not theirs. */
@Injectable()
export class ProjectGate {
  /** @throws Problem `not-found` for one that is not there, or that the actor does not see */
  async toRead(manager: TenantManager, actor: ProjectActor, id: string): Promise<ProjectRow> {
    const project = await readProject(manager, actor, id);
    if (!project) throw new Problem('not-found');
    return project;
  }

  /** @throws Problem `not-found`, and `project-not-yours` for somebody who sees it but does not own or lead it */
  async toEdit(manager: TenantManager, actor: ProjectActor, id: string): Promise<ProjectRow> {
    const project = await this.toRead(manager, actor, id);
    if (!project.mayEdit) throw new Problem('project-not-yours');
    return project;
  }
}

/** A form that is saved: as the writer got it, and as they left it. */
export interface SavedForm<Form> {
  from: Form;
  to: Form;
}

/**
 * Puts a saved form over what stands there: what others changed in other fields stays.
 * @throws Problem `version-conflict` where both changed the same field; `current` is the form as it stands, `conflicts` names the fields
 */
export function mergeForm<Form extends object>(
  current: Form,
  { from, to }: SavedForm<Form>,
): { merged: Form; changes: FieldChange<keyof Form & string>[] } {
  const { merged, changed, conflicts } = mergeFields(current, from, to);
  if (conflicts.length > 0) throw new Problem('version-conflict', {}, [], { current, conflicts });
  const changes = changed.map((field) => ({
    field: field as keyof Form & string,
    before: current[field],
    after: merged[field],
  }));
  return { merged, changes };
}

import { Injectable } from '@nestjs/common';
import { projectLimits, relatedLimits, type RelatedKind } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import {
  countTies,
  deleteDocument,
  deleteTie,
  insertDocument,
  isTiedByOther,
  listDocuments,
  listRelated,
  oneTieAtATime,
  readMadeFrom,
  wayBetween,
  writeTie,
} from './related.queries';
import type { AddProjectDocument, ProjectRelatedView } from './related.views';

/** What a project has to do with: what it was made from, other projects of the municipality, and documents elsewhere. */
@Injectable()
export class RelatedService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<ProjectRelatedView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /**
   * Says what the project is to another. Both histories tell it.
   * @throws Problem `project-not-yours`, `invalid-input` for itself, for one that is not seen, for two that the other one has tied
   * together, for what would come back to the project itself, and for too many
   */
  relate(
    actor: ProjectActor,
    projectId: string,
    otherId: string,
    kind: RelatedKind,
  ): Promise<ProjectRelatedView> {
    return this.change(actor, projectId, async (manager, project) => {
      if (otherId === projectId) throw fault('other', 'sameProject');
      const other = await this.gate.toRead(manager, actor, otherId);
      await oneTieAtATime(manager, actor.organisationId);
      if (await isTiedByOther(manager, projectId, otherId)) throw fault('other', 'tiedByOther');
      if ((await countTies(manager, projectId, otherId)) >= relatedLimits.projects)
        throw fault('other', 'tooMany', relatedLimits.projects);
      const back = directed(kind) && (await wayBetween(manager, otherId, projectId, kind));
      if (back) throw fault('other', 'tiedInCircle', [project.title, ...back].join(' → '));
      const before = await deleteTie(manager, projectId, otherId);
      await writeTie(manager, actor.organisationId ?? '', projectId, otherId, kind);
      if (before === kind) return;
      const change = { field: 'relation' as const, before, after: kind };
      await this.tell(manager, actor, project, other, 'added', change);
    });
  }

  /** @throws Problem `project-not-yours`, `not-found` where they are not tied together by this project */
  part(actor: ProjectActor, projectId: string, otherId: string): Promise<ProjectRelatedView> {
    return this.change(actor, projectId, async (manager, project) => {
      const other = await this.gate.toRead(manager, actor, otherId);
      const before = await deleteTie(manager, projectId, otherId);
      if (before === null) throw new Problem('not-found');
      const change = { field: 'relation' as const, before, after: null };
      await this.tell(manager, actor, project, other, 'removed', change);
    });
  }

  /** @throws Problem `project-not-yours`, `invalid-input` */
  addDocument(
    actor: ProjectActor,
    projectId: string,
    document: AddProjectDocument,
  ): Promise<ProjectRelatedView> {
    return this.change(actor, projectId, async (manager) => {
      const there = await listDocuments(manager, projectId);
      if (there.length >= projectLimits.links)
        throw fault('address', 'tooMany', projectLimits.links);
      if (there.some(({ address }) => address === document.address))
        throw fault('address', 'documentAlreadyThere');
      await insertDocument(manager, actor.organisationId ?? '', projectId, document);
      await this.history.write(manager, actor, projectId, 'project', 'added', document.title, [
        { field: 'document', before: null, after: document.address },
      ]);
    });
  }

  /** @throws Problem `project-not-yours`, `not-found` */
  removeDocument(actor: ProjectActor, projectId: string, id: string): Promise<ProjectRelatedView> {
    return this.change(actor, projectId, async (manager) => {
      const before = (await listDocuments(manager, projectId)).find((one) => one.id === id);
      const title = await deleteDocument(manager, projectId, id);
      if (title === null || !before) throw new Problem('not-found');
      await this.history.write(manager, actor, projectId, 'project', 'removed', title, [
        { field: 'document', before: before.address, after: null },
      ]);
    });
  }

  private change(
    actor: ProjectActor,
    projectId: string,
    work: (manager: TenantManager, project: ProjectRow) => Promise<void>,
  ): Promise<ProjectRelatedView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await work(manager, project);
      return this.view(manager, actor, project);
    });
  }

  private async tell(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    other: ProjectRow,
    what: 'added' | 'removed',
    change: { field: 'relation'; before: string | null; after: string | null },
  ): Promise<void> {
    await this.history.write(manager, actor, project.id, 'project', what, other.title, [change]);
    await this.history.write(manager, actor, other.id, 'project', what, project.title, [
      { ...change, field: 'relationOfOther' },
    ]);
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<ProjectRelatedView> {
    return {
      madeFrom: actor.guest ? null : await readMadeFrom(manager, project),
      projects: await listRelated(manager, actor, project.id),
      documents: await listDocuments(manager, project.id),
      mayEdit: project.mayEdit,
    };
  }
}

/** Whether it says something of one project towards the other, so that a circle of it makes no sense. */
const directed = (kind: RelatedKind): boolean => kind !== 'beside';

const fault = (path: string, code: string, told?: number | string): Problem =>
  new Problem('invalid-input', {}, [
    { path, code, details: told === undefined ? {} : { 0: told } },
  ]);

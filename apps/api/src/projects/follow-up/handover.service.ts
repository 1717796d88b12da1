import { Injectable } from '@nestjs/common';
import { followUpLimits, may, type HistoryField, type Role } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { checkOwner } from '../owners';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import { listColleagues, type ProjectRow } from '../projects.queries';
import {
  deleteHandoverItem,
  holdFollowUp,
  insertHandoverItems,
  listHandoverItems,
  readFollowUp,
  readHandoverItem,
  rolesOf,
  updateHandover,
  updateHandoverItem,
  writeHandoverAcceptance,
  writeHandoverDay,
  type HandoverItemRow,
} from './follow-up.queries';
import type {
  AddHandoverItems,
  HandoverView,
  SaveHandover,
  WriteHandoverItem,
} from './handover.views';

/** From project to operation: who takes over what, what is to be in place, and their yes. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<HandoverView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** Says who takes over what; a yes to what stood there before is taken back. @throws Problem `version-conflict`, `invalid-input` */
  save(actor: ProjectActor, projectId: string, saved: SaveHandover): Promise<HandoverView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const organisationId = actor.organisationId ?? '';
      await holdFollowUp(manager, organisationId, projectId);
      const { receiverId, takesOver } = await readFollowUp(manager, projectId);
      const { merged, changes } = mergeForm({ receiverId, takesOver }, saved);
      if (merged.receiverId !== receiverId && merged.receiverId !== null) {
        await checkOwner(manager, organisationId, merged.receiverId, 'to.receiverId');
        const roles = (await rolesOf(manager, organisationId, merged.receiverId)) as Role[];
        const working = roles.filter((role) => role !== 'guest');
        if (!may(working, 'project.take-part'))
          throw new Problem('invalid-input', {}, [
            { path: 'to.receiverId', code: 'receiverTakesNoPart', details: {} },
          ]);
      }
      if (changes.length > 0) {
        await updateHandover(manager, projectId, merged);
        await this.tell(manager, actor, projectId, 'changed', '', changes);
      }
      return this.view(manager, actor, project);
    });
  }

  /** @throws Problem `handover-not-yours`, `invalid-input` where there are too many, or an owner is no colleague */
  add(actor: ProjectActor, projectId: string, { items }: AddHandoverItems): Promise<HandoverView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.toHandOver(manager, actor, projectId);
      const organisationId = actor.organisationId ?? '';
      for (const [index, { ownerId }] of items.entries())
        await checkOwner(manager, organisationId, ownerId, `items[${index}].ownerId`);
      const there = (await listHandoverItems(manager, projectId)).length;
      if (there + items.length > followUpLimits.items)
        throw new Problem('invalid-input', {}, [
          { path: 'items', code: 'tooMany', details: { 0: followUpLimits.items } },
        ]);
      await insertHandoverItems(manager, organisationId, projectId, items);
      const about = items.length === 1 ? (items[0]?.title ?? '') : '';
      await this.tell(manager, actor, projectId, 'added', about);
      return this.view(manager, actor, project);
    });
  }

  /** Whoever sees to a line may say that it is done, and no more. @throws Problem `handover-not-yours`, `version-conflict` */
  change(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteHandoverItem,
    seen: number,
  ): Promise<HandoverView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      const before = await this.found(manager, projectId, id);
      const { receiverId } = await readFollowUp(manager, projectId);
      const words = (['title', 'ownerId', 'dueOn'] as const).every(
        (field) => before[field] === write[field],
      );
      if (!changesAll(project, receiverId, actor) && !(words && isMine(before, actor)))
        throw new Problem('handover-not-yours');
      await checkOwner(manager, actor.organisationId ?? '', write.ownerId);
      if (!(await updateHandoverItem(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readHandoverItem(manager, projectId, id),
        });
      const changes = (['title', 'ownerId', 'dueOn', 'doneOn'] as const).flatMap((field) =>
        before[field] === write[field]
          ? []
          : [{ field, before: before[field], after: write[field] }],
      );
      await this.tell(manager, actor, projectId, 'changed', write.title, changes);
      return this.view(manager, actor, project);
    });
  }

  remove(actor: ProjectActor, projectId: string, id: string): Promise<HandoverView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.toHandOver(manager, actor, projectId);
      const { title } = await this.found(manager, projectId, id);
      await deleteHandoverItem(manager, id);
      await this.tell(manager, actor, projectId, 'removed', title);
      return this.view(manager, actor, project);
    });
  }

  /**
   * The receiver says yes to what they read, with what they miss; the day of it is the day of the hand-over.
   * @throws Problem `handover-not-yours`, `handover-unfinished`, `version-conflict` with what stands now
   */
  accept(
    actor: ProjectActor,
    projectId: string,
    reservation: string,
    seen: number,
  ): Promise<HandoverView> {
    return this.answer(actor, projectId, reservation, seen, true);
  }

  /** The receiver takes their yes back. */
  retract(actor: ProjectActor, projectId: string, seen: number): Promise<HandoverView> {
    return this.answer(actor, projectId, '', seen, false);
  }

  private answer(
    actor: ProjectActor,
    projectId: string,
    reservation: string,
    seen: number,
    yes: boolean,
  ): Promise<HandoverView> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      const { receiverId, takesOver, acceptedAt } = await readFollowUp(manager, projectId);
      if (receiverId === null || receiverId !== actor.personId)
        throw new Problem('handover-not-yours');
      if (yes && takesOver.trim() === '') throw new Problem('handover-unfinished');
      const person = yes ? actor.personId : null;
      if (!(await writeHandoverAcceptance(manager, projectId, person, reservation, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readFollowUp(manager, projectId),
        });
      if (yes) await writeHandoverDay(manager, projectId, today());
      await this.tell(manager, actor, projectId, 'changed', '', [
        { field: 'handover', before: acceptedAt !== null, after: yes },
      ]);
      return this.view(manager, actor, await this.gate.toRead(manager, actor, projectId));
    });
  }

  /** Who may change the checklist: who may change the project, and who takes it over. */
  private async toHandOver(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
  ): Promise<ProjectRow> {
    const project = await this.gate.toRead(manager, actor, projectId);
    const { receiverId } = await readFollowUp(manager, projectId);
    if (!changesAll(project, receiverId, actor)) throw new Problem('handover-not-yours');
    return project;
  }

  private async found(
    manager: TenantManager,
    projectId: string,
    id: string,
  ): Promise<HandoverItemRow> {
    const item = await readHandoverItem(manager, projectId, id);
    if (!item) throw new Problem('not-found');
    return item;
  }

  private tell(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    what: 'changed' | 'added' | 'removed',
    about: string,
    changes: readonly FieldChange<HistoryField<'follow-up'>>[] = [],
  ): Promise<void> {
    return this.history.write(manager, actor, projectId, 'follow-up', what, about, changes);
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<HandoverView> {
    const row = await readFollowUp(manager, project.id);
    const all = changesAll(project, row.receiverId, actor);
    const colleagues = project.mayEdit ? await listColleagues(manager, actor, project.id) : [];
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      isReceiver: row.receiverId !== null && row.receiverId === actor.personId,
      form: { receiverId: row.receiverId, takesOver: row.takesOver },
      receiverName: row.receiverName,
      handoverOn: project.handoverOn,
      items: (await listHandoverItems(manager, project.id)).map((item) => ({
        ...item,
        mayTick: all || isMine(item, actor),
      })),
      acceptedAt: row.acceptedAt?.toISOString() ?? null,
      acceptedByName: row.acceptedByName,
      reservation: row.reservation,
      colleagues: colleagues.map(({ id, name }) => ({ personId: id, name })),
      version: row.version,
    };
  }
}

const changesAll = (project: ProjectRow, receiverId: string | null, actor: ProjectActor): boolean =>
  project.mayEdit || (receiverId !== null && receiverId === actor.personId);

const isMine = ({ ownerId }: HandoverItemRow, actor: ProjectActor): boolean =>
  ownerId !== null && ownerId === actor.personId;

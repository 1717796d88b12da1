import { Injectable } from '@nestjs/common';
import {
  benefitLimits,
  changesPromise,
  gapsBeforeYes,
  gapsOf,
  type BenefitForm,
  type HistoryField,
} from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { benefitCardOf, hasGoneLive, needsOf, nodeViewOf, ownsBenefit } from './benefit-cards';
import { barredOwners, benefitFaults, eligible } from './benefit-faults';
import {
  deleteBenefit,
  formOfBenefit,
  holdProject,
  insertBenefit,
  listBenefits,
  listColleagues,
  listInvited,
  readBenefit,
  relateOwner,
  updateBenefit,
  writeAcceptance,
  type BenefitRow,
} from './benefits.queries';
import type { BeginBenefit, BenefitsView, OneBenefitView, SaveBenefit } from './benefits.views';
import { listBenefitLinks, listNodes } from './map.queries';

/** What the owner of a benefit writes, who may not write the rest of it: how it is before. */
const ownersFields: readonly string[] = ['baselineValue', 'baselineOn', 'baselineNote'];

/** Benefit cards: what is promised, by whom, and how it stood before. */
@Injectable()
export class BenefitsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  list(actor: ProjectActor, projectId: string): Promise<BenefitsView> {
    return this.tenant.run(actor, async (manager) =>
      this.whole(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  read(actor: ProjectActor, id: string): Promise<OneBenefitView> {
    return this.tenant.run(actor, async (manager) => {
      const row = await this.found(manager, id);
      return this.one(manager, actor, await this.gate.toRead(manager, actor, row.projectId), row);
    });
  }

  /** @throws Problem `project-not-yours`, `invalid-input` where there are as many as there can be */
  add(actor: ProjectActor, projectId: string, write: BeginBenefit): Promise<OneBenefitView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdProject(manager, projectId);
      if ((await listBenefits(manager, projectId)).length >= benefitLimits.perProject)
        throw new Problem('invalid-input', {}, [
          { path: 'name', code: 'tooMany', details: { 0: benefitLimits.perProject } },
        ]);
      const id = await insertBenefit(manager, actor, projectId, write);
      await this.history.write(manager, actor, projectId, 'benefits', 'added', write.name);
      return this.one(manager, actor, project, await this.found(manager, id));
    });
  }

  /**
   * Saves the card; its owner may save the baseline alone. A change of the promise takes back the owner's yes.
   * @throws Problem `project-not-yours`, `version-conflict` with the card as it stands, `invalid-input`
   */
  save(actor: ProjectActor, id: string, saved: SaveBenefit): Promise<OneBenefitView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, before } = await this.hold(manager, actor, id);
      const mine = ownsBenefit(before, actor);
      if (!project.mayEdit && !mine) throw new Problem('project-not-yours');
      const { merged, changes } = mergeForm<BenefitForm>(formOfBenefit(before), saved);
      if (!project.mayEdit && changes.some(({ field }) => !ownersFields.includes(field)))
        throw new Problem('project-not-yours');
      return this.write(manager, actor, { project, before }, merged, changes);
    });
  }

  /** A card with its project, which nobody else changes until the transaction ends. @throws Problem `not-found` */
  async hold(
    manager: TenantManager,
    actor: ProjectActor,
    id: string,
  ): Promise<{ project: ProjectRow; before: BenefitRow }> {
    const { projectId } = await this.found(manager, id);
    const project = await this.gate.toRead(manager, actor, projectId);
    await holdProject(manager, projectId);
    return { project, before: await this.found(manager, id) };
  }

  /**
   * Writes a card that is held, takes back the owner's yes where the promise is another, and tells the history.
   * @param told what the history tells beside the changed fields
   * @throws Problem `invalid-input`
   */
  async write(
    manager: TenantManager,
    actor: ProjectActor,
    { project, before }: { project: ProjectRow; before: BenefitRow },
    merged: BenefitForm,
    changes: readonly FieldChange<keyof BenefitForm>[],
    told: readonly FieldChange<HistoryField<'benefits'>>[] = [],
  ): Promise<OneBenefitView> {
    const { id, projectId } = before;
    if (changes.length + told.length > 0) {
      const changed = changes.map(({ field }) => field as keyof BenefitForm);
      const faults = await benefitFaults(manager, actor, project, merged, changed);
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      const { acceptedAt, acceptedEarly } = before;
      const retract = acceptedAt !== null && changesPromise(before, changed, acceptedEarly);
      await updateBenefit(manager, id, merged, retract);
      if (before.ownerId !== merged.ownerId)
        await relateOwner(
          manager,
          actor.organisationId ?? '',
          projectId,
          before.ownerId,
          merged.ownerId,
        );
      const after = await this.found(manager, id);
      await this.history.write(manager, actor, projectId, 'benefits', 'changed', merged.name, [
        ...changes.map((change) => named(change, before, after)),
        ...told,
        ...(retract
          ? [{ field: 'accepted' as const, before: before.acceptedAt, after: null }]
          : []),
      ]);
    }
    return this.one(manager, actor, project, await this.found(manager, id));
  }

  /** @throws Problem `project-not-yours`, `benefit-measured` */
  remove(actor: ProjectActor, id: string): Promise<BenefitsView> {
    return this.tenant.run(actor, async (manager) => {
      const { projectId } = await this.found(manager, id);
      const project = await this.gate.toEdit(manager, actor, projectId);
      await holdProject(manager, projectId);
      const row = await this.found(manager, id);
      if (row.measurements > 0) throw new Problem('benefit-measured');
      await deleteBenefit(manager, id);
      await relateOwner(manager, actor.organisationId ?? '', projectId, row.ownerId, null);
      await this.history.write(manager, actor, projectId, 'benefits', 'removed', row.name);
      return this.whole(manager, actor, project);
    });
  }

  /**
   * The owner's yes to the promise as they read it; nobody can say it for them.
   * @throws Problem `benefit-not-yours`, `benefit-unfinished`, `version-conflict` where it has changed since
   */
  accept(actor: ProjectActor, id: string, seen: number): Promise<OneBenefitView> {
    return this.say(actor, id, seen, true);
  }

  /** The owner takes their yes back. @throws Problem `benefit-not-yours`, `version-conflict` */
  retract(actor: ProjectActor, id: string, seen: number): Promise<OneBenefitView> {
    return this.say(actor, id, seen, false);
  }

  private say(
    actor: ProjectActor,
    id: string,
    seen: number,
    yes: boolean,
  ): Promise<OneBenefitView> {
    return this.tenant.run(actor, async (manager) => {
      const { projectId } = await this.found(manager, id);
      const project = await this.gate.toRead(manager, actor, projectId);
      await holdProject(manager, projectId);
      const row = await this.found(manager, id);
      if (!ownsBenefit(row, actor)) throw new Problem('benefit-not-yours');
      const missing = gapsBeforeYes(row);
      if (yes && missing.length > 0) throw new Problem('benefit-unfinished', {}, [], { missing });
      if (yes !== (row.acceptedAt !== null)) {
        const early = yes && gapsOf(row).length > 0;
        if (!(await writeAcceptance(manager, id, yes ? actor.personId : null, early, seen)))
          throw new Problem('version-conflict', {}, [], { current: formOfBenefit(row) });
        const after = await this.found(manager, id);
        await this.history.write(manager, actor, projectId, 'benefits', 'changed', row.name, [
          { field: 'accepted', before: row.acceptedAt, after: after.acceptedAt },
        ]);
      }
      return this.one(manager, actor, project, await this.found(manager, id));
    });
  }

  private async found(manager: TenantManager, id: string): Promise<BenefitRow> {
    const row = await readBenefit(manager, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async whole(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<BenefitsView> {
    const rows = await listBenefits(manager, project.id);
    const nodes = await listNodes(manager, project.id);
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      goLiveOn: project.goLiveOn,
      goneLive: hasGoneLive(project),
      benefits: rows.map((row) => benefitCardOf(row, project, actor)),
      nodes: nodes.map(nodeViewOf),
      links: await listBenefitLinks(manager, project.id),
    };
  }

  private async one(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    row: BenefitRow,
  ): Promise<OneBenefitView> {
    const colleagues = project.mayEdit
      ? await listColleagues(manager, actor.organisationId ?? '', project.id)
      : [];
    const nodes = await listNodes(manager, project.id);
    return {
      projectId: project.id,
      projectTitle: project.title,
      goLiveOn: project.goLiveOn,
      goneLive: hasGoneLive(project),
      benefit: benefitCardOf(row, project, actor),
      owners: colleagues
        .filter((colleague) => eligible(colleague) === null)
        .map(({ personId, name, leads }) => ({ personId, name, leads })),
      barred: project.mayEdit
        ? barredOwners(colleagues, await listInvited(manager, actor.organisationId ?? ''))
        : [],
      needs: needsOf(row.id, nodes, await listBenefitLinks(manager, project.id)),
    };
  }
}

/** A change as the history tells it: people and units by name. */
function named(
  { field, ...sides }: FieldChange<keyof BenefitForm>,
  before: BenefitRow,
  after: BenefitRow,
): FieldChange<HistoryField<'benefits'>> {
  if (field === 'ownerId')
    return { field: 'owner', before: before.ownerName, after: after.ownerName };
  if (field === 'budgetUnitId')
    return { field: 'budgetUnit', before: before.budgetUnitName, after: after.budgetUnitName };
  if (field === 'lineId')
    return { field: 'line', before: before.lineTitle, after: after.lineTitle };
  return { field, ...sides };
}

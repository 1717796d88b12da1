import { Injectable } from '@nestjs/common';
import { namesUntil, planLimits, type HistoryField } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { ProjectHistory, type FieldChange } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { listChecks, readCheck, tickCheck } from './checks.queries';
import { readPlan } from './plan.queries';
import { listLeaders, rolloutFaults } from './rollout-faults';
import { leadsUnit, unitRolloutOf } from './rollout-view';
import {
  holdRollout,
  listRollout,
  readRollout,
  updateRollout,
  updateSays,
  writeSaid,
  type RolloutFields,
  type RolloutRow,
} from './rollout.queries';
import type {
  RolloutView,
  TellSaid,
  UnitRolloutView,
  WriteRollout,
  WriteSays,
} from './rollout.views';
import { deleteUntrained, insertUntrained, listUntrained } from './untrained.queries';

/** A project's unit, held by whoever writes it. */
export interface HeldUnit {
  project: ProjectRow;
  row: RolloutRow;
}

/**
 * The roll-out, unit by unit. Those who lead the project write every row; whoever leads a unit writes that unit's, whatever
 * their role lets them do else. Names of those who miss training are seen by the same people alone.
 */
@Injectable()
export class RolloutService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string): Promise<RolloutView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId)),
    );
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the row as it stands, `invalid-input` */
  change(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    write: WriteRollout,
    seen: number,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.held(manager, actor, projectId, unitId);
      // Who leads the unit is not the leader's to say.
      if (!project.mayEdit && write.leaderId !== row.leaderId)
        throw new Problem('project-not-yours');
      const organisationId = actor.organisationId ?? '';
      const faults = await rolloutFaults(manager, organisationId, row, project.goLiveOn, write);
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      const by = { seen, today: today(), personId: actor.personId };
      if (!(await updateRollout(manager, { projectId, unitId }, write, by)))
        await this.conflict(manager, actor, projectId, unitId);
      await this.note(manager, actor, row, projectId, changesOf(row, write));
      return this.unit(manager, actor, project, unitId);
    });
  }

  /** What is said to staff in this unit, and when. @throws Problem as {@link change} does */
  say(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    write: WriteSays,
    seen: number,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.held(manager, actor, projectId, unitId);
      if (!(await updateSays(manager, { projectId, unitId }, write, seen)))
        await this.conflict(manager, actor, projectId, unitId);
      const changes = (['says', 'meetsOn'] as const).flatMap((field) =>
        row[field] === write[field] ? [] : [{ field, before: row[field], after: write[field] }],
      );
      await this.note(manager, actor, row, projectId, changes);
      return this.unit(manager, actor, project, unitId);
    });
  }

  /**
   * That it was said today, or that it was not after all.
   * @throws Problem `version-conflict` where the text has been changed since it was read
   */
  tell(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    { said, told }: TellSaid,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.held(manager, actor, projectId, unitId);
      const { says } = await readPlan(manager, projectId);
      if (told && (row.says || says) !== said)
        await this.conflict(manager, actor, projectId, unitId);
      const saidOn = told ? today() : null;
      await writeSaid(manager, { projectId, unitId }, saidOn, told ? said : '');
      await this.note(manager, actor, row, projectId, [
        { field: 'saidOn', before: row.saidOn, after: saidOn },
      ]);
      return this.unit(manager, actor, project, unitId);
    });
  }

  /** @throws Problem `invalid-input` where there are too many, or where names of this unit have had their time */
  addName(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    name: string,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.held(manager, actor, projectId, unitId);
      const fault = (code: string, details: Record<string, number> = {}): Problem =>
        new Problem('invalid-input', {}, [{ path: 'name', code, details }]);
      if (row.goLiveOn !== null && namesUntil(row.goLiveOn) <= today()) throw fault('namesTooLate');
      if (row.untrained >= planLimits.names) throw fault('tooMany', { 0: planLimits.names });
      // No history of names: they are to be gone when their time is up.
      await insertUntrained(manager, actor.organisationId ?? '', projectId, unitId, name);
      return this.unit(manager, actor, project, unitId);
    });
  }

  removeName(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    id: string,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project } = await this.held(manager, actor, projectId, unitId);
      if (!(await deleteUntrained(manager, projectId, unitId, id))) throw new Problem('not-found');
      return this.unit(manager, actor, project, unitId);
    });
  }

  /** Ticks a check for a unit, or takes the tick away. */
  tick(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    checkId: string,
    done: boolean,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project } = await this.held(manager, actor, projectId, unitId);
      if (!(await readCheck(manager, projectId, checkId))) throw new Problem('not-found');
      const key = { organisationId: actor.organisationId ?? '', checkId, unitId };
      await tickCheck(manager, key, done ? today() : null, actor.personId);
      return this.unit(manager, actor, project, unitId);
    });
  }

  /**
   * A unit that the actor may write, with its row there and others who write it waiting.
   * @throws Problem `not-found`, `project-not-yours`
   */
  async held(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    unitId: string,
  ): Promise<HeldUnit> {
    const project = await this.gate.toRead(manager, actor, projectId);
    const before = await readRollout(manager, projectId, unitId);
    if (!before) throw new Problem('not-found');
    if (!project.mayEdit && !leadsUnit(before, actor)) throw new Problem('project-not-yours');
    await holdRollout(manager, actor.organisationId ?? '', projectId, unitId);
    return { project, row: (await readRollout(manager, projectId, unitId)) ?? before };
  }

  /** @throws Problem `version-conflict` with the row as it stands */
  async conflict(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    unitId: string,
  ): Promise<never> {
    const project = await this.gate.toRead(manager, actor, projectId);
    const current = await this.unit(manager, actor, project, unitId);
    throw new Problem('version-conflict', {}, [], { current });
  }

  /** Keeps in the project's history what changed of a unit. */
  note(
    manager: TenantManager,
    actor: ProjectActor,
    { unitName }: RolloutRow,
    projectId: string,
    changes: readonly FieldChange<HistoryField<'plan'>>[],
  ): Promise<void> {
    return this.history.write(manager, actor, projectId, 'plan', 'changed', unitName, changes);
  }

  /** A unit's row as the actor sees it. */
  async unit(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    unitId: string,
  ): Promise<UnitRolloutView> {
    const row = await readRollout(manager, project.id, unitId);
    if (!row) throw new Problem('not-found');
    const mayWrite = project.mayEdit || leadsUnit(row, actor);
    const names = mayWrite ? await listUntrained(manager, [project.id], [unitId]) : [];
    return unitRolloutOf(row, mayWrite, names);
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
  ): Promise<RolloutView> {
    const rows = await listRollout(manager, project.id);
    const mayWrite = (row: RolloutRow): boolean => project.mayEdit || leadsUnit(row, actor);
    const own = rows.filter(mayWrite).map(({ unitId }) => unitId);
    const names = own.length > 0 ? await listUntrained(manager, [project.id], own) : [];
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      goLiveOn: project.goLiveOn,
      says: (await readPlan(manager, project.id)).says,
      units: rows.map((row) => unitRolloutOf(row, mayWrite(row), names)),
      checks: await listChecks(manager, project.id),
      leaders: project.mayEdit ? await listLeaders(manager, actor.organisationId ?? '') : [],
    };
  }
}

const written = [
  ...(['leaderId', 'agreedDay', 'ownGoLiveOn', 'staff', 'superusersWanted', 'superusers'] as const),
  ...(['trained', 'withAccess', 'equipment', 'checkedOn', 'note'] as const),
];

const changesOf = (
  before: RolloutFields,
  after: RolloutFields,
): FieldChange<(typeof written)[number]>[] =>
  written.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );

import { Injectable } from '@nestjs/common';
import type { DecisionKind } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { listRelations, type ProjectRow } from '../projects.queries';
import { Tool, type NotInPlace, type ProjectWarning, type ToolCard } from '../tool';
import { agreementWarnings, planCard } from './plan-card';
import { readPlan } from './plan.queries';
import { listRollout } from './rollout.queries';
import { followGoLive, listTasks } from './tasks.queries';
import { unitLacks } from './unit-lacks';

/** *Plan og udrulning*, on the project's page, in its warnings and in its snapshots. */
@Injectable()
export class PlanTool extends Tool {
  readonly key = 'plan';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    const tasks = await listTasks(manager, project.id);
    const units = await listRollout(manager, project.id);
    const people = await listRelations(manager, project.id);
    const managerName = people.find(({ relation }) => relation === 'manager')?.name ?? null;
    return planCard(tasks, units, { state: project.state, managerName }, today(), language);
  }

  override async warnings(
    manager: TenantManager,
    project: ProjectRow,
    language: Language,
  ): Promise<ProjectWarning[]> {
    return agreementWarnings(await listRollout(manager, project.id), project, today(), language);
  }

  /** Units without a day that is agreed to, training, equipment or access, for a decision to go live. */
  override async notInPlace(
    manager: TenantManager,
    { id }: ProjectRow,
    kind: DecisionKind,
    language: Language,
  ): Promise<NotInPlace[]> {
    return kind === 'go-live' ? unitLacks(await listRollout(manager, id), language) : [];
  }

  /** Tasks and units as they stood. People by id, and no names of those who missed training: a snapshot is kept after they are gone. */
  override async snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    const tasks = await listTasks(manager, project.id);
    const units = await listRollout(manager, project.id);
    return {
      goLiveOn: project.goLiveOn,
      tasks: tasks.map(({ ownerName: _name, version: _version, ...task }) => task),
      units: units.map((unit) => ({
        ...{ unitId: unit.unitId, unitName: unit.unitName, leaderId: unit.leaderId },
        ...{ goLiveOn: unit.goLiveOn, agreedDay: unit.agreedDay, agreedOn: unit.agreedOn },
        ...{ staff: unit.staff, superusersWanted: unit.superusersWanted },
        ...{ superusers: unit.superusers, trained: unit.trained, withAccess: unit.withAccess },
        ...{ equipment: unit.equipment, checkedOn: unit.checkedOn },
      })),
    };
  }

  override async goLiveMoved(manager: TenantManager, { id, goLiveOn }: ProjectRow): Promise<void> {
    if (goLiveOn === null) return;
    const { winterWeek } = await readPlan(manager, id);
    await followGoLive(manager, id, goLiveOn, winterWeek);
  }
}

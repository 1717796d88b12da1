import { Injectable } from '@nestjs/common';
import {
  hasBaseline,
  sayingOf,
  statusOf,
  weekOf,
  workdayUntil,
  addDays,
  mondayOf,
} from '@erfa/domain';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { hasGoneLive } from '../benefits/benefit-cards';
import { listOwnBenefits } from '../benefits/benefits.queries';
import { listOwnChecks, type UnitCheckRow } from './checks.queries';
import type { MyBenefitView, MyUnitProjectView, MyUnitsView, MyUnitView } from './my-units.views';
import { unitRolloutOf } from './rollout-view';
import { listOwnRollout, type OwnRolloutRow } from './rollout.queries';
import { listUntrained, type UntrainedRow } from './untrained.queries';

/** *Mine enheder*: what somebody who leads units has to do with projects, in one page. The same few statements however many there are. */
@Injectable()
export class MyUnitsService {
  constructor(private readonly tenant: TenantTransaction) {}

  read(actor: ProjectActor): Promise<MyUnitsView> {
    return this.tenant.run(actor, async (manager) => {
      const now = today();
      const rows = await listOwnRollout(manager, actor.personId, actor.guest);
      const checks = await listOwnChecks(manager, actor.personId, now);
      const names = await listUntrained(
        manager,
        rows.map(({ projectId }) => projectId),
        rows.map(({ unitId }) => unitId),
      );
      return {
        week: weekOf(now),
        units: unitsOf(rows, checks, names, now),
        benefits: await benefitsOf(manager, actor),
      };
    });
  }
}

function unitsOf(
  rows: readonly OwnRolloutRow[],
  checks: readonly UnitCheckRow[],
  names: readonly UntrainedRow[],
  now: string,
): MyUnitView[] {
  const units = new Map<string, MyUnitView>();
  for (const { projectId, projectTitle, projectSays, ...row } of rows) {
    const { unitId, unitName } = row;
    const unit = units.get(unitId) ?? { unitId, unitName, projects: [] };
    units.set(unitId, unit);
    const project: MyUnitProjectView = {
      ...{ projectId, projectTitle, projectSays, ...sayingOf(row, projectSays) },
      rollout: unitRolloutOf(
        row,
        true,
        names.filter((name) => name.projectId === projectId),
      ),
      checks: checks
        .filter((check) => check.projectId === projectId && check.unitId === unitId)
        .map(({ id, title, monday, doneOn }) => ({
          ...{ id, title, doneOn, week: weekOf(monday) },
          late: doneOn === null && monday < mondayOf(now),
        })),
    };
    unit.projects.push(project);
  }
  return [...units.values()];
}

async function benefitsOf(manager: TenantManager, actor: ProjectActor): Promise<MyBenefitView[]> {
  const rows = await listOwnBenefits(manager, actor.personId, actor.guest);
  return rows.map((row) => {
    const status = statusOf(row, row.acceptedAt !== null, row.latestValue, hasGoneLive(row));
    const { id, projectId, projectTitle, name, unit, goLiveOn } = row;
    const { baselineValue, targetValue, latestValue, latestOn } = row;
    const waits = !hasBaseline(row) && goLiveOn !== null && !hasGoneLive(row);
    return {
      ...{ id, projectId, projectTitle, name, unit, baselineValue, targetValue },
      ...{ latestValue, latestOn, status },
      baselineBy: waits ? workdayUntil(addDays(goLiveOn, -1)) : null,
    };
  });
}

import { Injectable } from '@nestjs/common';
import { callsForAction, followUpLimits } from '@erfa/domain';
import { Problem, type FieldFault } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { holdProject } from '../benefits/benefits.queries';
import { insertMeasurement } from '../benefits/measurements.queries';
import { checkOwner } from '../owners';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { mayMeasure } from './follow-up.service';
import { stateOf, type FollowedState } from './followed';
import {
  criterionOfMeasurement,
  deleteCriterionMeasurement,
  insertAction,
  insertCriterionMeasurement,
  listFollowed,
  listOwnFollowed,
  listPeopleOf,
  readFollowed,
  type FollowedRow,
} from './followed.queries';
import type { MeasuringTaskView, MeasuringView, RecordMeasurement } from './measuring.views';

/** What somebody measures themselves: exactly what is due, one figure at a time. Goes on after a project is closed. */
@Injectable()
export class MeasuringService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  /** @param projectId what of this project the actor may measure, be it theirs or not; null is all that is theirs */
  mine(actor: ProjectActor, projectId: string | null): Promise<MeasuringView> {
    return this.tenant.run(actor, (manager) => this.view(manager, actor, projectId));
  }

  /**
   * Keeps a figure. The same figure of the same day once more is the one that is there, so that a lost answer makes no second.
   * @throws Problem `benefit-not-yours`, `day-measured`, `invalid-input` for a day to come, and for a deviation without cause or
   * action
   */
  record(
    actor: ProjectActor,
    write: RecordMeasurement,
    projectId: string | null,
  ): Promise<MeasuringView> {
    return this.tenant.run(actor, async (manager) => {
      const { row, project } = await this.toMeasure(manager, actor, write.kind, write.id);
      const { measuredOn, value, cause, action } = write;
      const there = row.measurements.find((one) => one.measuredOn === measuredOn);
      if (there && there.value === value && there.cause === cause && there.action === action)
        return this.view(manager, actor, projectId);
      await this.check(manager, actor, row, write);
      const measured = { measuredOn, value, cause, action };
      const isNew =
        row.kind === 'benefit'
          ? await insertMeasurement(manager, actor, row.id, measured)
          : await insertCriterionMeasurement(manager, actor, row.id, measured);
      if (!isNew) throw new Problem('day-measured');
      if (action !== '')
        await insertAction(manager, actor.organisationId ?? '', row, measuredOn, {
          title: action,
          ownerId: write.actionOwnerId ?? actor.personId,
          dueOn: write.actionDueOn,
        });
      await this.tell(manager, actor, project, row, null, `${measuredOn}: ${value}`);
      return this.view(manager, actor, projectId);
    });
  }

  /** Takes away a criterion's measurement that was wrong; the history keeps what it said. */
  remove(actor: ProjectActor, id: string): Promise<void> {
    return this.tenant.run(actor, async (manager) => {
      const criterion = await criterionOfMeasurement(manager, id);
      if (criterion === null) throw new Problem('not-found');
      const { row, project } = await this.toMeasure(manager, actor, 'criterion', criterion);
      const wrong = row.measurements.find((one) => one.id === id);
      if (!wrong) throw new Problem('not-found');
      await deleteCriterionMeasurement(manager, row.id, id);
      const said = `${wrong.measuredOn}: ${wrong.value}`;
      await this.tell(manager, actor, project, row, said, null);
    });
  }

  private async toMeasure(
    manager: TenantManager,
    actor: ProjectActor,
    kind: FollowedRow['kind'],
    id: string,
  ): Promise<{ row: FollowedRow; project: ProjectRow }> {
    const before = await readFollowed(manager, kind, id);
    if (!before) throw new Problem('not-found');
    const project = await this.gate.toRead(manager, actor, before.projectId);
    await holdProject(manager, project.id);
    const row = await readFollowed(manager, kind, id);
    if (!row) throw new Problem('not-found');
    if (!mayMeasure(row, project, actor)) throw new Problem('benefit-not-yours');
    return { row, project };
  }

  private async check(
    manager: TenantManager,
    actor: ProjectActor,
    row: FollowedRow,
    write: RecordMeasurement,
  ): Promise<void> {
    const faults: FieldFault[] = [];
    if (write.measuredOn > today())
      faults.push({ path: 'measuredOn', code: 'dayToCome', details: {} });
    if (row.measurements.length >= followUpLimits.measurements)
      faults.push({
        path: 'measuredOn',
        code: 'tooMany',
        details: { 0: followUpLimits.measurements },
      });
    if (callsForAction(row, write.measuredOn, write.value)) {
      if (write.cause === '') faults.push({ path: 'cause', code: 'deviationCause', details: {} });
      if (write.action === '')
        faults.push({ path: 'action', code: 'deviationAction', details: {} });
    }
    if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
    await checkOwner(manager, actor.organisationId ?? '', write.actionOwnerId, 'actionOwnerId');
  }

  private async ofProject(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    day: string,
  ): Promise<FollowedState[]> {
    const project = await this.gate.toRead(manager, actor, projectId);
    return (await listFollowed(manager, [projectId]))
      .filter((row) => mayMeasure(row, project, actor))
      .map((row) => stateOf(row, day));
  }

  private tell(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    { kind, name }: FollowedRow,
    before: string | null,
    after: string | null,
  ): Promise<void> {
    const place = kind === 'benefit' ? 'benefits' : 'follow-up';
    const change = { field: 'measurement', before, after } as const;
    return this.history.write(manager, actor, project.id, place, 'changed', name, [change]);
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string | null,
  ): Promise<MeasuringView> {
    const day = today();
    const states =
      projectId === null
        ? await ownStates(manager, actor.personId ?? '', day)
        : await this.ofProject(manager, actor, projectId, day);
    const people = await listPeopleOf(manager, [
      ...new Set(states.map(({ row }) => row.projectId)),
    ]);
    const tasks = states.map((state) =>
      taskView(
        state,
        people.filter(({ projectId }) => projectId === state.row.projectId),
      ),
    );
    const ends = (of: 'due' | 'next') => (one: MeasuringTaskView, other: MeasuringTaskView) =>
      (one[of]?.to ?? '').localeCompare(other[of]?.to ?? '');
    return {
      today: day,
      due: tasks.filter(({ due }) => due !== null).toSorted(ends('due')),
      later: tasks.filter(({ due, next }) => due === null && next !== null).toSorted(ends('next')),
    };
  }
}

/** What a person measures, as it stands on a day. */
export const ownStates = async (
  manager: TenantManager,
  personId: string,
  day: string,
): Promise<FollowedState[]> =>
  (await listOwnFollowed(manager, personId)).map((row) => stateOf(row, day));

function taskView(
  { row, measuring, latest }: FollowedState,
  people: readonly { personId: string; name: string }[],
): MeasuringTaskView {
  return {
    ...{ kind: row.kind, id: row.id, projectId: row.projectId, projectTitle: row.projectTitle },
    ...{ name: row.name, indicator: row.indicator || row.name, unit: row.unit },
    ...{ lowerIsBetter: row.lowerIsBetter, method: row.method, source: row.source },
    ...{ frequency: row.frequency, ...measuring },
    ...{ baselineValue: row.baselineValue, baselineOn: row.baselineOn, path: row.path },
    ...{ targetValue: row.targetValue, targetOn: row.targetOn },
    ...{ latestOn: latest?.measuredOn ?? null, latestValue: latest?.value ?? null },
    people: people.map(({ personId, name }) => ({ personId, name })),
  };
}

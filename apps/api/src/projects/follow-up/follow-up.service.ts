import { Injectable } from '@nestjs/common';
import { followUpLimits, promisedFigure, promisedPoints } from '@erfa/domain';
import { Problem, type FieldFault } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { checkOwner, listOwners } from '../owners';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import type { ProjectRow } from '../projects.queries';
import { dayText } from '../words';
import { stateOf, type FollowedState } from './followed';
import { listFollowed, readFollowed, type FollowedRow } from './followed.queries';
import {
  deleteCriterion,
  holdFollowUp,
  insertCriterion,
  readFollowUp,
  updateCriterion,
  updateSchedule,
} from './follow-up.queries';
import type { FollowedView, FollowUpView, SaveFollowUp, WriteCriterion } from './follow-up.views';
import { followUpSentence, shownSentence, standingWords } from './follow-up.words';

/** *Opfølgning*: what is promised beside what is shown, and what is measured when. Goes on after a project is closed. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  read(actor: ProjectActor, projectId: string, language: Language): Promise<FollowUpView> {
    return this.tenant.run(actor, async (manager) =>
      this.view(manager, actor, await this.gate.toRead(manager, actor, projectId), language),
    );
  }

  /** Saves from when and until when it is measured. @throws Problem `project-not-yours`, `version-conflict`, `invalid-input` */
  save(
    actor: ProjectActor,
    projectId: string,
    saved: SaveFollowUp,
    language: Language,
  ): Promise<FollowUpView> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      await holdFollowUp(manager, actor.organisationId ?? '', projectId);
      const project = await this.gate.toEdit(manager, actor, projectId);
      const { measuredFrom } = await readFollowUp(manager, projectId);
      const { followedUntil } = project;
      const { merged, changes } = mergeForm({ measuredFrom, followedUntil }, saved);
      const until = merged.followedUntil;
      const earliest = [merged.measuredFrom, project.goLiveOn, project.handoverOn];
      for (const day of earliest)
        if (day !== null && until !== null && day > until)
          throw new Problem('invalid-input', {}, [
            { path: 'to.followedUntil', code: 'notBefore', details: { 0: dayText(day) } },
          ]);
      if (changes.length > 0) {
        await updateSchedule(manager, projectId, merged);
        await this.history.write(manager, actor, projectId, 'follow-up', 'changed', '', changes);
      }
      return this.view(manager, actor, { ...project, followedUntil: until }, language);
    });
  }

  /** @throws Problem `project-not-yours`, `invalid-input` */
  addCriterion(
    actor: ProjectActor,
    projectId: string,
    write: WriteCriterion,
    language: Language,
  ): Promise<FollowUpView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      await this.check(manager, actor, write);
      const rows = await listFollowed(manager, [projectId]);
      if (rows.filter(({ kind }) => kind === 'criterion').length >= followUpLimits.criteria)
        throw new Problem('invalid-input', {}, [
          { path: 'title', code: 'tooMany', details: { 0: followUpLimits.criteria } },
        ]);
      await insertCriterion(manager, actor.organisationId ?? '', projectId, write);
      await this.history.write(manager, actor, projectId, 'follow-up', 'added', write.title);
      return this.view(manager, actor, project, language);
    });
  }

  /** @throws Problem `not-found`, `project-not-yours`, `version-conflict` with the criterion as it stands */
  changeCriterion(
    actor: ProjectActor,
    projectId: string,
    id: string,
    write: WriteCriterion,
    seen: number,
    language: Language,
  ): Promise<FollowUpView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const before = criterionOf(await this.found(manager, projectId, id));
      await this.check(manager, actor, write);
      if (!(await updateCriterion(manager, id, write, seen))) {
        const now = await this.found(manager, projectId, id);
        throw new Problem('version-conflict', {}, [], {
          current: { ...criterionOf(now), version: now.version },
        });
      }
      const changes = (Object.keys(before) as (keyof typeof before)[]).flatMap((field) =>
        before[field] === write[field]
          ? []
          : [{ field, before: before[field], after: write[field] }],
      );
      const about = write.title;
      await this.history.write(manager, actor, projectId, 'follow-up', 'changed', about, changes);
      return this.view(manager, actor, project, language);
    });
  }

  /** @throws Problem `criterion-measured` for one that has shown something */
  removeCriterion(
    actor: ProjectActor,
    projectId: string,
    id: string,
    language: Language,
  ): Promise<FollowUpView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, projectId);
      const { name, measurements } = await this.found(manager, projectId, id);
      if (measurements.length > 0) throw new Problem('criterion-measured');
      await deleteCriterion(manager, id);
      await this.history.write(manager, actor, projectId, 'follow-up', 'removed', name);
      return this.view(manager, actor, project, language);
    });
  }

  private async found(manager: TenantManager, projectId: string, id: string): Promise<FollowedRow> {
    const row = await readFollowed(manager, 'criterion', id);
    if (row?.projectId !== projectId) throw new Problem('not-found');
    return row;
  }

  private async check(
    manager: TenantManager,
    actor: ProjectActor,
    { baselineOn, targetOn, ownerId }: WriteCriterion,
  ): Promise<void> {
    await checkOwner(manager, actor.organisationId ?? '', ownerId);
    const faults: FieldFault[] =
      baselineOn !== null && targetOn !== null && targetOn <= baselineOn
        ? [{ path: 'targetOn', code: 'notBefore', details: { 0: dayText(baselineOn) } }]
        : [];
    if (baselineOn !== null && baselineOn > today())
      faults.push({ path: 'baselineOn', code: 'dayToCome', details: {} });
    if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
  }

  private async view(
    manager: TenantManager,
    actor: ProjectActor,
    project: ProjectRow,
    language: Language,
  ): Promise<FollowUpView> {
    const day = today();
    const { measuredFrom, acceptedAt } = await readFollowUp(manager, project.id);
    const states = (await listFollowed(manager, [project.id])).map((row) => stateOf(row, day));
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      sentence: followUpSentence(states, day, language),
      form: { measuredFrom, followedUntil: project.followedUntil },
      goLiveOn: project.goLiveOn,
      beginsOn: measuredFrom ?? project.goLiveOn,
      handoverOn: project.handoverOn,
      handedOverAt: acceptedAt?.toISOString() ?? null,
      followed: states.map((state) => followedView(state, project, actor, language)),
      owners: project.mayEdit ? await listOwners(manager, project.id) : [],
    };
  }
}

const criterionOf = (row: FollowedRow): WriteCriterion => ({
  ...{ title: row.name, unit: row.unit, source: row.source, lowerIsBetter: row.lowerIsBetter },
  ...{ frequency: row.frequency, baselineValue: row.baselineValue, baselineOn: row.baselineOn },
  ...{ targetValue: row.targetValue, targetOn: row.targetOn, ownerId: row.ownerId },
});

/** Whether somebody may measure: whoever owns it, and who may change the project. */
export const mayMeasure = (
  { ownerId }: Pick<FollowedRow, 'ownerId'>,
  project: Pick<ProjectRow, 'mayEdit'>,
  actor: ProjectActor,
): boolean => project.mayEdit || (ownerId !== null && ownerId === actor.personId);

function followedView(
  state: FollowedState,
  project: ProjectRow,
  actor: ProjectActor,
  language: Language,
): FollowedView {
  const { row, measuring, deviation } = state;
  return {
    ...{ kind: row.kind, id: row.id, name: row.name, indicator: row.indicator, unit: row.unit },
    ...{ benefitKind: row.benefitKind, lowerIsBetter: row.lowerIsBetter },
    ...{ frequency: row.frequency, ownerName: row.ownerName },
    ...{ baselineValue: row.baselineValue, targetValue: row.targetValue },
    ...{ promised: promisedPoints(row) ?? [], promisedThen: state.promised },
    measurements: row.measurements.map((one) => ({
      ...one,
      promised: promisedFigure(row, one.measuredOn),
    })),
    standing: state.standing,
    deviation: deviation && { ...deviation, words: standingWords(state, language) },
    sentence: shownSentence(state, language),
    callsForAction: state.callsForAction,
    actions: state.actions.map(({ measuredOn: _day, ...action }) => action),
    ...{ due: measuring.due, missed: measuring.missed, next: measuring.next },
    mayMeasure: mayMeasure(row, project, actor),
    criterion: row.kind === 'criterion' ? criterionOf(row) : null,
    version: row.version,
  };
}

import { Injectable } from '@nestjs/common';
import { proposalStateOf, type HistoryField } from '@erfa/domain';
import { Problem, type FieldFault } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import type { FieldChange } from '../project-history';
import {
  answerProposal,
  deleteProposal,
  writeProposal,
  type DayProposalRow,
} from './proposals.queries';
import { updateRollout, type RolloutRow } from './rollout.queries';
import { RolloutService } from './rollout.service';
import type { AnswerProposal, ProposeDay, UnitRolloutView } from './rollout.views';

const refused = (path: string, code: string): Problem => {
  const fault: FieldFault = { path, code, details: {} };
  return new Problem('invalid-input', {}, [fault]);
};

/** A unit's leader proposes another day of going live; whoever leads the project moves the unit's day to it, or says no with a word. */
@Injectable()
export class DayProposalsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly rollout: RolloutService,
  ) {}

  /**
   * Proposes a day, in the place of one that waits where there is one.
   * @throws Problem `not-found`, `project-not-yours`, `invalid-input` for a day that is over, that stands already, or once the unit is live
   */
  propose(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    write: ProposeDay,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.rollout.held(manager, actor, projectId, unitId);
      if (row.goLiveOn !== null && row.goLiveOn <= today()) throw refused('day', 'unitIsLive');
      if (write.day <= today()) throw refused('day', 'dayIsOver');
      if (write.day === row.goLiveOn) throw refused('day', 'dayStandsAlready');
      const organisationId = actor.organisationId ?? '';
      const by = { today: today(), personId: actor.personId };
      await writeProposal(manager, { organisationId, projectId, unitId }, write, by);
      const before = openOf(row);
      await this.rollout.note(manager, actor, row, projectId, [
        { field: 'proposedDay', before: before?.day ?? null, after: write.day },
        { field: 'proposalReason', before: before?.reason ?? '', after: write.reason },
      ]);
      return this.rollout.unit(manager, actor, project, unitId);
    });
  }

  /** Takes a proposal back that waits. @throws Problem `not-found` where none does, `project-not-yours` */
  withdraw(actor: ProjectActor, projectId: string, unitId: string): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      const { project, row } = await this.rollout.held(manager, actor, projectId, unitId);
      const open = openOf(row);
      if (!open) throw new Problem('not-found');
      await deleteProposal(manager, open.id);
      await this.rollout.note(manager, actor, row, projectId, [
        { field: 'proposedDay', before: open.day, after: null },
      ]);
      return this.rollout.unit(manager, actor, project, unitId);
    });
  }

  /**
   * Says yes, and the unit goes live on that day, which its leader has agreed to by proposing it; or no, with a word.
   * @param seen the proposal's version that was read
   * @throws Problem `not-found` where none waits, `project-not-yours`, `version-conflict` with the row as it stands, `invalid-input` for a no
   *   without a word and a day that is over
   */
  answer(
    actor: ProjectActor,
    projectId: string,
    unitId: string,
    write: AnswerProposal,
    seen: number,
  ): Promise<UnitRolloutView> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toEdit(manager, actor, projectId);
      const { project, row } = await this.rollout.held(manager, actor, projectId, unitId);
      const open = openOf(row);
      if (!open) throw new Problem('not-found');
      if (open.version !== seen) await this.rollout.conflict(manager, actor, projectId, unitId);
      if (!write.accepted && write.answer === '') throw refused('answer', 'noNeedsAWord');
      const by = { today: today(), personId: actor.personId };
      await answerProposal(manager, open.id, write, by);
      const answered = {
        field: 'proposalAnswer',
        before: null,
        after: write.accepted ? 'accepted' : 'declined',
      } as const;
      const word = { field: 'proposalWord', before: '', after: write.answer } as const;
      await this.rollout.note(manager, actor, row, projectId, [
        answered,
        ...(write.answer === '' ? [] : [word]),
        ...(write.accepted ? await this.move(manager, row, project, open, by) : []),
      ]);
      return this.rollout.unit(manager, actor, project, unitId);
    });
  }

  /** The unit's day becomes the one proposed: its own, or the project's where that is the same. */
  private async move(
    manager: TenantManager,
    row: RolloutRow,
    project: { id: string; goLiveOn: string | null },
    { day }: DayProposalRow,
    by: { today: string; personId: string | null },
  ): Promise<FieldChange<HistoryField<'plan'>>[]> {
    if (day <= by.today) throw refused('accepted', 'dayIsOver');
    const ownGoLiveOn = day === project.goLiveOn ? null : day;
    const write = { ...row, ownGoLiveOn, agreedDay: day };
    const key = { projectId: project.id, unitId: row.unitId };
    await updateRollout(manager, key, write, { ...by, seen: row.version });
    return [
      { field: 'goLiveOn', before: row.goLiveOn, after: day },
      { field: 'agreedDay', before: row.agreedDay, after: day },
    ];
  }
}

/** The proposal that waits for an answer. */
const openOf = ({ proposal, goLiveOn }: RolloutRow): DayProposalRow | null =>
  proposal !== null && proposalStateOf(proposal, goLiveOn) === 'open' ? proposal : null;

import {
  agreementOf,
  lackingParts,
  namesUntil,
  proposalStateOf,
  type RolloutPart,
} from '@erfa/domain';
import { today } from '../../organisations/days';
import type { ProjectActor } from '../actor';
import type { DayProposalRow } from './proposals.queries';
import type { RolloutRow } from './rollout.queries';
import type { DayProposalView, UnitRolloutView } from './rollout.views';
import type { UntrainedRow } from './untrained.queries';

/** Whether somebody leads a unit in a project, and so may write its row. */
export const leadsUnit = (row: Pick<RolloutRow, 'leaderId'>, actor: ProjectActor): boolean =>
  row.leaderId !== null && row.leaderId === actor.personId;

/** Whether a unit is in use today. */
const isLive = ({ goLiveOn }: Pick<RolloutRow, 'goLiveOn'>): boolean =>
  goLiveOn !== null && goLiveOn <= today();

/** What a unit lacks today. */
export const lacksOf = (row: RolloutRow): RolloutPart[] => lackingParts(row, isLive(row));

/** A unit's row as somebody sees it. @param mayWrite whether they may write it, and so see its names */
export function unitRolloutOf(
  row: RolloutRow,
  mayWrite: boolean,
  names: readonly UntrainedRow[],
): UnitRolloutView {
  const own = names.filter(({ unitId }) => unitId === row.unitId);
  const { proposal } = row;
  return {
    ...row,
    proposal: proposal && proposalViewOf(proposal, row.goLiveOn),
    agreement: agreementOf(row),
    lacks: lacksOf(row),
    names: mayWrite ? own.map(({ id, name }) => ({ id, name })) : null,
    namesUntil: row.goLiveOn === null ? null : namesUntil(row.goLiveOn),
    mayWrite,
  };
}

/** @param goLiveOn the day that the unit goes live as it stands */
export function proposalViewOf(
  { id: _id, accepted, ...proposal }: DayProposalRow,
  goLiveOn: string | null,
): DayProposalView {
  return { ...proposal, state: proposalStateOf({ day: proposal.day, accepted }, goLiveOn) };
}

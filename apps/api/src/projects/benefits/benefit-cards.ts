import {
  gapsBeforeYes,
  gapsOf,
  pathThrough,
  progressOf,
  statusOf,
  type BenefitLinkRef,
} from '@erfa/domain';
import { today } from '../../organisations/days';
import type { ProjectActor } from '../actor';
import type { ProjectRow } from '../projects.queries';
import { formOfBenefit, type BenefitRow } from './benefits.queries';
import type { BenefitCardView } from './benefits.views';
import type { BenefitNodeRow } from './map.queries';
import type { BenefitNodeView } from './map.views';

/**
 * Whether a project is in use, so that nobody can be asked any longer how it was before: its go-live day has come; without a
 * day, a decision has led it into realisation.
 */
export const hasGoneLive = (project: Pick<ProjectRow, 'goLiveOn' | 'phase'>): boolean =>
  project.goLiveOn === null ? project.phase === 'realisation' : project.goLiveOn <= today();

/** A card as whoever asks sees it. */
export function benefitCardOf(
  row: BenefitRow,
  project: ProjectRow,
  actor: ProjectActor,
): BenefitCardView {
  const form = formOfBenefit(row);
  return {
    id: row.id,
    form,
    status: statusOf(form, row.acceptedAt !== null, row.latestValue, hasGoneLive(project)),
    gaps: gapsOf(form),
    ownerName: row.ownerName,
    ownerLeads: row.ownerLeads,
    ownerLeadsProject: row.ownerLeadsProject,
    budgetUnitName: row.budgetUnitName,
    lineTitle: row.lineTitle,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    acceptedByName: row.acceptedByName,
    acceptedEarly: row.acceptedEarly,
    mayAccept: ownsBenefit(row, actor) && gapsBeforeYes(form).length === 0,
    latestOn: row.latestOn,
    latestValue: row.latestValue,
    progress: row.latestValue === null ? null : progressOf(form, row.latestValue),
    measurements: row.measurements,
    mayEdit: project.mayEdit,
    isOwn: ownsBenefit(row, actor),
    version: row.version,
  };
}

export const ownsBenefit = (row: BenefitRow, actor: ProjectActor): boolean =>
  row.ownerId !== null && row.ownerId === actor.personId;

export const nodeViewOf = ({
  id,
  kind,
  title,
  detail,
  goalId,
}: BenefitNodeRow): BenefitNodeView => ({
  ...{ id, kind, title, detail, goalId },
});

/** What a benefit needs, at any distance, in the order of the map. */
export function needsOf(
  benefitId: string,
  nodes: readonly BenefitNodeRow[],
  links: readonly BenefitLinkRef[],
): BenefitNodeView[] {
  const { needs } = pathThrough(benefitId, links);
  return nodes.filter(({ id }) => needs.has(id)).map(nodeViewOf);
}

import { Injectable } from '@nestjs/common';
import { halfYearDays, halfYearOf, isHalfYear, type HalfYear } from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { listDecisions } from '../decisions/decisions.queries';
import { ExperienceService } from '../experience/experience.service';
import { listProjectLessons } from '../lessons/project-lessons.queries';
import { ProjectGate } from '../project-gate';
import { listProjects } from '../projects.queries';
import { readShared } from '../sharing/others.queries';
import { BecameService } from './became.service';
import { reportSentence } from './benefits-report.words';
import { hasBegun, stateOf, type FollowedState } from './followed';
import { listFollowed } from './followed.queries';
import { readFollowUp } from './follow-up.queries';
import type { FollowUpActionView } from './follow-up.views';
import { followUpSentence, preliminaryWords, standingWords } from './follow-up.words';
import { isShownToOthers, listGivenLessons, ownName } from './report.queries';
import type { BenefitsReportView, ClosingReportView, ReportedBenefitView } from './report.views';

/** Reports of what was promised and what became of it: a half-year's, and a project's last. */
@Injectable()
export class FollowUpReportsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly became: BecameService,
    private readonly experience: ExperienceService,
  ) {}

  /**
   * Of one project, or of all that the caller sees and that are followed. The same few statements for one as for all.
   * @param half the running half-year where none is given
   * @throws Problem `invalid-input` for a half-year to come
   */
  benefits(
    actor: ProjectActor,
    projectId: string | null,
    half: string | undefined,
    language: Language,
  ): Promise<BenefitsReportView> {
    return this.tenant.run(actor, async (manager) => {
      const day = today();
      const chosen: HalfYear = half !== undefined && isHalfYear(half) ? half : halfYearOf(day);
      const { from, to } = halfYearDays(chosen);
      if (from > day)
        throw new Problem('invalid-input', {}, [{ path: 'half', code: 'dayToCome', details: {} }]);
      const asOf = to < day ? to : day;
      const states = await this.followed(manager, actor, projectId, asOf);
      const ids = [...new Set(states.map(({ row }) => row.projectId))];
      return {
        ...{ half: chosen, from, to, asOf },
        organisationName: await ownName(manager, actor.organisationId),
        sentence: reportSentence(states, chosen, language),
        projects: ids.map((id) => {
          const own = states.filter(({ row }) => row.projectId === id);
          return {
            id,
            title: own[0]?.row.projectTitle ?? '',
            sentence: followUpSentence(own, asOf, language),
            benefits: own.map((state) => reported(state, from, language)),
          };
        }),
      };
    });
  }

  /** @throws Problem `not-found` */
  async closing(
    actor: ProjectActor,
    projectId: string,
    language: Language,
  ): Promise<ClosingReportView> {
    const became = await this.became.read(actor, projectId, language);
    const { experience } = await this.experience.list(actor, projectId);
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      const day = today();
      const states = (await listFollowed(manager, [projectId])).map((row) => stateOf(row, day));
      const { acceptedByName } = await readFollowUp(manager, projectId);
      const from = project.sharedFrom && (await readShared(manager, project.sharedFrom));
      const lessons = await listProjectLessons(manager, projectId);
      return {
        ...{ projectTitle: project.title, purpose: project.purpose, asOf: day },
        organisationName: await ownName(manager, actor.organisationId),
        ...{ goLiveOn: project.goLiveOn, handoverOn: project.handoverOn, handedTo: acceptedByName },
        sentence: `${followUpSentence(states, day, language)} ${became.sentence}`,
        preliminary: preliminaryWords(
          {
            open: project.state === 'active' || project.state === 'paused',
            measured: states.some(({ measuring }) => (measuring.due ?? measuring.next) !== null),
            unknown: became.lines.some(({ years }) => years.some((year) => year.became === null)),
          },
          language,
        ),
        benefits: states.map((state) => reported(state, '', language)),
        became,
        decisions: (await listDecisions(manager, projectId)).flatMap(
          ({ kind, title, outcome, decidedOn, reason }) =>
            outcome !== null && decidedOn !== null
              ? [{ kind, title, outcome, decidedOn, reason }]
              : [],
        ),
        experience,
        begunFrom: from
          ? { id: from.id, title: from.title, municipality: from.municipality }
          : null,
        begunFromGone: project.sharedFrom !== null && !from,
        took: lessons.map(({ id, title, origin, disposition, reason }) => ({
          ...{ id, title, originName: origin.name, disposition, reason },
        })),
        gave: await listGivenLessons(manager, projectId),
        isShown: await isShownToOthers(manager, projectId),
      };
    });
  }

  private async followed(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string | null,
    asOf: string,
  ): Promise<FollowedState[]> {
    if (projectId !== null) {
      await this.gate.toRead(manager, actor, projectId);
      return (await listFollowed(manager, [projectId])).map((row) => stateOf(row, asOf));
    }
    const ids = (await listProjects(manager, actor)).map(({ id }) => id);
    return (await listFollowed(manager, ids))
      .map((row) => stateOf(row, asOf))
      .filter((state) => hasBegun(state, asOf));
  }
}

function reported(state: FollowedState, from: string, language: Language): ReportedBenefitView {
  const { row, latest } = state;
  return {
    ...{ kind: row.kind, id: row.id, name: row.name, unit: row.unit, ownerName: row.ownerName },
    ...{ baselineValue: row.baselineValue, promised: state.promised },
    ...{ shown: latest?.value ?? null, shownOn: latest?.measuredOn ?? null },
    measuredInPeriod: latest !== null && latest.measuredOn >= from,
    standing: state.standing,
    share: state.share === null ? null : Math.round(state.share),
    deviation: standingWords(state, language),
    cause: latest?.cause ?? '',
    actions: actionsOf(state),
  };
}

/** What is done about a deviation: tasks, else what was written beside the latest measurement. */
function actionsOf({ actions, latest }: FollowedState): FollowUpActionView[] {
  if (actions.length > 0) return actions.map(({ measuredOn: _day, ...action }) => action);
  if (!latest?.action) return [];
  return [{ taskId: null, title: latest.action, ownerName: null, dueOn: null, doneOn: null }];
}

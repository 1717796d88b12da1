import { Injectable } from '@nestjs/common';
import type { DecisionKind } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { Tool, type NotInPlace, type ProjectWarning, type ToolCard } from '../tool';
import { stateOf, type FollowedState } from './followed';
import { listFollowed } from './followed.queries';
import { listHandoverItems, readFollowUp } from './follow-up.queries';
import { handoverLacks } from './follow-up.words';
import { followUpCard, followUpWarnings } from './follow-up-card';

/** *Opfølgning*, on the project's page, in its warnings and in what decisions freeze. */
@Injectable()
export class FollowUpTool extends Tool {
  readonly key = 'follow-up';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    const day = today();
    return followUpCard(await statesOf(manager, project, day), project, day, language);
  }

  override async warnings(
    manager: TenantManager,
    project: ProjectRow,
    language: Language,
  ): Promise<ProjectWarning[]> {
    if (project.state !== 'closed') return [];
    return followUpWarnings(await statesOf(manager, project, today()), project, language);
  }

  /** Points of the hand-over that are not done, and a receiver who has not said yes, for a decision to hand over. */
  override async notInPlace(
    manager: TenantManager,
    { id }: ProjectRow,
    kind: DecisionKind,
    language: Language,
  ): Promise<NotInPlace[]> {
    if (kind !== 'handover') return [];
    const say = handoverLacks[language];
    const { receiverName, acceptedAt } = await readFollowUp(manager, id);
    const items = await listHandoverItems(manager, id);
    const left = items.filter(({ doneOn }) => doneOn === null).length;
    return [
      ...(acceptedAt === null ? [say.noYes(receiverName)] : []),
      ...(items.length === 0 ? [say.noList] : left > 0 ? [say.left(left, items.length)] : []),
    ].map((text) => ({ text, path: 'handover' }));
  }

  /** How each stood beside its promise; null before anything was measured. Benefits' own promises stand with *Gevinster*. */
  override async snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    const states = await statesOf(manager, project, today());
    if (states.every(({ latest, row }) => latest === null && row.kind === 'benefit')) return null;
    return {
      followed: states.map(({ row, latest, standing, share }) => ({
        ...{ kind: row.kind, id: row.id, name: row.name, standing, share },
        ...{ latestOn: latest?.measuredOn ?? null, latestValue: latest?.value ?? null },
        cause: latest?.cause ?? '',
      })),
    };
  }
}

const statesOf = async (
  manager: TenantManager,
  { id }: ProjectRow,
  day: string,
): Promise<FollowedState[]> => (await listFollowed(manager, [id])).map((row) => stateOf(row, day));

import { Injectable } from '@nestjs/common';
import { titlesOf, type Language, type Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  isVisibleRound,
  listEveryFigure,
  listFigures,
  listGroups,
  listMembers,
  listReleased,
  type FigureRow,
  type GroupRow,
  type QuartilesRow,
  type ReleasedRow,
} from './comparisons.queries';
import type {
  ChooseGroup,
  ComparedFigureView,
  ComparisonView,
  DistributionView,
  PeerGroupView,
  QuartilesView,
  ReleasedFiguresView,
  ReleasedRoundView,
} from './comparisons.views';
import { releasedFigures } from './released-figures';
import { standing } from './standing';

/** Reads what a closed round has published, and puts the caller's own figures beside it. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  /** The comparison with the country, or null where the round has published nothing. */
  async released(
    context: TenantContext,
    roundId: string,
    language: Language,
  ): Promise<ComparisonView | null> {
    try {
      return await this.read(context, roundId, {}, language);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-released') return null;
      throw error;
    }
  }

  /** All that a round has published. @throws Problem `not-found`, `not-released` */
  everything(
    context: TenantContext,
    roundId: string,
    language: Language,
  ): Promise<ReleasedFiguresView> {
    return this.tenant.run(context, async (manager) => {
      const now = await this.latest(manager, roundId);
      const model = await this.models.get(manager, now[0].modelId);
      const groups = await listGroups(manager, now[0], model.key);
      const figures = await listEveryFigure(manager, now[0].releaseId);
      return releasedFigures(now[0], groups, figures, model, language);
    });
  }

  /**
   * @param choice the group to compare with; the country unless one is named
   * @throws Problem `not-found`, `not-released`, `no-such-group`
   */
  read(
    context: TenantContext,
    roundId: string,
    choice: ChooseGroup,
    language: Language,
  ): Promise<ComparisonView> {
    return this.tenant.run(context, async (manager) => {
      const released = await this.latest(manager, roundId);
      const [now, ...earlier] = released;
      const model = await this.models.get(manager, now.modelId);
      const groups = (await listGroups(manager, now, model.key)).map(groupView);
      const kind = choice.kind ?? 'country';
      const group = groups.find(
        (candidate) => candidate.kind === kind && candidate.key === (choice.key ?? kind),
      );
      if (!group) throw new Problem('no-such-group', { kind, key: choice.key ?? kind });
      const ids = released.map(({ releaseId }) => releaseId);
      const rows = await listFigures(manager, ids, group.kind, group.key);
      return {
        round: roundView(now),
        madeAt: now.madeAt,
        method: now.method,
        participants: now.participants,
        groups,
        group,
        members: await listMembers(manager, now.releaseId, group.kind, group.key),
        assessmentId: now.assessmentId,
        figures: compared(model, rows, released, language),
        earlier: earlier.toReversed().map(roundView),
      };
    });
  }

  /** The round's release and those before it, newest first. */
  private async latest(
    manager: TenantManager,
    roundId: string,
  ): Promise<readonly [ReleasedRow, ...ReleasedRow[]]> {
    const [now, ...earlier] = await listReleased(manager, roundId);
    if (now?.roundId !== roundId)
      throw new Problem((await isVisibleRound(manager, roundId)) ? 'not-released' : 'not-found');
    return [now, ...earlier];
  }
}

const roundView = ({ roundId, title, closesOn }: ReleasedRow): ReleasedRoundView => ({
  id: roundId,
  title,
  closesOn,
});

function groupView({
  count,
  lowerQuartile,
  median,
  upperQuartile,
  ...group
}: GroupRow): PeerGroupView {
  return { ...group, whole: quartilesView({ count, lowerQuartile, median, upperQuartile }) };
}

/** The whole and its dimensions in the model's order, each with what the group comes to now and came to before. */
function compared(
  model: Model,
  rows: readonly FigureRow[],
  [now, ...earlier]: readonly ReleasedRow[],
  language: Language,
): ComparedFigureView[] {
  const title = titlesOf(model, language);
  const find = (releaseId: string, key: string): FigureRow | undefined =>
    rows.find((row) => row.releaseId === releaseId && row.nodeKey === key);
  return (now?.nodes ?? []).map(({ key, unit, range, levels }) => {
    const row = find(now?.releaseId ?? '', key);
    const distribution = row ? distributionView(row, levels?.lowest ?? 0) : null;
    const own = now?.own.find((node) => node.key === key);
    return {
      key,
      title: title(key),
      kind: key === model.key ? 'model' : 'group',
      unit,
      range,
      levels,
      own: own?.value ?? null,
      ownLevel: own?.level ?? null,
      standing: standing(own?.value ?? null, distribution),
      distribution,
      suppressed: row?.suppressed ?? null,
      before: earlier.toReversed().map((release) => ({
        roundId: release.roundId,
        own: release.own.find((node) => node.key === key)?.value ?? null,
        median: inUnits(find(release.releaseId, key)?.median ?? null),
      })),
    };
  });
}

/** @param lowest the level that the counts shown begin with; they are kept from level 0 */
function distributionView(row: FigureRow, lowest: number): DistributionView | null {
  const quartiles = quartilesView(row);
  return quartiles && { ...quartiles, levels: row.levels?.slice(lowest) ?? null };
}

function quartilesView(row: QuartilesRow): QuartilesView | null {
  const [lowerQuartile, median, upperQuartile] = [
    inUnits(row.lowerQuartile),
    inUnits(row.median),
    inUnits(row.upperQuartile),
  ];
  if (row.count === null || lowerQuartile === null || median === null || upperQuartile === null)
    return null;
  return { count: row.count, lowerQuartile, median, upperQuartile };
}

/** Tenths as the number they are: 34 is 3.4. */
function inUnits(tenths: number | null): number | null {
  return tenths === null ? null : tenths / 10;
}

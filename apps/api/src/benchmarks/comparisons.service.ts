import { Injectable } from '@nestjs/common';
import { belongsTo } from '@erfa/benchmark';
import { titlesOf, type Language, type Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { PreparedTransaction } from '../persistence/prepared-transaction';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import {
  isVisibleRound,
  listMembers,
  listReleased,
  type FigureRow,
  type QuartilesRow,
  type ReleasedRow,
} from './comparisons.queries';
import type {
  ChooseGroup,
  ComparedFigureView,
  ComparisonView,
  DistributionView,
  MemberView,
  PeerGroupView,
  QuartilesView,
  ReleasedRoundView,
} from './comparisons.views';
import { ReleaseShelf, type ShelvedRelease } from './release-shelf';
import { standing } from './standing';

/** Reads what a closed round has published, and puts the caller's own figures beside it. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly prepared: PreparedTransaction,
    private readonly shelf: ReleaseShelf,
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

  /**
   * @param choice the group to compare with; the country unless one is named
   * @throws Problem `not-found`, `not-released`, `no-such-group`
   */
  async read(
    context: TenantContext,
    roundId: string,
    choice: ChooseGroup,
    language: Language,
  ): Promise<ComparisonView> {
    const released = await this.releases(context, roundId);
    const [now, ...earlier] = released;
    const { model } = now.shelved;
    const groups = groupViews(now, model.key);
    const group = chosen(groups, choice);
    return {
      round: roundView(now),
      madeAt: now.madeAt,
      method: now.method,
      participants: now.participants,
      groups,
      group,
      assessmentId: now.assessmentId,
      figures: compared(model, group, released, language),
      earlier: earlier.toReversed().map(roundView),
    };
  }

  /**
   * Who of a group took part. Not part of the comparison, which costs the same however many they are.
   * @throws Problem `not-found`, `not-released`, `no-such-group`
   */
  async members(
    context: TenantContext,
    roundId: string,
    choice: ChooseGroup,
  ): Promise<MemberView[]> {
    const [{ releaseId, shelved }] = await this.releases(context, roundId);
    const { kind, key } = chosen(shelved.groups, choice);
    return this.tenant.run(context, (manager) => listMembers(manager, releaseId, kind, key));
  }

  /** The released round, and those of its model before it, newest first. */
  private async releases(
    context: TenantContext,
    roundId: string,
  ): Promise<[ShelvedRound, ...ShelvedRound[]]> {
    const rows = await this.prepared.run(context, (ask) => listReleased(ask, roundId));
    if (rows[0]?.roundId !== roundId) {
      const visible = await this.tenant.run(context, (manager) => isVisibleRound(manager, roundId));
      throw new Problem(visible ? 'not-released' : 'not-found');
    }
    const rounds: ShelvedRound[] = [];
    for (const row of rows) rounds.push({ ...row, shelved: await this.shelf.get(context, row) });
    return rounds as [ShelvedRound, ...ShelvedRound[]];
  }
}

/** @throws Problem `no-such-group` */
function chosen<Group extends Pick<PeerGroupView, 'kind' | 'key'>>(
  groups: readonly Group[],
  { kind = 'country', key = kind }: ChooseGroup,
): Group {
  const group = groups.find((candidate) => candidate.kind === kind && candidate.key === key);
  if (!group) throw new Problem('no-such-group', { kind, key });
  return group;
}

const roundView = ({ roundId, title, closesOn }: ReleasedRow): ReleasedRoundView => ({
  id: roundId,
  title,
  closesOn,
});

/** A released round with what its release says. */
type ShelvedRound = ReleasedRow & { readonly shelved: ShelvedRelease };

/** @param wholeKey the node that is the whole model */
function groupViews({ shelved, profile }: ShelvedRound, wholeKey: string): PeerGroupView[] {
  return shelved.groups.map((group) => {
    const whole = findFigure(shelved, group, wholeKey);
    return {
      ...group,
      own: profile !== null && belongsTo(profile, group),
      whole: whole ? quartilesView(whole) : null,
      wholeSuppressed: whole?.suppressed ?? null,
    };
  });
}

function findFigure(
  { figures }: ShelvedRelease,
  { kind, key }: Pick<PeerGroupView, 'kind' | 'key'>,
  nodeKey: string,
): FigureRow | undefined {
  return figures.find((row) => row.nodeKey === nodeKey && row.key === key && row.kind === kind);
}

/** The whole and its dimensions in the model's order, each with what the group comes to now and came to before. */
function compared(
  model: Model,
  group: PeerGroupView,
  [now, ...earlier]: readonly ShelvedRound[],
  language: Language,
): ComparedFigureView[] {
  const title = titlesOf(model, language);
  return (now?.nodes ?? []).map(({ key, unit, range, levels }) => {
    const row = now && findFigure(now.shelved, group, key);
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
        median: inUnits(findFigure(release.shelved, group, key)?.median ?? null),
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

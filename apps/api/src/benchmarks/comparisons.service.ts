import { Injectable } from '@nestjs/common';
import { belongsTo } from '@erfa/benchmark';
import { titlesOf, type Language } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { listBridgeFigures, listOwnBridgeFigures } from '../bridges/bridges.queries';
import { PreparedTransaction } from '../persistence/prepared-transaction';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { PublishedPlans } from '../succession/published-plans';
import { ComparisonAnswers } from './comparison-answers';
import {
  countInvited,
  readVisibleRound,
  listMembers,
  listOwnFigures,
  listReleased,
  readOwnName,
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
  ReleasedFiguresView,
  ReleasedRoundView,
  UncomparedView,
} from './comparisons.views';
import { figuresThen, type RoundBridge, type Way } from './figures-then';
import { ReleaseShelf, type ComparedRound, type ShelvedRelease } from './release-shelf';
import { releasedFigures } from './released-figures';
import { standing } from './standing';

/** Codes that say that there is no comparison so far. */
const notYet: readonly string[] = ['not-released', 'comparison-waits'];

/** Reads what a closed round has published, and puts the caller's own figures beside it. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly prepared: PreparedTransaction,
    private readonly shelf: ReleaseShelf,
    private readonly answers: ComparisonAnswers,
    private readonly plans: PublishedPlans,
  ) {}

  /** {@link read}, or null where the round has published nothing. */
  async readReleased(
    context: TenantContext,
    roundId: string,
    choice: ChooseGroup,
    language: Language,
  ): Promise<ComparisonView | null> {
    try {
      return await this.read(context, roundId, choice, language);
    } catch (error) {
      if (error instanceof Problem && notYet.includes(error.code)) return null;
      throw error;
    }
  }

  /** All that a round has published. @throws Problem `not-found`, `not-released` */
  async everything(
    context: TenantContext,
    roundId: string,
    language: Language,
  ): Promise<ReleasedFiguresView> {
    const rounds = await this.rounds(context, await this.released(context, roundId));
    const ways = await this.ways(context, rounds);
    return releasedFigures(rounds, await this.groups(context, rounds[0]), ways, language);
  }

  /** What the organisation that asks is called, for the names of its files. */
  ownName(context: TenantContext): Promise<string> {
    return this.tenant.run(context, (manager) => readOwnName(manager, context.organisationId));
  }

  /**
   * What {@link read} says, as the text that goes over the wire. It says the same to whoever has the same ids, and none of what
   * they lead to changes, so it is put together once; whether the caller may see the round is asked each time.
   * @throws as {@link read}
   */
  async answer(
    context: TenantContext,
    roundId: string,
    choice: ChooseGroup,
    language: Language,
  ): Promise<string> {
    const rows = await this.released(context, roundId);
    return this.answers.keep(JSON.stringify([rows, choice.kind, choice.key, language]), async () =>
      JSON.stringify(await this.compare(context, rows, choice, language)),
    );
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
    return this.compare(context, await this.released(context, roundId), choice, language);
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
    const [{ releaseId }] = await this.released(context, roundId);
    const { groups } = await this.shelf.get(context, releaseId);
    const { kind, key } = chosen(groups, choice);
    return this.tenant.run(context, (manager) => listMembers(manager, releaseId, kind, key));
  }

  /** The released round, and those of its model before it, newest first. @throws Problem `not-found`, `not-released`, `comparison-waits` */
  private async released(context: TenantContext, roundId: string): Promise<Released<ReleasedRow>> {
    const rows = await this.prepared.run(context, (ask) => listReleased(ask, roundId));
    if (isSome(rows)) return rows;
    const found = await this.tenant.run(context, (manager) => readVisibleRound(manager, roundId));
    if (!found) throw new Problem('not-found');
    if (found.closed && found.waiting > 0)
      throw new Problem('comparison-waits', { count: found.waiting });
    throw new Problem('not-released');
  }

  private async compare(
    context: TenantContext,
    rows: Released<ReleasedRow>,
    choice: ChooseGroup,
    language: Language,
  ): Promise<ComparisonView> {
    const rounds = await this.rounds(context, rows);
    const [now, ...earlier] = rounds;
    const ways = await this.ways(context, rounds);
    const groups = await this.groups(context, now);
    const group = chosen(groups, choice);
    return {
      round: roundView(now),
      madeAt: now.madeAt,
      method: now.method,
      participants: now.participants,
      groups,
      group,
      assessmentId: now.assessmentId,
      figures: compared(group, rounds, ways, language),
      uncompared: uncompared(now, language),
      earlier: earlier.toReversed().map(roundView),
    };
  }

  /** The groups of the round that was asked for. */
  private async groups(context: TenantContext, round: ComparedRound): Promise<PeerGroupView[]> {
    return groupViews(
      round,
      await this.tenant.run(context, (manager) => countInvited(manager, round.roundId)),
    );
  }

  /** The plans that lead back from each round's version to that of the one before it, newest first. */
  private async ways(
    context: TenantContext,
    rounds: Released<ComparedRound>,
  ): Promise<readonly Way[]> {
    const versions = rounds.map(({ modelId }) => modelId);
    return this.tenant.run(context, async (manager) => {
      const ways: Way[] = [];
      for (const [at, older] of versions.slice(1).entries())
        ways.push(await this.plans.between(manager, versions[at] ?? older, older));
      return ways;
    });
  }

  /** What the rows lead to. */
  private async rounds(
    context: TenantContext,
    rows: Released<ReleasedRow>,
  ): Promise<Released<ComparedRound>> {
    const ids = rows.flatMap(({ assessmentId }) => assessmentId ?? []);
    const bridgeIds = rows.flatMap(({ bridgeId }) => bridgeId ?? []);
    const { own, bridges } = await this.tenant.run(context, async (manager) => ({
      own: await listOwnFigures(manager, ids),
      bridges: await bridgesOf(manager, bridgeIds),
    }));
    const compared = async (row: ReleasedRow): Promise<ComparedRound> => ({
      ...(await this.shelf.get(context, row.releaseId)),
      ...row,
      own: own.get(row.assessmentId ?? '') ?? [],
      bridge: bridges.get(row.bridgeId ?? '') ?? null,
    });
    const [now, ...earlier] = rows;
    const rounds: [ComparedRound, ...ComparedRound[]] = [await compared(now)];
    for (const row of earlier) rounds.push(await compared(row));
    return rounds;
  }
}

/** Published bridges by id, with one's own figures over them. */
async function bridgesOf(
  manager: TenantManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RoundBridge>> {
  if (ids.length === 0) return new Map();
  const own = await listOwnBridgeFigures(manager, ids);
  const medians = Map.groupBy(await listBridgeFigures(manager, ids), ({ bridgeId }) => bridgeId);
  return new Map(ids.map((id) => [id, { own: own.get(id) ?? [], medians: medians.get(id) ?? [] }]));
}

/** Newest first; there is at least the one that was asked for. */
type Released<Row> = readonly [Row, ...Row[]];

const isSome = <Row>(rows: readonly Row[]): rows is Released<Row> => rows.length > 0;

/** @throws Problem `no-such-group` */
function chosen<Group extends Pick<PeerGroupView, 'kind' | 'key'>>(
  groups: readonly Group[],
  { kind = 'country', key = kind }: ChooseGroup,
): Group {
  const group = groups.find((candidate) => candidate.kind === kind && candidate.key === key);
  if (!group) throw new Problem('no-such-group', { kind, key });
  return group;
}

const roundView = ({ roundId, title, closesOn, model }: ShelvedRelease): ReleasedRoundView => ({
  ...{ id: roundId, title, closesOn },
  version: model.version,
});

/** @param invited how many municipalities the round invited */
function groupViews(round: ComparedRound, invited: number): PeerGroupView[] {
  // Who else was invited is not told to municipalities, so that of a few, only all together are counted.
  const all = round.groups.find(({ kind }) => kind === 'country')?.size === invited;
  return round.groups.map((group) => {
    const { profile, model } = round;
    const whole = findFigure(round, group, model.key);
    return {
      ...group,
      invited: all ? group.size : group.kind === 'country' ? invited : null,
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
  group: PeerGroupView,
  rounds: Released<ComparedRound>,
  ways: readonly Way[],
  language: Language,
): ComparedFigureView[] {
  const [now] = rounds;
  const { model } = now;
  const title = titlesOf(model, language);
  return now.nodes.map(({ key, unit, range, levels }) => {
    const row = findFigure(now, group, key);
    const distribution = row ? distributionView(row, levels?.lowest ?? 0) : null;
    const own = now.own.find((node) => node.key === key);
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
      before: figuresThen(
        { key, unit, own: own?.value ?? null, median: distribution?.median ?? null },
        group,
        rounds,
        ways,
      ),
    };
  });
}

/** What of the model's top the release has no figures of, in the model's order. */
function uncompared({ model, nodes }: ShelvedRelease, language: Language): UncomparedView[] {
  const title = titlesOf(model, language);
  const released = new Set(nodes.map(({ key }) => key));
  return [model.key, ...model.nodes.map(({ key }) => key)]
    .filter((key) => !released.has(key))
    .map((key) => ({ key, title: title(key), kind: key === model.key ? 'model' : 'group' }));
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

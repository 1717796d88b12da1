import type { Language } from '@erfa/scoring-sdk';
import { titlesOf } from '@erfa/scoring-sdk';
import { comparisonWords } from './comparison-words';
import { figuresThen, type Way } from './figures-then';
import type { ComparedRound } from './release-shelf';
import type { PeerGroupView, ReleasedFigureView, ReleasedFiguresView } from './comparisons.views';
import { standing } from './standing';

/** Everything a round has published, a row for each figure of each group, with the caller's own beside it. */
export function releasedFigures(
  rounds: readonly [ComparedRound, ...ComparedRound[]],
  groups: readonly PeerGroupView[],
  ways: readonly Way[],
  language: Language,
): ReleasedFiguresView {
  const [release, before] = rounds;
  const { model, figures } = release;
  const words = comparisonWords(language);
  const title = titlesOf(model, language);
  const found = new Map(figures.map((row) => [`${row.kind} ${row.key} ${row.nodeKey}`, row]));
  const levels = release.nodes.flatMap((node) => (node.levels ? [node.levels] : []));
  const lowest = Math.min(...levels.map((scale) => scale.lowest));
  const highest = Math.max(...levels.map((scale) => scale.highest));
  const last = (
    group: PeerGroupView,
    { key, unit }: ComparedRound['nodes'][number],
    own: number | null,
    median: number | null,
  ): ReleasedFigureView['before'] =>
    figuresThen({ key, unit, own, median }, group, rounds, ways).at(-1) ?? null;
  const figure = (
    group: PeerGroupView,
    node: ComparedRound['nodes'][number],
  ): ReleasedFigureView => {
    const row = found.get(`${group.kind} ${group.key} ${node.key}`);
    const own = release.own.find(({ key }) => key === node.key);
    const [lowerQuartile, median, upperQuartile] = [
      inUnits(row?.lowerQuartile),
      inUnits(row?.median),
      inUnits(row?.upperQuartile),
    ];
    const distribution =
      lowerQuartile === null || upperQuartile === null ? null : { lowerQuartile, upperQuartile };
    return {
      groupKind: group.kind,
      groupKey: group.key,
      group: words.name(group),
      ownGroup: group.own,
      size: group.size,
      answering: group.answering,
      key: node.key,
      title: node.key === model.key ? words.whole : title(node.key),
      unit: node.unit ?? '',
      count: row?.count ?? null,
      lowerQuartile,
      median,
      upperQuartile,
      levels: row?.levels?.slice(lowest, highest + 1) ?? null,
      suppressed: row?.suppressed ?? group.suppressed,
      own: own?.value ?? null,
      ownLevel: own?.level ?? null,
      standing: standing(own?.value ?? null, distribution),
      before: before ? last(group, node, own?.value ?? null, median) : null,
    };
  };
  return {
    round: {
      ...{ id: release.roundId, title: release.title, closesOn: release.closesOn },
      version: model.version,
    },
    madeAt: release.madeAt,
    method: release.method,
    participants: release.participants,
    levels: levels.length > 0 ? { lowest, highest } : null,
    figures: groups.flatMap((group) => release.nodes.map((node) => figure(group, node))),
  };
}

/** Tenths as the number they are: 34 is 3.4. */
const inUnits = (tenths: number | null | undefined): number | null =>
  tenths === null || tenths === undefined ? null : tenths / 10;

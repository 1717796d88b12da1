import { lineBack, linkedLine, type LineBack, type MigrationPlan } from '@erfa/model-lab';
import type { BridgeScoreFigure } from '../bridges/bridge-figures';
import type { BridgeFigureRow } from '../bridges/bridges.queries';
import type { ChainedView, FigureThenView, PeerGroupView } from './comparisons.views';
import type { ComparedRound } from './release-shelf';

/** Plans from a round's version back to an earlier one's; null where none lead there. */
export type Way = readonly MigrationPlan[] | null;

/** A round scored under the version of the round after it: one's own figures there, and the medians of groups in tenths. */
export interface RoundBridge {
  readonly own: readonly BridgeScoreFigure[];
  readonly medians: readonly BridgeFigureRow[];
}

type Group = Pick<PeerGroupView, 'kind' | 'key'>;

/** What a figure is now, at the end of its line. */
export interface FigureNow {
  readonly key: string;
  readonly unit: string | null;
  readonly own: number | null;
  readonly median: number | null;
}

/** A figure in one earlier round, before it is linked. */
type Step = Omit<FigureThenView, 'ownLinked' | 'medianLinked'>;

/**
 * A figure in earlier rounds, oldest first, under the names it had in their versions, and linked to now where its line is chained.
 * @param earlier newest first
 * @param ways from each round to the one before it, the newest first
 */
export function figuresThen(
  now: FigureNow,
  group: Group,
  [newest, ...earlier]: readonly [ComparedRound, ...ComparedRound[]],
  ways: readonly Way[],
): FigureThenView[] {
  let at: string | null = now.key;
  const steps = earlier
    .map((release, place): Step => {
      const { roundId } = release;
      const way = ways[place];
      const after = earlier[place - 1] ?? newest;
      const nothing = { own: null, median: null, unit: null, chained: null };
      if (at === null) return { ...nothing, roundId, line: 'new-line' };
      // Versions that no plan leads between: nobody has said that they can be compared.
      const back: LineBack = way ? lineBack(way, at) : { key: at, line: 'break' };
      const chained =
        back.line === 'chained' ? chainedView(at, group, release, after.model.version) : null;
      at = back.key;
      if (at === null) return { ...nothing, roundId, line: back.line };
      return {
        roundId,
        own: release.own.find(({ key }) => key === at)?.value ?? null,
        median: inUnits(medianOf(release.figures, group, at)),
        unit: release.nodes.find(({ key }) => key === at)?.unit ?? null,
        line: back.line,
        chained,
      };
    })
    .toReversed();
  const [own, median] = [linked(steps, now, 'own'), linked(steps, now, 'median')];
  return steps.map((step, place) => ({
    ...step,
    ownLinked: own[place] ?? null,
    medianLinked: median[place] ?? null,
  }));
}

/** The line in the terms of now, for each step; null where nothing links it, and where it counted in another unit. */
function linked(
  steps: readonly Step[],
  now: FigureNow,
  whose: 'own' | 'median',
): (number | null)[] {
  return linkedLine([
    ...steps.map(({ unit, line, chained, ...step }) => ({
      value: unit === now.unit ? step[whose] : null,
      line,
      again: chained?.[whose] ?? null,
    })),
    { value: now[whose], line: 'comparable' as const, again: null },
  ]).slice(0, -1);
}

/** @param key in the newer version */
function chainedView(
  key: string,
  group: Group,
  { bridge }: ComparedRound,
  version: number,
): ChainedView {
  if (!bridge) return { version, waits: true, own: null, median: null };
  const own = bridge.own.find((figure) => figure.key === key);
  return {
    version,
    waits: false,
    // A round in which the figure had no value has nothing to be chained by.
    own: own && own.then.value !== null ? own.value : null,
    median: inUnits(medianOf(bridge.medians, group, key)),
  };
}

function medianOf(
  rows: readonly (Group & { readonly nodeKey: string; readonly median: number | null })[],
  { kind, key }: Group,
  nodeKey: string,
): number | null {
  const row = rows.find((one) => one.nodeKey === nodeKey && one.key === key && one.kind === kind);
  return row?.median ?? null;
}

/** Tenths as the number they are: 34 is 3.4. */
const inUnits = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

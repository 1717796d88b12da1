import { fewestForSame, sameFrom, type SimulationOutcome } from '@erfa/model-lab';
import { baseReasons, type LocalText } from '@erfa/scoring-sdk';
import type { ExplainingManifest } from '../models/scoring';
import type { OpenRoom } from './open-rooms';
import type { SimulatedDraft } from './simulations.queries';
import type { SimulatedRoundView, SimulationView } from './simulations.views';

/** What came of a simulation as the page reads it: with the titles of what it speaks of. */
export function simulationView(
  { revision, rounds }: SimulatedDraft,
  round: SimulatedRoundView,
  { leftOut, own }: OpenRoom,
  { sheets, titles, figures, weights, items }: SimulationOutcome,
  manifest: ExplainingManifest | null,
): SimulationView {
  const title = (key: string): LocalText => titles[key] ?? { da: key, en: key };
  const roundView = ({
    id,
    title,
    closesOn,
    answering,
  }: SimulatedRoundView): SimulatedRoundView => ({
    ...{ id, title, closesOn, answering },
  });
  return {
    revision,
    ...{ round: roundView(round), rounds: rounds.map(roundView), sheets, leftOut, own },
    figures: figures && {
      reached: figures.reached,
      nodes: figures.nodes.map(({ key, before, after, ...node }, at) => ({
        ...{ key, title: title(key), whole: at === 0, ...node },
        before: before && { ...before, levels: before.levels && [...before.levels] },
        after: after && { ...after, levels: after.levels && [...after.levels] },
      })),
      reasons: figures.reasons.map(({ reason, count }) => ({
        ...{ reason, count, text: manifest?.reasons?.[reason] ?? baseReasons[reason] ?? null },
      })),
    },
    weights: weights && {
      of: weights.of,
      weights: weights.weights.map(({ key, weight, step, share, up, down }) => ({
        ...{ key, title: title(key), weight, step, share, up, down },
      })),
    },
    items: items && {
      items: items.items.map((item) => ({
        ...item,
        title: title(item.key),
        steps:
          item.steps?.map(({ value, title: words, count }) => ({ value, title: words, count })) ??
          null,
      })),
      same: [...items.same],
      ...{ sameFrom, fewestForSame },
      consistency: items.consistency.map((row) => ({ ...row, title: title(row.dimension) })),
    },
  };
}

import type { UnitLoadView } from '@erfa/api-client';
import { mondayOf } from '@erfa/domain';

/** What takes a unit's time in a month. */
export interface LoadCell {
  month: string;
  events: UnitLoadView[];
  /** How much that is: a project counts once for each week that it takes something of, however many trainings it has then. */
  load: number;
}

/** A unit with its months, those of the timeline in their order. */
export interface UnitLoad {
  id: string;
  name: string;
  cells: LoadCell[];
}

/** Units by month, those with something in the months that are shown, in the order they come. */
export function loadByMonth(
  events: readonly UnitLoadView[],
  months: readonly string[],
): UnitLoad[] {
  const units = Map.groupBy(
    events.filter(({ on }) => months.includes(on.slice(0, 7))),
    ({ unitId }) => unitId,
  );
  return [...units].map(([id, own]) => ({
    ...{ id, name: own[0]?.unitName ?? '' },
    cells: months.map((month) => {
      const events = own.filter(({ on }) => on.startsWith(month));
      const weeks = new Set(events.map(({ projectId, on }) => `${projectId} ${mondayOf(on)}`));
      return { month, events, load: weeks.size };
    }),
  }));
}

/** The fullest month of all units; null where there is no month with more than one thing in it. */
export function fullest(units: readonly UnitLoad[]): { unit: UnitLoad; cell: LoadCell } | null {
  const all = units.flatMap((unit) => unit.cells.map((cell) => ({ unit, cell })));
  const most = all.reduce<(typeof all)[0] | null>(
    (found, one) => (found === null || one.cell.load > found.cell.load ? one : found),
    null,
  );
  return most !== null && most.cell.load > 1 ? most : null;
}

/** How dark a cell is, 0–4: as many things as that, or more. */
export const shade = (count: number): number => Math.min(4, count);
